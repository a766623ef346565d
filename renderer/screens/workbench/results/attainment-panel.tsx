import { goalTexts } from '../../../../models/shared/texts/figures.ts';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import { attainmentRows } from '../../../../models/views/attainment-rows.ts';
import { Flash } from '../../../controls/flash.tsx';
import { StateMark } from '../../../controls/state-mark.tsx';
import { useController } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { ResultFigure } from './result-figure.tsx';
import type { ResultProps } from './result-props.ts';

/** The report's headline targets against the scenario's own path. */
export function AttainmentPanel(given: ResultProps) {
  const { results, active, epoch } = given;
  const text = useText();
  const language = useLanguage();
  const controller = useController();
  const path = text(goalTexts[active.scenario.path]);
  const { targetPeriod } = results.plan.model;
  return (
    <section className="panel attainment" aria-label={text(workbenchTexts.attainment)}>
      <div className="panel-head">
        <h2>
          {text(workbenchTexts.attainment)} <small>{text(workbenchTexts.againstPath, { path })}</small>
        </h2>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(workbenchTexts.goal)}</th>
            <th scope="col">{text(workbenchTexts.modelValue)}</th>
            <th scope="col">{path}</th>
            <th scope="col">
              {text(workbenchTexts.gap)}
              <small>{text(workbenchTexts.gapUnit)}</small>
            </th>
            <th scope="col">
              {text(workbenchTexts.gap)}
              <small>{text(workbenchTexts.amount)}</small>
            </th>
            <th scope="col">{text(workbenchTexts.state)}</th>
          </tr>
        </thead>
        <tbody>
          {attainmentRows(results, active, language).map((row) => (
            <tr key={row.id}>
              <th scope="row" title={row.label}>
                {row.variable === null ? (
                  row.label
                ) : (
                  <button
                    type="button"
                    className="row-link"
                    onClick={() =>
                      row.variable !== null &&
                      controller.select({ scenario: active.scenario.id, variable: row.variable, period: targetPeriod })
                    }
                  >
                    {row.label}
                  </button>
                )}
              </th>
              {[row.value, row.target, row.gap, row.amount].map((figure, index) => (
                <td key={index.toString()} title={index === 0 ? row.remark : undefined}>
                  {index === 0 ? (
                    <ResultFigure {...given} variable={row.wanted} shown={figure} />
                  ) : (
                    <Flash text={figure} epoch={epoch} />
                  )}
                </td>
              ))}
              <td>
                <StateMark state={row.state} text={row.stateText} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
