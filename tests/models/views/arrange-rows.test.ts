import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { arrangedPlaces, type RowArrangement } from '../../../models/views/arrange-rows.ts';
import { gridTable } from '../../../models/views/grid-table.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { rowKindCounts } from '../../../models/views/row-kind.ts';
import type { TableRow } from '../../../models/views/table-rows.ts';
import { edited, must } from '../../support/plans.ts';

const shown = (plan: Plan, arrangement: RowArrangement): readonly TableRow[] => {
  const results = must(evaluateAll(plan));
  const table = gridTable(results, 'base', 'zh');
  const columns = table.columns.filter(({ isBaseYear, isTargetYear }) => isBaseYear || isTargetYear);
  const places = arrangedPlaces(results, table, columns, arrangement);
  return places ? places.flatMap((place) => table.rows[place] ?? []) : table.rows;
};
const ids = (rows: readonly TableRow[]): readonly string[] =>
  rows.map((row) => (row.kind === 'group' ? `[${row.id}]` : row.id));
const groupOf = (rows: readonly TableRow[], group: string): readonly string[] =>
  ids(rows.filter((row) => row.kind === 'variable' && row.group === group));
const plan = shippedPlan();

describe('sorting', () => {
  const sorted = (column: string, direction: 'up' | 'down', given = plan) =>
    shown(given, { kind: null, sort: { column, direction } });

  test('stays within the groups, and leaves no row out', () => {
    const [plain, up] = [shown(plan, { kind: null, sort: null }), sorted('base@2024', 'up')];
    expect(up.filter(({ kind }) => kind === 'group')).toEqual(plain.filter(({ kind }) => kind === 'group'));
    expect([...ids(up)].sort()).toEqual([...ids(plain)].sort());
    expect(up).not.toEqual(plain);
  });

  test('orders figures as they are printed, what is missing last either way', () => {
    const given = edited(plan, 'base', 'retailSalesGrowth', null);
    const growths = (direction: 'up' | 'down') =>
      groupOf(sorted('base@2024', direction, given), 'demand').filter((id) =>
        ['fixedAssetInvestmentGrowth', 'retailSalesGrowth', 'tradeTotalGrowth', 'fixedAssetInvestment'].includes(id),
      );
    // 10% of trade, 12% of investment, and 152.6 亿元 of it; retail has no figure.
    expect(growths('up').slice(0, 3)).toEqual([
      'tradeTotalGrowth',
      'fixedAssetInvestmentGrowth',
      'fixedAssetInvestment',
    ]);
    expect(growths('down').slice(0, 3)).toEqual([
      'fixedAssetInvestment',
      'fixedAssetInvestmentGrowth',
      'tradeTotalGrowth',
    ]);
    expect([growths('up').at(-1), growths('down').at(-1)]).toEqual(['retailSalesGrowth', 'retailSalesGrowth']);
  });

  test('orders labels by their Chinese sounds, and differences by their amount', () => {
    const labels = sorted('label', 'up').flatMap((row) =>
      row.kind === 'variable' && row.group === 'demand' ? [row.label] : [],
    );
    expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'zh-CN')));
    expect(ids(sorted('nobody', 'up'))).toEqual(ids(shown(plan, { kind: null, sort: null })));
  });
});

describe('looking at one kind of row', () => {
  const only = (kind: 'changed' | 'missing' | 'proxy', given = plan) => shown(given, { kind, sort: null });

  test('changed: what a scenario sets itself, under its group alone', () => {
    // 力争 sets itself what the report gives two figures for: growth, industry, investment, retail and trade.
    expect(ids(only('changed')).filter((id) => !id.startsWith('['))).toEqual([
      'aboveScaleIndustryGrowth',
      'gdpGrowthTarget',
      'fixedAssetInvestmentGrowth',
      'retailSalesGrowth',
      'tradeTotalGrowth',
    ]);
    const more = only('changed', edited(plan, 'base', 'primaryGrowth', 0.05));
    expect(ids(more)).toContain('primaryGrowth');
  });

  test('missing and proxy name the rows that are so themselves', () => {
    const given = edited(plan, 'base', 'retailSalesGrowth', null);
    expect(ids(only('missing', given))).toContain('retailSalesGrowth');
    expect(ids(only('missing'))).not.toContain('retailSalesGrowth');
    const borrowed = only('proxy').filter((row) => row.kind === 'variable');
    expect(ids(borrowed)).toContain('primaryGrowth');
    expect(ids(borrowed)).not.toContain('gdpGrowth');
  });

  test('are counted as they are shown, and are what the cells of the grid say', () => {
    const some = edited(edited(plan, 'stretch', 'primaryGrowth', 0.05), 'base', 'retailSalesBase', null, 'once');
    const results = must(evaluateAll(some));
    const table = gridTable(results, 'stretch', 'zh');
    const { rows, columns } = table;
    const cellsOf = (id: string) => columns.map((column) => table.line(id)?.cell(column.id));
    const says = {
      changed: (id: string) => cellsOf(id).some((cell) => cell?.isOwn),
      missing: (id: string) => cellsOf(id).some((cell) => cell?.tone === 'missing' || cell?.tone === 'problem'),
      proxy: (id: string) => table.line(id)?.mark?.text === '替代',
    };
    for (const { kind, count } of rowKindCounts(results, table, columns)) {
      const places = arrangedPlaces(results, table, columns, { kind, sort: null }) ?? [];
      const found = places.flatMap((place) => (rows[place]?.kind === 'variable' ? [rows[place].id] : []));
      expect(found).toHaveLength(count);
      expect([...found].sort()).toEqual(
        rows.flatMap((row) => (row.kind === 'variable' && says[kind](row.id) ? [row.id] : [])).sort(),
      );
    }
  });
});
