import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../../../electron/cli/run-cli.ts';
import type { GoalModel } from '../../../models/goals/goal-model.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { model } = shippedPlan();

/** Checks a file of its own with this in it. */
async function checked(content: object) {
  const file = path.join(folder, 'x.json');
  writeFileSync(file, JSON.stringify(content));
  const { exit, stdout } = await runCli(['check', file, '--json']);
  const { ok, problems } = JSON.parse(stdout);
  expect(ok).toBe(exit === 0);
  return { exit, problems };
}

test('a plan whose figures make no sense is what check says no to', async () => {
  const plan = shippedPlan();
  const [base, ...others] = plan.scenarios;
  const source = { kind: 'assumed', author: '', date: '' } as const;
  const slip = { variable: 'primaryGrowth', slot: '2025', value: 46, source } as const;
  const { exit, problems } = await checked({ ...plan, scenarios: [{ ...base, changes: [slip, slip] }, ...others] });
  expect(exit).toBe(1);
  expect(problems).toMatchObject([
    { code: 'entry-out-of-range', place: expect.stringMatching(/x\.json: scenarios\.base\.primaryGrowth@2025$/) },
    { code: 'change-twice', message: expect.stringContaining('primaryGrowth@2025') },
  ]);
});

describe('a goal model alone', () => {
  test('passes: that of a plan, and that of the library, whose goals and report are in files of their own', async () => {
    expect(await checked(model)).toEqual({ exit: 0, problems: [] });
    const library = path.resolve(import.meta.dirname, '../../../models/library/honghu-2024/model.json');
    expect(JSON.parse((await runCli(['check', library, '--json'])).stdout)).toEqual({ ok: true, problems: [] });
  });

  test.each<[string, Partial<Record<keyof GoalModel, unknown>>, string]>([
    ['a malformed part', { targetPeriod: 2024 }, 'plan-shape'],
    ['a year it does not have', { targetPeriod: '2031' }, 'unknown-period'],
    ['an id that stands twice', { variables: [...model.variables, ...model.variables.slice(0, 1)] }, 'duplicate-id'],
    [
      'a formula with an unknown name',
      { variables: model.variables.map((one) => (one.id === 'exports' ? { ...one, formula: 'nobody + 1' } : one)) },
      'formula-unknown-name',
    ],
  ])('fails for %s', async (_, edit, code) => {
    expect(await checked({ ...model, ...edit })).toMatchObject({ exit: 1, problems: [{ code }] });
  });

  test('is no plan for any other command', async () => {
    await checked(model);
    const { exit, stderr } = await runCli(['evaluate', '--plan', path.join(folder, 'x.json'), '--lang', 'en']);
    expect([exit, stderr]).toEqual([2, expect.stringContaining('is not a Goalpath plan')]);
  });
});
