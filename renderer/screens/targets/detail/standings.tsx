import { goalTexts } from '../../../../models/shared/texts/figures.ts';
import { fillText } from '../../../../models/shared/texts/fill-text.ts';
import { targetsTexts } from '../../../../models/shared/texts/targets.ts';
import type { GoalDetail } from '../../../../models/views/goal-detail.ts';
import { StateMark } from '../../../controls/state-mark.tsx';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';

/** How every scenario stands against 预期 and against 力争, side by side. */
export function Standings({ detail: { standings, hasStretch, isSingle } }: { readonly detail: GoalDetail }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section>
      <h3>{text(targetsTexts.results)}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(targetsTexts.scenario)}</th>
            <th scope="col">{text(targetsTexts.model)}</th>
            <th scope="col">{text(targetsTexts.goalColumn)}</th>
            <th scope="col">{text(targetsTexts.gap)}</th>
            <th scope="col">{text(targetsTexts.state)}</th>
          </tr>
        </thead>
        {standings.map(({ id, name, model, isActive, results }) => (
          <tbody key={id} className={isActive ? 'is-active' : undefined}>
            {results.map(({ path, target, gap, amount, state, stateText }, index) => (
              <tr key={path}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={results.length}>
                    {name}
                  </th>
                )}
                {index === 0 && (
                  <td className="wraps" rowSpan={results.length}>
                    {model}
                  </td>
                )}
                <td className="wraps">{hasStretch ? `${goalTexts[path][language]} ${target}` : target}</td>
                <td className="wraps">
                  {gap}
                  {amount !== '' && (
                    <div className="muted">{fillText(goalTexts.hundredMillion, language, { amount })}</div>
                  )}
                </td>
                <td>
                  <StateMark state={state} text={stateText} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {isSingle && <p className="muted">{text(targetsTexts.oneFigure)}</p>}
    </section>
  );
}
