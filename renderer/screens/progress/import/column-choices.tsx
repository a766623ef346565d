import type { ActualsMapping } from '../../../../models/plan/import-actuals/mapping.ts';
import type { FollowedGoals } from '../../../../models/plan/import-actuals/read-actuals-table.ts';
import { writtenIn } from '../../../../models/shared/language.ts';
import { importActualsTexts, roleLabels } from '../../../../models/shared/texts/import-actuals.ts';
import { type ColumnRow, roleNames, withMonth, withRole } from '../../../../models/views/import-actuals.ts';
import { useText } from '../../../settings/use-text.ts';
import { MonthSelect } from './month-select.tsx';

/** Every column of the table with its heading, its first cells and what it is read as. */
export function ColumnChoices({
  columns,
  mapping,
  followed,
  onChange,
}: {
  readonly columns: readonly ColumnRow[];
  readonly mapping: ActualsMapping;
  readonly followed: FollowedGoals;
  readonly onChange: (mapping: ActualsMapping) => void;
}) {
  const text = useText();
  const isFigure = (role: ColumnRow['role']): boolean => role === 'level' || role === 'growth' || role === 'own';
  return (
    <section aria-label={text(importActualsTexts.columns)}>
      <h3>{text(importActualsTexts.columns)}</h3>
      <div className="import-scroll">
        <table>
          <thead>
            <tr>
              {columns.map(({ column, heading }) => (
                <th key={column} scope="col" lang={writtenIn(heading)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {columns.map(({ column, heading, role }) => (
                <td key={column}>
                  <select
                    aria-label={text(importActualsTexts.roleOf, { heading })}
                    className={role === 'ignore' ? 'is-ignored' : 'is-read'}
                    value={role}
                    onChange={(event) => {
                      const name = roleNames.find((candidate) => candidate === event.currentTarget.value);
                      if (name) onChange(withRole(mapping, column, name));
                    }}
                  >
                    {roleNames.map((name) => (
                      <option key={name} value={name}>
                        {text(roleLabels[name])}
                      </option>
                    ))}
                  </select>
                </td>
              ))}
            </tr>
            <tr>
              {columns.map(({ column, heading, role, month }) => (
                <td key={column}>
                  {isFigure(role) && (
                    <MonthSelect
                      label={text(importActualsTexts.monthOf, { heading })}
                      followed={followed}
                      none={text(importActualsTexts.ofRow)}
                      value={month}
                      onChange={(next) => onChange(withMonth(mapping, column, next))}
                    />
                  )}
                </td>
              ))}
            </tr>
            {[0, 1, 2].map((line) => (
              <tr key={line} className="sample">
                {columns.map(({ column, samples }) => (
                  <td key={column} lang={writtenIn(samples[line] ?? '')}>
                    {samples[line]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
