import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Variable } from '../../../models/goals/variable.ts';
import { serializePlan } from '../../../models/plan/parse-plan.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { inGb18030 } from '../../support/in-gb18030.ts';
import { edited } from '../../support/plans.ts';
import { buildGoalpath, goalpath, goalpathInto } from './goalpath-process.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-cli-'));
const inFolder = (name: string): string => path.join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(inFolder(name), content);
  return inFolder(name);
};
const good = serializePlan(shippedPlan());

/** The shipped plan with one formula replaced. */
const withFormula = (id: string, formula: string): string => {
  const plan = shippedPlan();
  const variables = plan.model.variables.map(
    (variable): Variable => (variable.id === id && variable.kind === 'formula' ? { ...variable, formula } : variable),
  );
  return serializePlan({ ...plan, model: { ...plan.model, variables } } satisfies Plan);
};

beforeAll(() => buildGoalpath(), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files that are no good plan: the words its sentence must hold in Chinese and in English, and what `check` makes of it. */
const badFiles: readonly (readonly [string, () => string, zh: RegExp, en: RegExp, checkExit: number])[] = [
  ['a truncated plan', () => put('cut.json', good.slice(0, 20_000)), /不完整.*第 \d+ 行/, /cut short.*line \d+/, 2],
  [
    'a plan of a newer version',
    () => put('newer.json', good.replace('"version": 1', '"version": 99')),
    /99.*升级/,
    /99.*update/,
    2,
  ],
  [
    'a plan with a loop',
    () => put('loop.json', withFormula('gdpReal', 'gdpNominal')),
    /成环.*gdpReal|gdpReal.*成环|成环/,
    /loop/,
    1,
  ],
  ['a plan with an unknown name', () => put('name.json', withFormula('exports', 'nobody + 1')), /nobody/, /nobody/, 1],
  [
    'binary rubbish',
    () =>
      put(
        'rubbish.json',
        Uint8Array.from({ length: 5_000 }, (_, index) => (index * 97) % 256),
      ),
    /不是文本/,
    /not a text/,
    2,
  ],
  // JSON all the same, with figures that are as they were: only its words are lost.
  ['a plan in GB18030', () => put('gbk.json', inGb18030(good)), /不是文本/, /not a text/, 2],
  ['another JSON file', () => put('other.json', '{"name":"x"}'), /不是目标测算方案/, /not a Goalpath plan/, 2],
  ['an empty file', () => put('empty.json', ''), /不是目标测算方案/, /not a Goalpath plan/, 2],
  [
    'a file of 200 MB',
    () => {
      const file = put('huge.json', '{');
      truncateSync(file, 200 * 1024 * 1024);
      return file;
    },
    /200 MB.*20 MB/,
    /200 MB.*20 MB/,
    2,
  ],
  ['a folder', () => folder, /文件夹/, /folder/, 2],
  ['a file that is not there', () => inFolder('nowhere.json'), /找不到/, /not found/, 2],
];

describe.each(badFiles)('%s', (_, make, zh, en, checkExit) => {
  test('is refused with one sentence in each language that names it, and nothing on standard output', () => {
    const file = make();
    const { exit, stdout, stderr } = goalpath('evaluate', '--json', '--plan', file);
    expect(exit).toBe(2);
    expect(stdout).toBe('');
    const [chinese = '', english = '', ...more] = stderr.trimEnd().split('\n');
    expect(more).toEqual([]);
    expect(chinese).toContain(file);
    expect(english).toContain(file);
    expect(chinese).toMatch(zh);
    expect(english).toMatch(en);
  });

  test('is what check says no to', () => {
    const file = make();
    const { exit, stdout } = goalpath('check', file, '--json');
    expect(exit).toBe(checkExit);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ place: expect.stringContaining(file) }] });
  });
});

test('a good plan passes its check, and gives what the shipped one gives', () => {
  const file = put('good.json', `\uFEFF${good}`);
  expect(goalpath('check', file, '--json')).toEqual({ exit: 0, stdout: '{"ok":true,"problems":[]}\n', stderr: '' });
  expect(goalpath('evaluate', '--json', '--plan', file).stdout).toBe(goalpath('evaluate', '--json').stdout);
});

test('a plan whose weights do not sum to one, or whose stretch goal is easier, is what check says no to', () => {
  const heavy = put('heavy.json', serializePlan(edited(shippedPlan(), 'base', 'primaryWeight', 0.25, 'once')));
  const weights = goalpath('check', heavy, '--json');
  expect(weights.exit).toBe(1);
  // 0.25 in place of 0.19, in both scenarios.
  expect(JSON.parse(weights.stdout).problems).toMatchObject([
    { code: 'weights-do-not-sum', place: `${heavy}: base`, message: expect.stringContaining('1.06') },
    { code: 'weights-do-not-sum', place: `${heavy}: stretch` },
  ]);
  const plan = shippedPlan();
  const [first, ...goals] = plan.model.goals;
  if (!first) throw new Error('the shipped plan has goals');
  const easier = { ...plan, model: { ...plan.model, goals: [{ ...first, stretch: 0.07 }, ...goals] } };
  const { exit, stderr } = goalpath('check', put('easier.json', serializePlan(easier)), '--lang', 'en');
  expect(exit).toBe(1);
  expect(stderr).toMatch(/No stretch goal is below its base goal.*gdp/);
});

test('--json prints one object and nothing else', () => {
  const { exit, stdout, stderr } = goalpath('evaluate', '--json');
  expect(exit).toBe(0);
  expect(stderr).toBe('');
  expect(stdout.endsWith('}\n')).toBe(true);
  expect(JSON.parse(stdout).variables.gdpGrowth.values[1]).toBeCloseTo(0.082684, 12);
});

test('an option in only one language gives its sentence in that language', () => {
  const { exit, stderr } = goalpath('evaluate', '--nope', '--lang', 'en');
  expect(exit).toBe(2);
  expect(stderr).toBe('The option --nope is not known (evaluate): see --help for the options of this command.\n');
});

test('export and csv write the file they name, whole', () => {
  const workbook = inFolder('out.xlsx');
  const { exit, stdout } = goalpath('export', '--out', workbook, '--json');
  expect(exit).toBe(0);
  const bytes = readFileSync(workbook);
  expect(JSON.parse(stdout)).toEqual({
    file: workbook,
    bytes: bytes.length,
    sheets: expect.arrayContaining(['假设', '模型', '目标达成']),
  });
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  const grid = inFolder('grid.csv');
  expect(goalpath('csv', '--out', grid, '--json').exit).toBe(0);
  expect(readFileSync(grid, 'utf8')).toMatch(/^\uFEFF分组,变量/);
});

test('a place that cannot be written is one sentence', () => {
  const { exit, stdout, stderr } = goalpath('csv', '--out', path.join(folder, 'no', 'such', 'folder.csv'));
  expect([exit, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/写不了文件.*ENOENT/);
});

test.skipIf(!existsSync('/dev/full'))(
  'a full disk behind standard output is a failure in one sentence, no answer',
  () => {
    for (const args of [['evaluate', '--json'], ['targets']]) {
      const { exit, stderr } = goalpathInto('/dev/full', ...args);
      expect(exit).toBe(70);
      const [chinese, english, ...more] = stderr.trimEnd().split('\n');
      expect(chinese).toMatch(/结果写不出去（ENOSPC）/);
      expect(english).toContain(`The answer of “${args[0]}” cannot be written (ENOSPC)`);
      expect(more).toEqual([]);
    }
  },
);
