import { useState } from 'react';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import { type AccountSide, contributionView } from '../../../../models/views/contribution-view.ts';
import { WaterfallChart } from '../../../charts/waterfall-chart.tsx';
import { Flash } from '../../../controls/flash.tsx';
import { Segmented } from '../../../controls/segmented.tsx';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { ContributionCells } from './contribution-cells.tsx';
import { ContributionLabel } from './contribution-label.tsx';
import type { ResultProps } from './result-props.ts';

/** What each industry, or each demand, adds to growth: as a waterfall and as a table of the same figures. */
export function ContributionPanel(given: ResultProps) {
  const { results, active, epoch } = given;
  const text = useText();
  const language = useLanguage();
  const [side, setSide] = useState<AccountSide>('production');
  const { bars, table } = contributionView(results, active, side, language);
  const turn = `${epoch}${side}`;
  const { periods } = results.plan.model;
  const years = { from: periods[0] ?? '', to: periods.at(-1) ?? '' };
  return (
    <section className="panel" aria-label={text(workbenchTexts.contribution)}>
      <div className="panel-head">
        <h2>
          {text(workbenchTexts.contribution)} <small>{text(workbenchTexts.contributionNote)}</small>
        </h2>
        <Segmented
          label={text(workbenchTexts.side)}
          value={side}
          onChange={setSide}
          options={[
            { value: 'production', text: text(workbenchTexts.production) },
            { value: 'expenditure', text: text(workbenchTexts.expenditure) },
            { value: 'chained', text: text(workbenchTexts.chained) },
          ]}
        />
      </div>
      <WaterfallChart
        bars={bars}
        title={text(workbenchTexts.waterfall)}
        description={text(workbenchTexts.waterfallHelp)}
        announce={(bar) => text(workbenchTexts.barAnnounced, { label: bar.label, value: bar.text })}
      />
      <table className="industries">
        <thead>
          <tr>
            <th scope="col">{text(side === 'expenditure' ? workbenchTexts.demand : workbenchTexts.industry)}</th>
            {side === 'production' && <th scope="col">{text(workbenchTexts.weight)}</th>}
            {side === 'production' && <th scope="col">{text(workbenchTexts.growth)}</th>}
            <th scope="col">{text(workbenchTexts.pull)}</th>
            <th scope="col">{text(workbenchTexts.share)}</th>
          </tr>
        </thead>
        <tbody>
          {[...table.rows, table.total].map((row) => (
            <tr key={row.id} className={row === table.total ? 'total' : undefined}>
              <th scope="row">
                <ContributionLabel {...given} row={row} />
              </th>
              <ContributionCells key={turn} {...given} row={row} side={side} />
            </tr>
          ))}
        </tbody>
      </table>
      {side === 'chained' && <p className="chained">{text(workbenchTexts.chainedNote, years)}</p>}
      <p className="residual">{text(workbenchTexts.residual, { value: table.residual })}</p>
      {table.independent.length > 0 && (
        <table className="estimates" aria-label={text(workbenchTexts.independent)}>
          <thead>
            <tr>
              <th scope="col">{text(workbenchTexts.independent)}</th>
              <th scope="col">{text(workbenchTexts.pull)}</th>
            </tr>
          </thead>
          <tbody>
            {table.independent.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                <td>
                  <Flash key={epoch} text={row.pull} epoch={epoch} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
