import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../../electron/cli/run-cli.ts';
import { reportText } from '../../../models/goals/goal-model.ts';
import { serializePlan } from '../../../models/plan/parse-plan.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { codePointOffsets } from '../../../models/shared/code-points.ts';

/** A place name that stands outside the basic plane: one character, two units of a string. */
const rare = '𠮷';

/** The shipped plan with a rare character before everything, and every place in the report moved behind it. */
function behindRareCharacter(): Plan {
  const move = (key: string, value: unknown): unknown =>
    /^(?:start|end|valueStart)$/.test(key) && typeof value === 'number' ? value + rare.length : value;
  const { model, ...plan }: Plan = JSON.parse(JSON.stringify(shippedPlan()), move);
  const [first = '', ...lines] = model.report.lines;
  return { ...plan, model: { ...model, report: { ...model.report, lines: [rare + first, ...lines] } } };
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

describe('offsets on the command line count characters, whatever stands before them', () => {
  const plan = behindRareCharacter();
  const characters = [...reportText(plan.model.report)];
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'goalpath-characters-'));
    await writeFile(path.join(folder, 'plan.json'), serializePlan(plan));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const answer = async (command: string) => {
    const { exit, stdout } = await runCli([command, '--json', '--plan', path.join(folder, 'plan.json')]);
    expect(exit).toBe(0);
    return JSON.parse(stdout);
  };
  const isExact = ({ text, start, end }: Place): boolean => characters.slice(start, end).join('') === text;

  test('targets', async () => {
    const { targets }: { targets: readonly { readonly source: Place }[] } = await answer('targets');
    expect(targets).toHaveLength(107);
    // 281 in the shipped report; one character further here, and two units of the string.
    expect(targets[0]?.source).toMatchObject({ text: '地区生产总值增长8%、力争9%', start: 282, end: 297 });
    expect(targets.filter(({ source }) => !isExact(source))).toEqual([]);
  });

  test('audit', async () => {
    const { findings }: { findings: readonly { readonly sources: readonly Place[] }[] } = await answer('audit');
    const sources = findings.flatMap((finding) => finding.sources);
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((source) => !isExact(source))).toEqual([]);
  });
});

test('codePointOffsets counts a pair once, and half a pair as what it is', () => {
  const text = `a${rare}b\ud842c`;
  const count = codePointOffsets(text, [0, 1, 3, 4, 5, 6]);
  expect([0, 1, 3, 4, 5, 6].map(count)).toEqual([0, 1, 2, 3, 4, 5]);
});
