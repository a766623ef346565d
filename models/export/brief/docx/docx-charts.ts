import { ChartRun, type ChartSeries } from 'docx/charts';
import { waterfallOrder, waterfallParts } from '../../sheets/waterfall-parts.ts';
import type { BriefChart, WaterfallBar } from '../brief.ts';
import { chartFont, families, fills } from '../layout/look.ts';
import { nameLines } from '../layout/name-lines.ts';

/** The colour of the unseen feet of a waterfall; `finish-docx.ts` makes it no colour at all, which the library cannot. */
export const unseen = 'FEFEFE';

const font = { name: families.heading[0], size: chartFont, color: fills.ink } as const;
const label = { value: true, font } as const;

/** A chart as the program of the reader draws it: native, editable, with its figures in a workbook of its own. Sizes in mm. */
export function docxChart(chart: BriefChart, width: number, height: number): ChartRun {
  const pixels = (millimetres: number): number => Math.round((millimetres / 25.4) * 96);
  // A bar without data has no place for a label, so its name says it.
  const labels =
    chart.kind === 'waterfall'
      ? chart.bars.map((bar) => (bar.kind === 'missing' ? `${bar.label} ${bar.text}` : bar.label))
      : chart.categories;
  const isLatin = !labels.some((name) => /\p{Script=Han}/u.test(name));
  const common = {
    type: 'column',
    font: { name: families.heading[0], color: fills.ink },
    chartArea: { fill: 'none', border: 'none' },
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: chart.caption, title: chart.caption, description: chart.description },
    valueAxis: { visible: false, gridlines: false },
    // Long Latin words do not break.
    categoryAxis: { font: { ...font, size: isLatin ? chartFont - 1 : chartFont }, labelRotation: 0 },
  } as const;
  // Reading programs break Latin names by themselves, but Chinese ones only where there is a break.
  const step = ((width * 0.9) / 25.4) * (72 / labels.length);
  const names = labels.map((name) => (isLatin ? name : nameLines(name, step).join('\n')));
  if (chart.kind === 'waterfall') {
    return new ChartRun({
      ...common,
      categories: names,
      series: waterfallSeries(chart.bars),
      stacking: 'stacked',
      gapWidth: 40,
      legend: false,
    });
  }
  const isOne = chart.series.length < 2;
  return new ChartRun({
    ...common,
    categories: names,
    series: chart.series.map(({ name, look, points }) => ({
      name,
      color: fills[look],
      values: points.map((point) => point?.value ?? null),
      dataLabels: { ...label, font: { ...font, size: chartFont - 1 }, position: 'outsideEnd' },
      pointLabels: points.map((point) => (point ? { text: point.text } : false)),
    })),
    gapWidth: 30,
    overlap: 0,
    legend: isOne ? false : { position: 'bottom', font },
  });
}

/** Stacked parts on an unseen foot, the total on the ground. Each printed figure is the label of the part that is seen. */
function waterfallSeries(bars: readonly WaterfallBar[]): readonly ChartSeries[] {
  const parts = bars.map(({ kind, start, end }) => (kind === 'total' ? null : waterfallParts(start, end - start)));
  const written = waterfallOrder.map((key): ChartSeries => {
    const values = parts.map((part) => part?.[key] ?? null);
    const isSeen = (index: number): boolean => key !== 'foot' && Math.abs(values[index] ?? 0) > 0;
    // A bar that crosses zero has two parts; the one above carries the figure.
    const carries = (index: number): boolean =>
      isSeen(index) &&
      !(key.endsWith('Below') && Math.abs(parts[index]?.[key === 'riseBelow' ? 'rise' : 'fall'] ?? 0) > 0);
    const isFoot = key === 'foot';
    return {
      name: key,
      color: isFoot ? unseen : fills.part,
      values,
      dataLabels: isFoot ? false : { ...label, position: 'center' },
      colors: bars.map(({ kind }) => (kind === 'residual' && !isFoot ? fills.residual : undefined)),
      pointLabels: bars.map(({ text }, index) => (carries(index) ? { text } : false)),
    };
  });
  const total: ChartSeries = {
    name: 'total',
    color: fills.total,
    values: bars.map(({ kind, end, start }) => (kind === 'total' ? end - start : null)),
    dataLabels: { ...label, font: { ...font, color: 'FFFFFF' }, position: 'center' },
    pointLabels: bars.map(({ kind, text }) => (kind === 'total' ? { text } : false)),
  };
  return [...written, total];
}
