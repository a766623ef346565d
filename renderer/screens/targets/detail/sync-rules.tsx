import { setGoalMeasure } from '../../../../models/plan/set-goal-measure.ts';
import { targetsTexts } from '../../../../models/shared/texts/targets.ts';
import { measureEditName } from '../../../../models/views/edit-names.ts';
import type { SyncRule, SyncTable } from '../../../../models/views/goal-sync.ts';
import { StateMark } from '../../../controls/state-mark.tsx';
import { useController, useDocument } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';

/** The rules 基本同步 may follow, urban beside rural, and the choice among them. */
export function SyncRules({ goal: goalId, sync }: { readonly goal: string; readonly sync: SyncTable }) {
  const text = useText();
  const language = useLanguage();
  const controller = useController();
  const { plan } = useDocument().results;
  const goal = plan.model.goals.find(({ id }) => id === goalId);
  const choose = (rule: SyncRule): void => {
    if (goal) controller.change(setGoalMeasure(plan, goal.id, rule.id), measureEditName(goal, rule.label));
  };
  return (
    <section>
      <h3 id="sync-rules">{text(targetsTexts.syncRules)}</h3>
      <table className="sync-rules" aria-labelledby="sync-rules">
        <thead>
          <tr>
            <th scope="col">{text(targetsTexts.rule)}</th>
            {sync.rules[0]?.sides.map(({ id, place }) => (
              <th key={id} scope="col">
                {place}
              </th>
            ))}
            <th scope="col">{text(targetsTexts.economy)}</th>
            <th scope="col">{text(targetsTexts.state)}</th>
          </tr>
        </thead>
        <tbody>
          {sync.rules.map((rule) => (
            <tr key={rule.id} className={rule.isChosen ? 'is-active' : undefined}>
              <th scope="row">
                <label>
                  <input type="radio" name="sync-rule" checked={rule.isChosen} onChange={() => choose(rule)} />{' '}
                  {rule.label[language]}
                </label>
              </th>
              {rule.sides.map(({ id, label, growth, difference }) => (
                <td key={id} title={label}>
                  {growth}
                  <div className="muted">{difference}</div>
                </td>
              ))}
              <td title={rule.economy.label}>{rule.economy.growth}</td>
              <td>
                <StateMark state={rule.state} text={rule.stateText} />
                <div className="muted wraps">
                  {rule.missing === '' ? rule.room : text(targetsTexts.lacks, { names: rule.missing })}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{text(targetsTexts.syncHint, { tolerance: sync.tolerance })}</p>
    </section>
  );
}
