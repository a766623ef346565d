import { expect, test } from 'vitest';
import { scenarioWorkbook } from '../../../models/export/scenario-workbook.ts';
import { writeWorkbook } from '../../../models/export/workbook/write-workbook.ts';
import type { Goal } from '../../../models/goals/goal-model.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { operators } from '../../../models/shared/commitment.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { must } from '../../support/plans.ts';
import { disagreements, hasOffice, noOffice, poison, recalculate } from './recalculate.ts';

/** Goals of every operator over a rate, an amount, points and a missing figure, from far below to far above the model's value. */
function goalsAround(plan: Plan): readonly Goal[] {
  const [sample] = plan.model.goals;
  if (!sample) throw new Error('the shipped plan has goals');
  const measured = [
    ['gdpGrowth', '%', 0.082684],
    ['fixedAssetInvestment', '亿元', 152.544],
    ['primaryPull', '百分点', 0.874],
    ['urbanIncome', '元', 44_207],
    ['tradeTotal', '亿元', 20],
  ] as const;
  const offsets = [-0.2, -0.051, -0.049, -0.003, 0, 0.003, 0.049, 0.051, 0.2];
  return measured.flatMap(([variable, unit, value], which) =>
    operators.flatMap((operator) =>
      offsets.map(
        (offset, index): Goal => ({
          ...sample,
          id: `g${which}${operator}${index}`,
          operator,
          unit,
          variable,
          amountBase: variable === 'gdpGrowth' ? 'gdpReal' : null,
          value: value * (1 + offset),
          stretch: index % 2 === 0 ? null : value * (1 + offset) * 1.04,
        }),
      ),
    ),
  );
}

test('a goal of every operator is judged in the worksheet as by the engine', async (context) => {
  context.skip(!hasOffice, noOffice);
  const shipped = shippedPlan();
  const plan: Plan = { ...shipped, model: { ...shipped.model, goals: goalsAround(shipped) } };
  const made = must(
    scenarioWorkbook(must(evaluateAll(plan)), {
      scenarios: [],
      selected: 'stretch',
      language: 'zh',
      date: '2024-01-05',
      hash: 'a'.repeat(64),
      font: '微软雅黑',
    }),
  );
  const targets = made.sheets.find(({ name }) => name === '目标达成');
  const states = (targets?.cells ?? []).flatMap(({ role, content }) =>
    role === 'state' && content.kind === 'formula' ? [content.cached] : [],
  );
  for (const state of ['达成', '接近', '未达', '无法判定']) {
    expect(states.filter((found) => found === state).length).toBeGreaterThan(20);
  }
  const [figures] = await recalculate([poison(must(await writeWorkbook(made))).bytes]);
  expect(disagreements(made, figures)).toEqual([]);
}, 120_000);
