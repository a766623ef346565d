import { describe, expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { finish } from '../../../models/shared/steps.ts';
import { attainmentRows } from '../../../models/views/attainment-rows.ts';
import { contributionView } from '../../../models/views/contribution-view.ts';
import { growthBullet } from '../../../models/views/growth-bullet.ts';
import { modelChecks } from '../../../models/views/model-checks.ts';
import { provenanceCounts } from '../../../models/views/provenance-counts.ts';
import { scenarioTabs } from '../../../models/views/scenario-tabs.ts';
import { startingFigure } from '../../../models/views/starting-figure.ts';
import { statusFigures } from '../../../models/views/status-figures.ts';
import { edited } from '../../support/plans.ts';
import { resultsOf } from '../../support/workbench-results.ts';

const plan = shippedPlan();
const base = resultsOf(plan);
const stretch = resultsOf(plan, 'stretch');

describe('growthBullet', () => {
  test('holds growth against both figures of the report and says how far it is', () => {
    const bullet = growthBullet(stretch.results, stretch.active, 'zh');
    expect(bullet.text).toBe('8.74%');
    expect(bullet.markers.map(({ text, position, isOwn }) => [text, position, isOwn])).toEqual([
      ['预期 8%', 8, false],
      ['力争 9%', 9, true],
    ]);
    expect(bullet.state).toBe('near');
    // 9 − 8.7404 = 0.2596 points of 383 亿元 = 0.9943
    expect(bullet.verdict).toBe('距力争目标差 0.26 个百分点（0.99 亿元）');
    expect(bullet.axis.min).toBe(0);
    expect(bullet.axis.max).toBeGreaterThan(9);
  });

  test('names what is missing instead of showing zero', () => {
    const without = resultsOf(edited(plan, 'base', 'primaryGrowth', null));
    const bullet = growthBullet(without.results, without.active, 'zh');
    expect(bullet).toMatchObject({ value: null, text: '—', state: 'unknown', verdict: '缺第一产业增速，暂时无法判定' });
  });
});

describe('attainmentRows', () => {
  test('has the eight headline targets with the gap in points and in 亿元', () => {
    const rows = attainmentRows(base.results, base.active, 'zh');
    expect(rows).toHaveLength(8);
    // 8.2684 − 8 = 0.2684 points of 383 亿元 = 1.0280
    expect(rows[0]).toMatchObject({ value: '8.27%', target: '8%', gap: '+0.27', amount: '+1.03', stateText: '达成' });
    expect(rows.at(-1)).toMatchObject({ value: '缺数据', target: '待下达', gap: '—', amount: '—', state: 'unknown' });
    expect(rows.at(-1)?.remark).toContain('能源消费增速');
  });

  test('holds 力争 against its own figures', () => {
    const rows = attainmentRows(stretch.results, stretch.active, 'zh');
    expect(rows[0]).toMatchObject({ target: '9%', gap: '−0.26', amount: '−0.99', state: 'near' });
  });
});

describe('contributionView', () => {
  test('prints industries whose pulls sum to growth, and the residual', () => {
    const { bars, table } = contributionView(base.results, base.active, 'production', 'zh');
    expect(bars.map(({ text }) => text)).toEqual(['+0.87', '+1.99', '+2.29', '+1.15', '+1.96', '8.27']);
    // 19.1% × 12%
    expect(table.rows[2]).toEqual({
      id: 'otherSecondary',
      label: '其他第二产业',
      weight: '19.1%',
      growth: '12.00%',
      pull: '2.29',
      share: '27.7%',
    });
    expect(table.total).toMatchObject({ weight: '100.0%', growth: '8.27%', pull: '8.27', share: '100.0%' });
    expect(table.residual).toBe('0.0000');
  });

  test('ends the expenditure side with its closing item', () => {
    const { bars, table } = contributionView(base.results, base.active, 'expenditure', 'zh');
    expect(bars.map(({ kind }) => kind)).toEqual(['part', 'part', 'closing', 'total']);
    expect(table.rows.at(-1)?.label).toBe('省内外净流出及误差');
  });

  test('shows what the closing item holds by separate estimates, and what they leave over', () => {
    const rowsOf = (from: typeof base) =>
      contributionView(from.results, from.active, 'expenditure', 'zh').table.independent.map(({ label, pull }) => [
        label,
        pull,
      ]);
    expect(rowsOf(base)).toEqual([
      ['货物进出口', '缺数据'],
      ['市外往来(独立估计)', '缺数据'],
      ['残差', '缺数据'],
    ]);
    const entered = resultsOf(
      edited(
        edited(edited(plan, 'base', 'tradeTotalBase', 13, 'once'), 'base', 'importsGrowth', 0.1),
        'base',
        'interregionalPullEstimate',
        -0.75,
      ),
    );
    // (1.1 − 0.2) ÷ 383 = 0.235 points; 8.2684 − 5.173536 − 5.388 − 0.234987 + 0.75 = −1.778123
    expect(rowsOf(entered).map(([, pull]) => pull)).toEqual(['0.23', '−0.75', '−1.78']);
    expect(contributionView(base.results, base.active, 'production', 'zh').table.independent).toEqual([]);
  });

  test('chains the years: 27.24 points from 2023 to 2026, more than the pulls of the years added', () => {
    const { bars, table } = contributionView(base.results, base.active, 'chained', 'zh');
    // By hand, in 2026 over 2023: 1.046³ − 1 = 14.4445%, 1.12³ − 1 = 40.4928%, 33.1%, 1.058³ − 1 = 18.4287%, by weight:
    // 2.7445 + 6.7218 + 7.7341 + 3.8065 + 6.2289 = 27.2358
    expect(table.rows.map(({ pull }) => pull)).toEqual(['2.74', '6.72', '7.73', '3.81', '6.23']);
    expect(table.total).toMatchObject({ pull: '27.24', share: '100.0%', growth: '27.24%' });
    expect(table.residual).toBe('0.0000');
    expect(bars.at(-1)?.text).toBe('27.24');
    expect(table.rows.every(({ weight, growth }) => weight === '—' && growth === '—')).toBe(true);
  });

  test('shows a part nobody can compute as missing and leaves the sum open', () => {
    const without = resultsOf(edited(plan, 'base', 'primaryGrowth', null));
    const { bars, table } = contributionView(without.results, without.active, 'production', 'zh');
    expect(bars[0]).toMatchObject({ kind: 'missing', text: '—' });
    expect(table.residual).toBe('—');
    expect(table.rows[1]?.pull).toBe('1.99');
  });
});

describe('modelChecks', () => {
  test('all hold for the shipped plan', () => {
    const checks = finish(modelChecks(base.results, 'zh'));
    expect(checks.length).toBeGreaterThan(10);
    expect(checks.filter(({ holds, isKnown }) => isKnown && !holds)).toEqual([]);
  });

  test('weights that do not sum to one are named with their scenario', () => {
    const heavier = resultsOf(edited(plan, 'stretch', 'primaryWeight', 0.2, 'once'));
    const failed = finish(modelChecks(heavier.results, 'zh')).filter(({ holds, isKnown }) => isKnown && !holds);
    expect(failed.map(({ label }) => label)).toEqual(['各行业比重之和为 1（力争）']);
    const status = finish(statusFigures(heavier.results, 'base', 'zh'));
    expect(status.failed).toBe('各行业比重之和为 1（力争）');
    expect(status.passed).toBe(status.total - 1);
  });

  test('a check that misses a figure is open and not failed', () => {
    const without = resultsOf(edited(plan, 'base', 'primaryGrowth', null));
    const open = finish(modelChecks(without.results, 'zh')).filter(({ isKnown }) => !isKnown);
    expect(open.length).toBeGreaterThan(0);
    expect(finish(statusFigures(without.results, 'base', 'zh')).failed).toBe('');
  });
});

test('a figure that is filled in is one missing fewer, one that is replaced one proxy fewer', () => {
  const before = provenanceCounts(base.active);
  const after = provenanceCounts(
    resultsOf(edited(edited(plan, 'base', 'consumerPrice', 0.02), 'base', 'primaryGrowth', 0.05)).active,
  );
  expect(before.missing - after.missing).toBe(1);
  expect(before.proxy - after.proxy).toBe(1);
  expect(after.assumed - before.assumed).toBe(2);
});

test('the window starts on the first lever a headline goal names, and tabs carry the figure they aim at', () => {
  expect(startingFigure(plan.model, 'base')).toEqual({
    scenario: 'base',
    variable: 'aboveScaleIndustryGrowth',
    period: '2024',
  });
  expect(startingFigure({ ...plan.model, goals: [] }, 'base').variable).toBe('gdpGrowth');
  expect(scenarioTabs(plan, 'zh').map(({ text }) => text)).toEqual(['基准 8%', '力争 9%']);
});
