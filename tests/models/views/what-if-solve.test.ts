import { expect, test } from 'vitest';
import { solve } from '../../../models/analysis/solve.ts';
import { serializePlan } from '../../../models/plan/parse-plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import {
  chooseLever,
  chooseOnly,
  chosenLevers,
  frontierPair,
  leverRows,
} from '../../../models/views/what-if-levers.ts';
import { knownOutput, outputChoices, usualWish } from '../../../models/views/what-if-outputs.ts';
import { applyName, applySettings, previewRows } from '../../../models/views/what-if-preview.ts';
import { bestPlan, solveView } from '../../../models/views/what-if-solve.ts';
import { must } from '../../support/plans.ts';
import { resultsOf } from '../../support/workbench-results.ts';

const plan = shippedPlan();
const { results, active } = resultsOf(plan, 'stretch');
const output = { variable: 'gdpGrowth', period: '2024' };
const source = { kind: 'assumed', author: '测试', date: '2024-01-05' } as const;
const services = 'otherServicesGrowth@2024';
const rows = leverRows(results, active, output, {}, 'zh');
const onlyServices = chooseOnly(rows, ({ id }) => id === services);
const levers = chosenLevers(leverRows(results, active, output, onlyServices, 'zh'));
const solved = (wanted: number) => must(solve(results.compiled, active.assumptions, { output, wanted, levers }));

test('growth rates may move by three points either way unless somebody says otherwise', () => {
  const row = rows.find(({ id }) => id === services);
  expect(row).toMatchObject({ isChosen: true, isAssumed: true, isGrowth: true, unit: '%' });
  expect(row && row.value - row.min).toBeCloseTo(0.03, 12);
  expect(row && row.max - row.value).toBeCloseTo(0.03, 12);
  expect(rows.filter(({ isGrowth }) => !isGrowth).every(({ isChosen }) => !isChosen)).toBe(true);
  const given = row && leverRows(results, active, output, chooseLever({}, row, { max: 0.07, isAssumed: false }), 'zh');
  expect(given?.find(({ id }) => id === services)).toMatchObject({ max: 0.07, isAssumed: false, isChosen: true });
});

test('the wish is the stretch figure of the goal, and the growth of GDP comes first', () => {
  expect(usualWish(results, output)).toBe(0.09);
  expect(outputChoices(results, 'zh')[0]?.id).toBe('gdpGrowth');
  expect(knownOutput(results, { variable: 'gone', period: '2024' })).toEqual(output);
});

test('9% by other services alone: 6.57%, reached, and the preview does not touch the plan', () => {
  const before = serializePlan(plan);
  const solution = solved(0.09);
  const view = solveView(solution, plan.model, 'zh');
  expect(view).toMatchObject({ isFeasible: true, verdict: '可行' });
  expect(view.moves).toHaveLength(1);
  expect(view.moves[0]?.to).toBe('6.57%');
  expect(Number(view.moves[0]?.exact)).toBeCloseTo(6.56805, 5);
  const preview = must(previewRows(results, active, bestPlan(solution)?.settings ?? [], 'zh'));
  expect(preview.find(({ id }) => id === 'gdp')).toMatchObject({ now: '8.74%', after: '9%', state: 'met' });
  expect(serializePlan(plan)).toBe(before);
});

test('applying it is one plan with one change more, named for undo', () => {
  const { settings = [], value = 0 } = bestPlan(solved(0.09)) ?? {};
  const next = must(applySettings(plan, 'stretch', settings, source));
  const changed = next.scenarios
    .find(({ id }) => id === 'stretch')
    ?.changes.find(({ variable }) => variable === 'otherServicesGrowth');
  expect(changed?.value).toBeCloseTo(0.0656805, 7);
  expect(applyName(results, 'stretch', 'gdpGrowth', value).zh).toBe('推演：力争 · 地区生产总值增速 → 9%');
  expect(resultsOf(next, 'stretch').active.evaluation.cells.get('gdpGrowth')?.[1]).toMatchObject({
    value: expect.closeTo(0.09, 10),
  });
});

test('out of reach says so, names the bound and how far it goes', () => {
  const view = solveView(solved(0.5), plan.model, 'zh');
  expect(view).toMatchObject({ isFeasible: false, verdict: '不可行', planTitle: '最接近的方案' });
  expect(view.binding).toContain('其他服务业');
  expect(view.moves[0]?.bound).toBe('▲ 到上限');
  expect(view.single[0]?.needed).toBe('单靠它达不到');
});

test('a frontier needs two levers', () => {
  expect(frontierPair(levers)).toBeNull();
  expect(frontierPair(chosenLevers(rows))).toHaveLength(2);
});
