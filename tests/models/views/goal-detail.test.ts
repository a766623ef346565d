import { describe, expect, test } from 'vitest';
import { reportText } from '../../../models/goals/goal-model.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { setGoalMeasure } from '../../../models/plan/set-goal-measure.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { type GoalDetail, goalDetail } from '../../../models/views/goal-detail.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';

function detailOf(plan: Plan, id: string, scenario = 'base'): GoalDetail {
  const results = must(evaluateAll(plan));
  const active = results.results.find((result) => result.scenario.id === scenario);
  const detail = active && goalDetail(results, active, id, 'zh');
  if (!detail) throw new Error(id);
  return detail;
}

describe('goalDetail', () => {
  const plan = shippedPlan();

  test('keeps the whole paragraph around the words of every goal', () => {
    const { lines } = plan.model.report;
    const results = must(evaluateAll(plan));
    const [active] = results.results;
    if (!active) throw new Error('no scenario');
    for (const goal of plan.model.goals) {
      const passage = goalDetail(results, active, goal.id, 'zh')?.passage;
      const whole = passage && `${passage.earlier}${passage.before}${passage.quote}${passage.after}${passage.later}`;
      expect(whole).toBe(lines[(passage?.line ?? 0) - 1]);
      expect(passage?.quote).toBe(reportText(plan.model.report).slice(goal.span.start, goal.span.end));
    }
  });

  test('reads the words of commitment: a further 力争, a lone 力争, 以上', () => {
    expect(detailOf(plan, 'gdp').words.at(-1)).toEqual({ word: '力争', meaning: '前面已有预期值，9% 是力争值' });
    expect(detailOf(plan, 'newCredit').words).toEqual([{ word: '力争', meaning: '前面没有别的数，这个数就是目标' }]);
    expect(detailOf(plan, 'urbanJobs').words).toEqual([{ word: '以上', meaning: '不低于' }]);
    expect(detailOf(plan, 'sanitaryCity').words).toEqual([]);
    expect(detailOf(plan, 'energyIntensity').words).toEqual([{ word: '完成', meaning: '按下达的任务完成' }]);
    expect(detailOf(plan, 'onlineRetail').words[0]?.meaning).toBe('必须做到，不低于这个数');
    expect(detailOf(plan, 'fineParticles').words[0]?.meaning).toBe('必须做到');
    expect(detailOf(plan, 'gdp').rule).toBe('到 8% 为达成；差 0.5 个百分点以内为接近。');
  });

  test('sets every scenario against both figures', () => {
    const { standings, hasStretch } = detailOf(plan, 'gdp');
    expect(hasStretch).toBe(true);
    expect(standings.map(({ name, model, isActive }) => [name, model, isActive])).toEqual([
      ['基准', '8.27%', true],
      ['力争', '8.74%', false],
    ]);
    expect(standings[0]?.results.map(({ path, gap, state }) => [path, gap, state])).toEqual([
      ['base', '+0.27 个百分点', 'met'],
      ['stretch', '−0.73 个百分点', 'missed'],
    ]);
    expect(detailOf(plan, 'exports').standings[0]?.results.map(({ path }) => path)).toEqual(['base']);
  });

  test('shows the implied base with its arithmetic and the last published figure with its source', () => {
    const { derivedBase, previous } = detailOf(plan, 'industrialOutput');
    expect(derivedBase).toMatchObject({ value: '267.83 亿元', arithmetic: '308亿元 ÷ (1 + 15%) = 267.83亿元' });
    expect(previous).toMatchObject({ period: '2022', value: '272 亿元' });
    expect(previous?.lines[0]?.text).toContain('2023年政府工作报告');
  });

  test('says what is missing and who could supply it', () => {
    const { lacking } = detailOf(plan, 'industrialOutput');
    expect(lacking?.figures.map(({ id, note }) => [id, note])).toEqual([
      ['industrialOutputStockGrowth', '请科技经信局提供'],
      ['growthPointIncrement', '由增长点和新增规上企业逐项汇总,请科技经信局提供'],
    ]);
    expect(detailOf(plan, 'gdp').lacking).toBeNull();
    expect(detailOf(plan, 'newCredit').lacking?.sentence).toContain('由金融部门按进度报送');
    expect(detailOf(plan, 'newIndustrialFirms').lacking?.sentence).toContain('只有 2022 年的数');
    expect(detailOf(plan, 'sanitaryCity').lacking?.sentence).toContain('由城管局确认');
  });
});

describe('the rule of incomes in step', () => {
  const plan = shippedPlan();

  test('shows urban and rural side by side under all four rules', () => {
    const sync = detailOf(plan, 'incomeSync').sync;
    expect(sync?.rules.map(({ id, isChosen }) => [id, isChosen])).toEqual([
      ['incomeSyncMargin', true],
      ['incomeSyncMarginReal', false],
      ['incomeSyncMarginPerHead', false],
      ['incomeSyncMarginRealPerHead', false],
    ]);
    const [nominal, real] = sync?.rules ?? [];
    expect(nominal?.sides.map(({ place, growth, difference }) => [place, growth, difference])).toEqual([
      ['城镇', '8.27%', '0.00'],
      ['农村', '8.27%', '0.00'],
    ]);
    expect(nominal).toMatchObject({ room: '余地 +1.00', state: 'met', missing: '' });
    expect(real).toMatchObject({ room: '', state: 'unknown', missing: '居民消费价格变动' });
  });

  test('follows the figures: 3% of prices take the real rule out of step', () => {
    // (1.082684 / 1.03 − 1) − 0.082684 + 0.01 = −0.02154…: below −0.5 points
    const real = detailOf(edited(plan, 'base', 'consumerPrice', 0.03), 'incomeSync').sync?.rules[1];
    expect(real).toMatchObject({ room: '余地 −2.15', state: 'missed' });
  });

  test('the chosen rule measures the goal', () => {
    const next = must(setGoalMeasure(plan, 'incomeSync', 'incomeSyncMarginReal'));
    const detail = detailOf(next, 'incomeSync');
    expect(detail.sync?.rules.map(({ isChosen }) => isChosen)).toEqual([false, true, false, false]);
    expect(detail.measure?.id).toBe('incomeSyncMarginReal');
    expect(detail.lacking?.figures.map(({ id }) => id)).toEqual(['consumerPrice']);
  });

  test('is no table for any other goal', () => {
    expect(detailOf(plan, 'gdp').sync).toBeNull();
  });
});

describe('an assigned goal', () => {
  test('names what is awaited, and what follows once it is known', () => {
    const plan = shippedPlan();
    expect(detailOf(plan, 'energyIntensity').assignment).toMatchObject({ value: null });
    // 1.082684 × (1 − 3.1%) − 1 = 4.9121%
    const assigned = detailOf(edited(plan, 'base', 'assignedEnergyCut', 0.031), 'energyIntensity').assignment;
    expect(assigned).toEqual({
      label: '省下达的单位GDP能耗降幅',
      value: '3.1%',
      consequences: [{ label: '能源消费允许增速', value: '4.91%' }],
    });
  });
});
