import { describe, expect, test } from 'vitest';
import { record, startHistory, undo } from '../../../models/plan/history.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { changeLines, editSteps } from '../../../models/views/ledger-changes.ts';
import { type LedgerDetail, ledgerDetail } from '../../../models/views/ledger-detail.ts';
import { filterLedger, ledgerCounts, wholeLedger } from '../../../models/views/ledger-filter.ts';
import { type LedgerLine, ledgerTable } from '../../../models/views/ledger-table.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { partOf, withPart } from '../../../models/views/source-fields.ts';
import { edited, must } from '../../support/plans.ts';

function read(plan: Plan, scenario = 'base') {
  const results = must(evaluateAll(plan));
  const active = results.results.find((result) => result.scenario.id === scenario);
  if (!active) throw new Error(scenario);
  return { results, active, lines: ledgerTable(results, active, 'zh') };
}
const lineOf = (lines: readonly LedgerLine[], id: string): LedgerLine => {
  const found = lines.find((line) => line.id === id);
  if (!found) throw new Error(id);
  return found;
};
function detailOf(plan: Plan, id: string, scenario = 'base'): LedgerDetail {
  const { results, active, lines } = read(plan, scenario);
  const detail = ledgerDetail(results, active, lineOf(lines, id), 'zh');
  if (!detail) throw new Error(id);
  return detail;
}

describe('ledgerTable', () => {
  const plan = shippedPlan();
  const { lines } = read(plan);

  test('puts missing figures first, then borrowed ones, the most blocking and most needed before others', () => {
    const states = [...new Set(lines.map(({ state }) => state))];
    expect(states).toEqual(['missing', 'proxy', 'assumed', 'external', 'derived', 'quoted']);
    const blocks = lines.filter(({ state }) => state === 'missing').map((line) => line.blocks);
    expect(blocks).toEqual(blocks.toSorted((a, b) => b - a));
  });

  test('shows value, unit, source, who and when', () => {
    expect(lineOf(lines, 'primaryGrowth@2024')).toMatchObject({
      label: '第一产业增速',
      value: '4.60',
      unit: '%',
      state: 'proxy',
      where: '荆州市2022年国民经济和社会发展统计公报(转载)',
      date: '2023',
      who: '',
      originText: '原样',
    });
    const chosen = read(edited(plan, 'base', 'primaryGrowth', 0.046)).lines;
    expect(lineOf(chosen, 'primaryGrowth@2024')).toMatchObject({ who: '测试', date: '2024-01-05', originText: '选定' });
  });

  test('a missing figure is a word and never a number', () => {
    for (const { value } of lines.filter(({ state }) => state === 'missing')) expect(value).toBe('缺数据');
  });

  test('counts every line once by source and once by choice', () => {
    const { total, states, origins, toReplace } = ledgerCounts(lines, 'zh');
    const sum = (counts: readonly { readonly count: number }[]): number =>
      counts.reduce((all, { count }) => all + count, 0);
    expect([sum(states), sum(origins)]).toEqual([total, total]);
    expect(filterLedger(lines, { ...wholeLedger, isToReplace: true })).toHaveLength(toReplace);
  });

  test('filters by source, choice and Chinese words', () => {
    const proxies = filterLedger(lines, { ...wholeLedger, state: 'proxy' });
    expect(new Set(proxies.map(({ state }) => state))).toEqual(new Set(['proxy']));
    const found = filterLedger(lines, { ...wholeLedger, search: '科技经信局' });
    expect(found.map(({ variable }) => variable).toSorted()).toEqual([
      'growthPointIncrement',
      'industrialOutputStockGrowth',
    ]);
    expect(filterLedger(lines, { ...wholeLedger, origin: 'chosen' })).toEqual([]);
  });
});

