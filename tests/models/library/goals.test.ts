import { describe, expect, test } from 'vitest';
import { type Goal, reportText } from '../../../models/goals/goal-model.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import type { Operator } from '../../../models/shared/commitment.ts';
import { toShown } from '../../../models/shared/unit.ts';

const { model } = shippedPlan();
const report = reportText(model.report);
const headings = report.split('\n').filter((line) => line.startsWith('全力以赴'));

const spanOf = (goal: Goal): string => report.slice(goal.span.start, goal.span.end);
const digitsOf = (value: number, unit: string): string => String(Number(toShown(value, unit).toPrecision(12)));
const byId = new Map(model.goals.map((goal) => [goal.id, goal]));
const figured = model.goals.filter((goal) => goal.value !== null);

/** What the words of a span ask for, read again from the text; the words of domain.md 2: 确保 and 以上 = at least. */
function operatorInText(goal: Goal): Operator {
  const span = spanOf(goal);
  if (goal.value === null) {
    if (span.includes('基本同步')) return 'sync';
    if (span.includes('下达的任务')) return 'assigned';
    if (span.endsWith('持续下降')) return 'falling';
    return span.endsWith('持续上升') ? 'rising' : 'milestone';
  }
  const after = report
    .slice(goal.valueStart ?? 0)
    .replace(/^[\d.]+/, '')
    .slice(goal.unit.length);
  if (after.startsWith('以上')) return 'atLeast';
  if (after.startsWith('以内')) return 'atMost';
  if (after.startsWith('左右')) return 'about';
  if (span.startsWith('确保')) return 'atLeast';
  return goal.modality.includes('稳定在') ? 'hold' : 'reach';
}

describe('the goals of the shipped plan', () => {
  test('are the 8 of the headline paragraph and 99 after it, in the order of the text', () => {
    expect(model.goals).toHaveLength(107);
    expect(model.goals.filter((goal) => goal.section === '2024年发展主要预期目标')).toHaveLength(8);
    expect(model.goals.filter((goal, index) => goal.span.start < (model.goals[index - 1]?.span.start ?? 0))).toEqual(
      [],
    );
  });

  test.each(figured.map((goal) => [goal.id, goal] as const))(
    '%s: its span holds value, unit and stretch',
    (_, goal) => {
      const written = digitsOf(goal.value ?? 0, goal.unit) + goal.unit;
      const start = goal.valueStart ?? -1;
      expect(report.slice(start, start + written.length)).toBe(written);
      expect(start).toBeGreaterThanOrEqual(goal.span.start);
      expect(start + written.length).toBeLessThanOrEqual(goal.span.end);
      if (goal.stretch !== null) {
        expect(spanOf(goal).endsWith(`力争${digitsOf(goal.stretch, goal.unit)}${goal.unit}`)).toBe(true);
      }
    },
  );

  test.each(model.goals.map((goal) => [goal.id, goal] as const))(
    '%s: operator and words agree with the text',
    (_, goal) => {
      expect(goal.operator).toBe(operatorInText(goal));
      let from = 0;
      for (const word of goal.modality) {
        const found = spanOf(goal).indexOf(word, from);
        expect(found, word).toBeGreaterThanOrEqual(from);
        from = found + word.length;
      }
    },
  );

  test('a further figure is never easier than the first (I17), and only the headline paragraph has one', () => {
    const stretched = model.goals.filter((goal) => goal.stretch !== null);
    expect(stretched.map((goal) => goal.id)).toEqual([
      'gdp',
      'aboveScaleIndustry',
      'fixedAssetInvestment',
      'retailSales',
      'tradeTotal',
      'fiscalRevenue',
    ]);
    expect(stretched.filter((goal) => (goal.stretch ?? 0) < (goal.value ?? 0))).toEqual([]);
  });

  test('a figure and its kind agree: growth says 增长, ratios are percents, rules have no figure', () => {
    for (const goal of model.goals) {
      if (goal.kind === 'growth') expect(spanOf(goal)).toContain('增长');
      expect(goal.unit === '%').toBe(goal.kind === 'growth' || goal.kind === 'ratio');
      expect(goal.value === null).toBe(goal.kind === 'rule');
      expect(goal.valueStart === null).toBe(goal.value === null);
    }
  });

  test('each stands under the heading before it, and has a proposed owner', () => {
    for (const goal of model.goals.slice(8)) {
      const heading = headings.findLast((line) => report.indexOf(line) < goal.span.start);
      expect(goal.section).toBe(heading);
    }
    expect(new Set(model.goals.map((goal) => goal.section)).size).toBe(8);
    expect(model.goals.filter((goal) => goal.owner?.proposed !== true)).toEqual([]);
  });

  test('a part stands under a whole that is a goal, and parts do not exceed it', () => {
    const parts = model.goals.filter((goal) => goal.partOf !== null);
    expect(parts.map((goal) => [goal.id, goal.partOf])).toEqual([
      ['newLargeProjects', 'newProjects'],
      ['aquaticProcessing', 'industrialOutput'],
      ['equipmentMaking', 'industrialOutput'],
      ['newMaterials', 'industrialOutput'],
    ]);
    // 60 + 95 + 100 = 255 of 308.
    const lead = parts.filter((goal) => goal.partOf === 'industrialOutput');
    expect(lead.reduce((sum, goal) => sum + (goal.value ?? 0), 0)).toBe(255);
    for (const part of parts) expect(byId.get(part.partOf ?? '')?.unit).toBe(part.unit);
  });

  test('derived bases follow from the level and the growth: 308/1.15, 48/1.20, 12.1/1.10', () => {
    const derived = model.goals.flatMap((goal) => (goal.derivedBase ? [[goal.id, goal.derivedBase.value]] : []));
    expect(derived).toEqual([
      ['industrialOutput', 267.83],
      ['onlineRetail', 40],
      ['exports', 11],
    ]);
    for (const { id, indicator, derivedBase, value } of model.goals) {
      if (!derivedBase) continue;
      const growth = model.goals.find((goal) => goal.indicator === indicator && goal.kind === 'growth');
      const implied = (value ?? 0) / (1 + (growth?.value ?? 0));
      expect(Math.abs(derivedBase.value - implied), id).toBeLessThan(0.005);
      expect(derivedBase.arithmetic.startsWith(`${value}亿元 ÷ (1 + `)).toBe(true);
      expect(derivedBase.arithmetic.endsWith(`= ${derivedBase.value}亿元`)).toBe(true);
    }
  });

  test('earlier figures are older than the report and carry their source', () => {
    const known = model.goals.filter((goal) => goal.previous !== null);
    expect(known.map((goal) => goal.id)).toContain('aquaticOutput');
    for (const { previous } of known) {
      expect(Number(previous?.period)).toBeLessThan(Number(model.targetPeriod));
      expect(previous?.source.kind).toBe('external');
    }
  });

  test('a goal measured by a variable has that variable’s unit; a rule is measured by the room left, a fraction', () => {
    for (const goal of model.goals) {
      const variable = model.variables.find((candidate) => candidate.id === goal.variable);
      if (variable) expect([goal.id, variable.unit]).toEqual([goal.id, goal.kind === 'rule' ? '%' : goal.unit]);
    }
  });
});
