import { contributionsOf } from '../../evaluation/contribution.ts';
import { valueAt } from '../../evaluation/evaluation.ts';
import type { Label } from '../../shared/language.ts';
import { fixedCell, fixedRange } from '../workbook/cell-address.ts';
import type { ChartSpec, SeriesSpec } from '../workbook/workbook-spec.ts';
import { contributionColumns } from './contribution-tables.ts';
import { firstRow } from './contributions-sheet.ts';
import type { Layout } from './layout.ts';
import { type WaterfallParts, waterfallOrder, waterfallParts } from './waterfall-parts.ts';
import { sheetNames, words } from './words.ts';

const scenarioFills = ['1F4E79', 'C77F1A', '4C8C6B', '7A5195', '9B1C1C'] as const;

/** The charts of 贡献: the waterfall of the selected scenario, and the pulls of all scenarios side by side. They read cells. */
export function contributionCharts(layout: Layout, industries: readonly string[], row: number): readonly ChartSpec[] {
  const { language } = layout;
  const sheet = sheetNames.contributions[language];
  const last = firstRow + industries.length - 1;
  const range = (column: number, lastRow: number): string =>
    fixedRange(sheet, { row: firstRow, column, lastRow, lastColumn: column });
  const anchor = (column: number) => ({ row, column, lastRow: row + 18, lastColumn: column + 5 });
  return [
    {
      kind: 'column',
      stacked: true,
      title: words.waterfallTitle[language],
      description: words.waterfallText[language],
      categories: range(contributionColumns.label, last + 1),
      cachedCategories: [...industries, words.total[language]],
      series: waterfallSeries(layout, range),
      valueFormat: '0.0',
      anchor: anchor(0),
    },
    {
      kind: 'column',
      stacked: false,
      title: words.pathsTitle[language],
      description: words.pathsText[language],
      categories: range(contributionColumns.label, last),
      cachedCategories: industries,
      series: layout.results.map(
        ({ scenario, evaluation }, index): SeriesSpec => ({
          name: fixedCell(sheet, firstRow - 1, contributionColumns.first + index),
          cachedName: scenario.name[language],
          values: range(contributionColumns.first + index, last),
          cachedValues: layout.source.plan.model.accounts.production.map(({ pull }) =>
            valueAt(evaluation, pull, layout.source.plan.model.targetPeriod),
          ),
          fill: scenarioFills[index % scenarioFills.length] ?? null,
          labels: '0.00',
        }),
      ),
      valueFormat: '0.0',
      anchor: anchor(6),
    },
  ];
}

const rise = '2E7D5B';
const fall = 'B23B3B';
const looks: Readonly<Record<keyof WaterfallParts, { readonly fill: string | null; readonly labels?: string }>> = {
  foot: { fill: null },
  rise: { fill: rise, labels: '+0.00;+0.00;""' },
  riseBelow: { fill: rise, labels: '+0.00;+0.00;""' },
  fall: { fill: fall, labels: '"-"0.00;"-"0.00;""' },
  fallBelow: { fill: fall, labels: '"-"0.00;"-"0.00;""' },
};

function waterfallSeries(layout: Layout, range: (column: number, lastRow: number) => string): readonly SeriesSpec[] {
  const { language, results, selected, source } = layout;
  const { parts, total } = contributionsOf(selected.evaluation, source.plan.model.targetPeriod).production;
  const first = contributionColumns.first + results.length;
  const lastRow = firstRow + parts.length;
  const pulls = parts.map(({ pull }) => pull ?? 0);
  const bars = pulls.map((pull, index) =>
    waterfallParts(
      pulls.slice(0, index).reduce((sum, one) => sum + one, 0),
      pull,
    ),
  );
  const heads = [words.chartFoot, words.chartRise, words.chartRiseBelow, words.chartFall, words.chartFallBelow];
  const series = (
    at: number,
    label: Label,
    cachedValues: readonly (number | null)[],
    look: Pick<SeriesSpec, 'fill' | 'labels'>,
  ) => ({
    name: fixedCell(sheetNames.contributions[language], firstRow - 1, first + at),
    cachedName: label[language],
    values: range(first + at, lastRow),
    cachedValues,
    ...look,
  });
  return [
    ...waterfallOrder.map((key, at) =>
      series(at, heads[at] ?? words.chartFoot, [...bars.map((bar) => bar[key]), null], looks[key]),
    ),
    series(heads.length, words.chartTotal, [...pulls.map(() => null), total], { fill: '1F4E79', labels: '0.00' }),
  ];
}
