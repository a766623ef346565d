import { describe, expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { type GridTable, gridTable, type TableLine } from '../../../models/views/grid-table.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import type { TableRow } from '../../../models/views/table-rows.ts';
import { edited, must } from '../../support/plans.ts';
import { resultsOf } from '../../support/workbench-results.ts';

type VariableRow = TableRow & { readonly kind: 'variable' };
const plan = shippedPlan();
const { results } = resultsOf(plan);
const table = gridTable(results, 'stretch', 'zh');
const rowOf = (rows: readonly TableRow[], id: string): VariableRow => {
  const found = rows.find((row): row is VariableRow => row.kind === 'variable' && row.id === id);
  if (!found) throw new Error(id);
  return found;
};

const lineOf = (shown: GridTable, id: string): TableLine => {
  const found = shown.line(id);
  if (!found) throw new Error(id);
  return found;
};

describe('gridTable', () => {
  test('heads the base year once and then every scenario and year', () => {
    expect(table.columns.map(({ heading }) => heading).slice(0, 3)).toEqual(['2023', '基准 2024', '基准 2025']);
    expect(table.columns.filter(({ isTargetYear }) => isTargetYear).map(({ id }) => id)).toEqual([
      'base@2024',
      'stretch@2024',
    ]);
  });

  test('prints a lever with unit and basis, who set it, and what the active scenario adds', () => {
    const row = lineOf(table, 'fixedAssetInvestmentGrowth');
    expect(rowOf(table.rows, 'fixedAssetInvestmentGrowth').unit).toBe('%，名义');
    expect(row.cell('base@2023')).toEqual({ text: '3.00', tone: 'input', isOwn: false, isHeld: false });
    expect(row.cell('base@2024')).toEqual({ text: '12.00', tone: 'input', isOwn: false, isHeld: false });
    expect(row.cell('stretch@2024')).toEqual({ text: '13.00', tone: 'input', isOwn: true, isHeld: false });
    expect(row.difference).toBe('+1.00');
    expect(row.mark).toMatchObject({ state: 'quoted', text: '原文', isDashed: false });
  });

  test('prints formulas in another tone, and missing figures by their word and never as zero', () => {
    expect(lineOf(table, 'fixedAssetInvestment').cell('stretch@2024')).toEqual({
      text: '153.91',
      tone: 'formula',
      isOwn: false,
      isHeld: false,
    });
    expect(lineOf(table, 'tradeTotal').cell('base@2024')).toEqual({
      text: '缺数据',
      tone: 'missing',
      isOwn: false,
      isHeld: false,
    });
  });

  test('shows no difference where the root itself is active', () => {
    const root = gridTable(results, 'base', 'zh');
    expect(
      new Set(root.rows.flatMap((row) => (row.kind === 'variable' ? [lineOf(root, row.id).difference] : []))),
    ).toEqual(new Set(['—']));
  });

  test('puts the levers of a group before what follows from them, and structure last', () => {
    const production = table.rows.flatMap((row) =>
      row.kind === 'variable' && row.group === 'production' ? [row.id] : [],
    );
    expect(production[0]).toBe('aboveScaleIndustryGrowth');
    expect(production.indexOf('otherServicesGrowth')).toBeLessThan(production.indexOf('otherSecondaryGrowth'));
    expect(production.indexOf('otherSecondaryGrowth')).toBeLessThan(production.indexOf('primaryWeight'));
  });

  test('keeps growth and level of GDP in sight, marked with the weakest of what they use', () => {
    expect(table.keyRows.map(({ id }) => id)).toEqual(['gdpGrowth', 'gdpReal']);
    expect(lineOf(table, 'gdpGrowth').mark).toMatchObject({ state: 'proxy', text: '含替代', isDashed: true });
  });

  test('counts the rows of a group and knows which groups growth and goals need', () => {
    const groups = table.rows.flatMap((row) => (row.kind === 'group' ? [row] : []));
    expect(groups.filter(({ isEssential }) => !isEssential).map(({ id }) => id)).toEqual(['attribution', 'support']);
    const members = table.rows.length - groups.length;
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(members);
  });

  test('hands out the same rows and columns after an edit of a figure, and the figures it changed', () => {
    const after = edited(plan, 'base', 'fixedAssetInvestmentGrowth', 0.1);
    const next = gridTable(resultsOf(after).results, 'stretch', 'zh', table);
    expect([next.rows, next.columns, next.keyRows]).toEqual([table.rows, table.columns, table.keyRows]);
    expect(next.columns).toBe(table.columns);
    expect(lineOf(next, 'fixedAssetInvestmentGrowth').cell('base@2024')?.text).toBe('10.00');
    expect(lineOf(next, 'primaryGrowth').cell('base@2024')?.text).toBe('4.60');
  });

  test('the rows are the very same objects while the model is', () => {
    const after = edited(results.plan, 'base', 'fixedAssetInvestmentGrowth', 0.1);
    const next = gridTable(must(evaluateAll(after, results)), 'stretch', 'zh', table);
    expect(next.rows).toBe(table.rows);
    expect(next.keyRows).toBe(table.keyRows);
  });

  test('has no line for what has no row', () => {
    expect([table.line('fixedAssetInvestment2023'), table.line('nothing')]).toEqual([null, null]);
  });
});
