import { useMemo } from 'react';
import { whatIfTexts } from '../../../../models/shared/texts/what-if.ts';
import { leverRows } from '../../../../models/views/what-if-levers.ts';
import { targetLines } from '../../../../models/views/what-if-outcome.ts';
import { outputTitle } from '../../../../models/views/what-if-outputs.ts';
import { boundedSide, heatView, type Side, sideOr } from '../../../../models/views/what-if-table.ts';
import { useAnalysis } from '../../../analysis/use-analysis.ts';
import { HeatChart } from '../../../charts/heat-chart.tsx';
import { keep, useKept } from '../../../controls/use-kept.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { tabulating } from '../analyses.ts';
import { ChartFigure } from '../chart-figure.tsx';
import { Panes } from '../panes.tsx';
import { isOutdated, subjectOf, type WhatIfSubject } from '../subject.ts';
import { useAutoRun } from '../use-auto-run.ts';
import { SideFields } from './side-fields.tsx';

const keptX = keep<Side | null>(null);
const keptY = keep<Side | null>(null);

/** 双因素表: the result for every pair of figures of two assumptions. It follows the plan. */
export function Table({ subject }: { readonly subject: WhatIfSubject }) {
  const text = useText();
  const language = useLanguage();
  const { results, active, output } = subject;
  const [wishX, setX] = useKept(keptX);
  const [wishY, setY] = useKept(keptY);
  const { running, answered, problems } = useAnalysis(tabulating);
  const rows = useMemo(() => leverRows(results, active, output, {}, language), [results, active, output, language]);
  const [x, y] = [sideOr(wishX, rows, 0), sideOr(wishY, rows, 1)];
  const isSame = x !== null && y !== null && x.variable === y.variable && x.slot === y.slot;
  useAutoRun(tabulating, x && y && !isSame ? { kind: 'table', output, x, y } : null, subjectOf(subject));
  const table = answered?.answer.table;
  const view = useMemo(() => table && heatView(results, table, language), [results, table, language]);
  const isStale = isOutdated(answered && { subject: answered.subject, answer: answered.answer.table }, subject);
  const lines = targetLines(results, output, language);
  const line = (path: 'base' | 'stretch'): string => lines.find((one) => one.path === path)?.text ?? '—';
  const legend = text(whatIfTexts.heatLegend, { base: line('base'), stretch: line('stretch') });
  const label = outputTitle(results, output, active.scenario.id, language);
  const title = view ? text(whatIfTexts.heat, { output: label, x: view.xLabel, y: view.yLabel }) : '';
  const settings = (
    <>
      {x && (
        <SideFields name={text(whatIfTexts.across)} rows={rows} side={x} onChange={(side) => setX(boundedSide(side))} />
      )}
      {y && (
        <SideFields name={text(whatIfTexts.down)} rows={rows} side={y} onChange={(side) => setY(boundedSide(side))} />
      )}
      {isSame && <p role="alert">{text(whatIfTexts.sameLever)}</p>}
    </>
  );
  return (
    <Panes
      settings={settings}
      onRun={() => undefined}
      running={running}
      problems={problems}
      isStale={isStale && running === null}
      onCancel={tabulating.cancel}
      onEscape={tabulating.cancel}
    >
      {view && (
        <ChartFigure title={title} rows={view.table}>
          {lines.length > 0 && <p className="muted">{legend}</p>}
          <HeatChart view={view} title={title} description={legend} />
        </ChartFigure>
      )}
    </Panes>
  );
}