describe('what a missing figure blocks', () => {
  const plan = shippedPlan();

  test('names the results that need nothing else, and those that need more', () => {
    expect(detailOf(plan, 'assignedEnergyCut@2024').blocks).toEqual([
      '补齐后可算：能源消费允许增速',
      '与能源消费增速一起补齐后可算：能耗任务余地',
    ]);
  });

  test('agrees with what happens when it is supplied', () => {
    const { active } = read(edited(plan, 'base', 'assignedEnergyCut', 0.031));
    expect(active.evaluation.cells.get('allowedEnergyGrowth')?.[1]?.kind).toBe('value');
    expect(active.evaluation.cells.get('energyCutMargin')?.[1]?.kind).toBe('missing');
    expect(detailOf(plan, 'primaryGrowth@2024').blocks).toEqual([]);
  });
});

describe('ledgerDetail', () => {
  const plan = shippedPlan();

  test('leads a quoted figure to its sentence', () => {
    expect(detailOf(plan, 'retailSalesGrowth@2024').passage?.quote).toContain('社会消费品零售总额增长10%');
    expect(detailOf(plan, 'primaryGrowth@2024').passage).toBeNull();
  });

  test('says where the figure stands, and where its source is edited', () => {
    expect(detailOf(plan, 'primaryGrowth@2024')).toMatchObject({
      standing: '随模型带来，没有人改过',
      place: { setBy: null, variable: 'primaryGrowth', slot: '2024' },
    });
    const chosen = edited(plan, 'base', 'primaryGrowth', 0.05);
    expect(detailOf(chosen, 'primaryGrowth@2024', 'stretch')).toMatchObject({
      standing: '沿用方案“基准”的选定',
      place: { setBy: 'base' },
    });
  });

  test('lists the results that use it', () => {
    const results = detailOf(plan, 'primaryGrowth@2024').results.map(({ id }) => id);
    expect(results).toContain('gdpGrowth');
    expect(results).not.toContain('exports');
  });
});

describe('the log of changes', () => {
  const plan = shippedPlan();

  test('sets every change against what the scenario would have without it', () => {
    const lines = changeLines(plan, 'zh');
    expect(lines).toHaveLength(plan.scenarios.flatMap(({ changes }) => changes).length);
    expect(lines.find(({ variable }) => variable === 'retailSalesGrowth')).toMatchObject({
      scenario: '力争',
      from: '10%',
      to: '11%',
      isSame: false,
    });
  });

  test('shows a deliberate choice of the same figure as such, signed and dated', () => {
    const [line] = changeLines(edited(plan, 'base', 'primaryGrowth', 0.046), 'zh');
    expect(line).toMatchObject({
      scenario: '基准',
      from: '4.6%',
      to: '4.6%',
      isSame: true,
      author: '测试',
      date: '2024-01-05',
    });
  });

  test('a year that would carry the figure on says so', () => {
    const [line] = changeLines(edited(plan, 'base', 'primaryGrowth', 0.05, '2025'), 'zh');
    expect(line).toMatchObject({ year: '2025', from: '4.6%', to: '5%' });
  });

  test('lists the steps of the open document, the latest first, and marks the undone', () => {
    const name = (text: string) => ({ zh: text, en: text });
    const history = undo(record(record(startHistory('a'), 'b', name('一')), 'c', name('二')));
    expect(editSteps(history, 'zh')).toEqual({
      steps: [
        { number: 2, name: '二', isUndone: true },
        { number: 1, name: '一', isUndone: false },
      ],
      earlier: 0,
    });
  });
});

describe('the parts of a source', () => {
  test('are rewritten, emptied, or kept where the source cannot be without them', () => {
    const proxy = { kind: 'proxy', title: '全国数', note: '待核' } as const;
    expect(withPart(proxy, 'note', ' 已核 ')).toEqual({ ...proxy, note: '已核' });
    expect(partOf(withPart(proxy, 'note', ''), 'note')).toBe('');
    expect(withPart(proxy, 'title', '')).toBe(proxy);
    expect(withPart(proxy, 'author', '张三')).toBe(proxy);
  });
});
