import { attainGoals } from '../../evaluation/attain-goals.ts';
import type { Goal } from '../../goals/goal-model.ts';
import { fixedCell, fixedRange } from '../workbook/cell-address.ts';
import type { ChartSpec, RangeSpec } from '../workbook/workbook-spec.ts';
import type { Layout } from './layout.ts';
import { selectedModelColumn, targetColumns, targetRows } from './target-layout.ts';
import { sheetNames, words } from './words.ts';

/**
 * The goals for growth that stand first in the report, each with what it promises, what it strives for and what the selected
 * scenario gives. No chart when fewer than two goals for growth stand first.
 */
export function targetsChart(layout: Layout, anchor: RangeSpec): readonly ChartSpec[] {
  const { language, source, selected } = layout;
  const { goals } = source.plan.model;
  const other = goals.findIndex((goal) => !isGrowth(goal));
  const shown = goals.slice(0, other < 0 ? goals.length : other);
  if (shown.length < 2) return [];
  const sheet = sheetNames.targets[language];
  const lastRow = targetRows.first + shown.length - 1;
  const range = (column: number): string =>
    fixedRange(sheet, { row: targetRows.first, column, lastRow, lastColumn: column });
  const attained = attainGoals(source.compiled, selected.evaluation, selected.scenario.path);
  const series = [
    { column: targetColumns.base, label: words.baseFigure, values: shown.map((goal) => goal.value), fill: '9DB4CC' },
    {
      column: targetColumns.stretch,
      label: words.stretchFigure,
      values: shown.map((goal) => goal.stretch),
      fill: 'C77F1A',
    },
    {
      column: selectedModelColumn(layout),
      label: words.modelValue,
      values: shown.map((_, index) => attained[index]?.modelValue ?? null),
      fill: '1F4E79',
    },
  ];
  return [
    {
      kind: 'bar',
      stacked: false,
      title: words.targetsTitle[language],
      description: words.targetsText[language],
      categories: range(targetColumns.label),
      cachedCategories: shown.map((goal) => goal.label[language]),
      series: series.map(({ column, label, values, fill }) => ({
        name: fixedCell(sheet, targetRows.heads, column),
        cachedName: label[language],
        values: range(column),
        cachedValues: values,
        fill,
        labels: '0.0%',
      })),
      valueFormat: '0%',
      anchor,
    },
  ];
}

const isGrowth = ({ unit, value, stretch }: Goal): boolean => unit === '%' && value !== null && stretch !== null;
