import type { Goal } from '../../../../models/goals/goal-model.ts';
import { plainName } from '../../../../models/plan/goal-by-name.ts';
import type { ActualsMapping } from '../../../../models/plan/import-actuals/mapping.ts';
import type { ReadActuals } from '../../../../models/plan/import-actuals/read-actuals-table.ts';
import { writtenIn } from '../../../../models/shared/language.ts';
import { importActualsTexts } from '../../../../models/shared/texts/import-actuals.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';

/** Every name in the table with the goal it is taken for; those without one come first. */
export function NameChoices({
  names,
  mapping,
  goals,
  onChange,
}: {
  readonly names: ReadActuals['names'];
  readonly mapping: ActualsMapping;
  readonly goals: readonly Goal[];
  readonly onChange: (mapping: ActualsMapping) => void;
}) {
  const text = useText();
  const language = useLanguage();
  if (names.length === 0) return null;
  const rows = [...names.filter(({ goal }) => goal === null), ...names.filter(({ goal }) => goal !== null)];
  const choose = (name: string, goal: string | null): void =>
    onChange({ ...mapping, goals: { ...mapping.goals, [plainName(name)]: goal } });
  return (
    <section aria-label={text(importActualsTexts.names)}>
      <h3>{text(importActualsTexts.names)}</h3>
      <div className="import-scroll import-names">
        <table>
          <thead>
            <tr>
              <th scope="col">{text(importActualsTexts.name)}</th>
              <th scope="col">{text(importActualsTexts.goal)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, goal }) => (
              <tr key={name}>
                <th scope="row" lang={writtenIn(name)}>
                  {name}
                </th>
                <td>
                  <select
                    aria-label={text(importActualsTexts.goalOf, { name })}
                    className={goal === null ? 'is-ignored' : undefined}
                    value={goal ?? ''}
                    onChange={(event) => choose(name, event.currentTarget.value || null)}
                  >
                    <option value="">{text(importActualsTexts.noGoal)}</option>
                    {goals.map(({ id, label }) => (
                      <option key={id} value={id}>
                        {label[language]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
