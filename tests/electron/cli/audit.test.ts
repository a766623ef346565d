import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../../../electron/cli/run-cli.ts';
import { reportText } from '../../../models/goals/goal-model.ts';
import { serializePlan } from '../../../models/plan/parse-plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';

interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly figures: readonly { readonly label: string; readonly value: number; readonly unit: string }[];
  readonly sources: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

async function findingsOf(...args: readonly string[]): Promise<readonly Finding[]> {
  const { exit, stdout, stderr } = await runCli(['audit', '--json', ...args]);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  const { findings }: { findings: readonly Finding[] } = JSON.parse(stdout);
  return findings;
}

describe('audit', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'goalpath-audit-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('gives the ten findings of the shipped plan, none of them an error, with exact spans', async () => {
    const findings = await findingsOf();
    expect(findings.map(({ id }) => id)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10']);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const report = reportText(shippedPlan().model.report);
    for (const { text, start, end } of findings.flatMap(({ sources }) => sources)) {
      expect(report.slice(start, end)).toBe(text);
    }
    // 201.4 ÷ 136.2 = 1.478708
    const ratio = findings[1]?.figures.find(({ unit, label }) => unit === '倍' && label.includes('上年'));
    expect(ratio?.value).toBeCloseTo(1.478708, 6);
  });

  test('raises an error for a plan whose level and growth contradict each other', async () => {
    const plan = shippedPlan();
    const goals = plan.model.goals.map((goal) => (goal.id === 'exports' ? { ...goal, value: 15 } : goal));
    const file = path.join(folder, 'plan.json');
    await writeFile(file, serializePlan({ ...plan, model: { ...plan.model, goals } }));
    const errors = (await findingsOf('--plan', file)).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ id }) => id.split('-')[0])).toEqual(['I5']);
  });

  test('prints findings for people with their figures and words, and English when asked', async () => {
    const chinese = await runCli(['audit']);
    expect(chinese.stdout).toContain('C2  △ 提醒');
    expect(chinese.stdout).toContain('2023年固定资产投资  136.20亿元');
    const english = await runCli(['audit', '--lang', 'en']);
    expect(english.stdout).toContain('C2  △ warning');
  });
});
