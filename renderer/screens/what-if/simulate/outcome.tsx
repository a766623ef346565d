import { useMemo } from 'react';
import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import { outcomeView, type Simulated } from '../../../../models/views/what-if-outcome.ts';
import { outputTitle } from '../../../../models/views/what-if-outputs.ts';
import { FanChart } from '../../../charts/fan-chart.tsx';
import { HistogramChart } from '../../../charts/histogram-chart.tsx';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { ChartFigure } from '../chart-figure.tsx';
import type { WhatIfSubject } from '../subject.ts';
import { ProbabilityTable, QuantileTable } from './outcome-tables.tsx';

/** What a simulation found: how likely the targets are, how the result spreads, and which combinations reach the target. */
export function Outcome({
  subject: { results, active },
  simulated,
}: {
  readonly subject: WhatIfSubject;
  readonly simulated: Simulated;
}) {
  const text = useText();
  const language = useLanguage();
  const view = useMemo(() => outcomeView(results, active, simulated, language), [results, active, simulated, language]);
  const label = outputTitle(results, simulated.output, active.scenario.id, language);
  const title = text(whatIfTexts.histogram, { label });
  const fanTitle = text(whatIfTexts.fan, { label });
  return (
    <>
      <section className="answer-part">
        <p className="prose">{view.sentence}</p>
      </section>
      <ProbabilityTable rows={view.goals} />
      {view.box !== '' && (
        <section className="answer-part">
          <h3>{text(whatIfTexts.combinations)}</h3>
          <p className="prose box-sentence">{view.box}</p>
        </section>
      )}
      {view.bars.length > 0 && (
        <ChartFigure title={title} rows={view.barRows}>
          <HistogramChart
            bars={view.bars}
            lines={view.lines}
            title={title}
            xLabel=""
            yLabel={text(whatIfTexts.times)}
            description={view.sentence}
          />
        </ChartFigure>
      )}
      <QuantileTable rows={view.quantiles} />
      {view.fan.length > 1 && (
        <ChartFigure title={fanTitle} rows={view.fanRows}>
          <FanChart years={view.fan} title={fanTitle} description={view.sentence} />
        </ChartFigure>
      )}
    </>
  );
}
