import { parseCsv } from 'hucre/csv';
import { expect, test } from 'vitest';
import { gridCsv } from '../../../models/export/csv.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';

const csvOf = (plan: Plan): string => gridCsv(must(evaluateAll(plan)), 'zh');
const linesOf = (plan: Plan) => parseCsv(csvOf(plan));
const lineOf = (plan: Plan, id: string) => linesOf(plan).find((line) => line[2] === id);

test('begins with a byte order mark and a heading, and every line is as long as it', () => {
  const plan = shippedPlan();
  expect(csvOf(plan).startsWith('\uFEFF分组,变量,标识,单位,价格口径,2023,')).toBe(true);
  const [head, ...lines] = linesOf(plan);
  expect(lines.length).toBeGreaterThan(60);
  for (const line of lines) expect(line).toHaveLength(head?.length ?? 0);
});

test('figures are in the unit of their line, missing ones are named so and never zero', () => {
  const plan = shippedPlan();
  // Growth of the base path, 8.2684%, and of the stretch path, 8.7404% (domain 4.7).
  expect(lineOf(plan, 'gdpGrowth')).toEqual(
    expect.arrayContaining(['地区生产总值增速', '%', '可比价', '8.2684', '8.7404']),
  );
  expect(lineOf(plan, 'tradeTotal')?.slice(5, 7)).toEqual(['缺数据', '缺数据']);
  expect(lineOf(plan, 'primaryGrowth')?.[5]).toBe('—');
});

test('negative figures stay numbers', () => {
  expect(lineOf(edited(shippedPlan(), 'base', 'primaryGrowth', -0.031), 'primaryGrowth')).toContain('-3.1');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1', '＠x'])(
  'text a worksheet would run is disarmed: %j',
  (text) => {
    const plan = shippedPlan();
    const label = { zh: text, en: text };
    const hostile: Plan = {
      ...plan,
      model: {
        ...plan.model,
        variables: plan.model.variables.map((one) => (one.id === 'primaryGrowth' ? { ...one, label } : one)),
      },
    };
    const labels = linesOf(hostile).map((line) => line[1]);
    expect(labels).toContain(`'${text}`);
    expect(labels).not.toContain(text);
  },
);
