import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { bytesOf, exported, number, typed } from '../../models/import/round-trip.ts';
import { edited, must } from '../../support/plans.ts';
import { refusedWorkbooks } from '../reader/hostile-workbooks.ts';
import { buildGoalpath, goalpath } from './goalpath-process.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-import-'));
const inFolder = (name: string): string => path.join(folder, name);
const plan = shippedPlan();
const spec = exported(plan);

beforeAll(async () => {
  buildGoalpath();
  let book = typed(spec, 'in_base_fixedAssetInvestmentGrowth', 1, number(0.1));
  book = typed(book, 'in_stretch_otherServicesGrowth', 0, number(6.1));
  writeFileSync(inFolder('back.xlsx'), await bytesOf(book));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an export that nobody touched has nothing to import', { timeout: 60_000 }, () => {
  const file = inFolder('out.xlsx');
  expect(goalpath('export', '--out', file).exit).toBe(0);
  const { exit, stdout, stderr } = goalpath('import', file, '--json');
  expect([exit, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ changedInputs: [], changedFormulas: [], missingNames: [], problems: [] });
  expect(goalpath('import', file).stdout).toBe('没有可导入的改动。\n');
});

test('check says whether a workbook is in order', { timeout: 60_000 }, () => {
  const file = inFolder('checked.xlsx');
  expect(goalpath('export', '--out', file).exit).toBe(0);
  const good = goalpath('check', file, '--json');
  expect([good.exit, JSON.parse(good.stdout)]).toEqual([0, { ok: true, problems: [] }]);
  // 6.1 in a cell of percent means 610 %.
  const doubtful = goalpath('check', inFolder('back.xlsx'), '--json');
  expect(doubtful.exit).toBe(1);
  expect(JSON.parse(doubtful.stdout)).toMatchObject({ ok: false, problems: [{ code: 'import-percent' }] });
  writeFileSync(inFolder('rubbish.xlsx'), 'no workbook');
  expect(goalpath('check', inFolder('rubbish.xlsx'), '--json').exit).toBe(2);
});

test('what a colleague changed comes back, and what raises no doubt is taken into another file', {
  timeout: 60_000,
}, () => {
  const file = inFolder('back.xlsx');
  const { exit, stdout } = goalpath('import', file, '--json');
  expect(exit).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    scenario: 'base',
    changedInputs: [
      { scenario: 'base', id: 'fixedAssetInvestmentGrowth', slot: '2024', from: 0.12, to: 0.1, problems: [] },
      {
        scenario: 'stretch',
        id: 'otherServicesGrowth',
        from: 0.058,
        to: 0.061,
        problems: [{ code: 'import-percent' }],
      },
    ],
    problems: [{ code: 'import-percent', message: expect.stringContaining('多半是 6.1%') }],
  });
  const out = inFolder('next.goalpath.json');
  // Something is left out, so the answer to "is all of it in?" is no.
  expect(goalpath('import', file, '--apply', '--out', out).exit).toBe(1);
  const next = must(parsePlan(readFileSync(out, 'utf8'), out));
  const source = { kind: 'assumed', author: 'goalpath import', date: expect.any(String), note: file };
  const change = { variable: 'fixedAssetInvestmentGrowth', slot: '2024', value: 0.1, source };
  expect(next.scenarios[0]?.changes.at(-1)).toEqual(change);
  expect(next.scenarios.slice(1)).toEqual(plan.scenarios.slice(1));
  const base = inFolder('base.goalpath.json');
  expect(goalpath('import', file, '--scenario', 'base', '--apply', '--out', base).exit).toBe(0);
  expect(JSON.parse(goalpath('import', file, '--plan', base, '--scenario', '基准', '--json').stdout)).toMatchObject({
    changedInputs: [],
  });
});

test('a plan that went on, and one of another model', { timeout: 60_000 }, () => {
  const file = inFolder('back.xlsx');
  const later = inFolder('later.goalpath.json');
  writeFileSync(later, serializePlan(edited(plan, 'base', 'fixedAssetInvestmentGrowth', 0.11)));
  const { stderr } = goalpath('import', file, '--plan', later, '--lang', 'zh');
  expect(stderr).toContain('导出后已由 12% 改为 11%');
  const other = inFolder('other.goalpath.json');
  writeFileSync(other, serializePlan({ ...plan, model: { ...plan.model, id: 'another' } }));
  expect(goalpath('import', file, '--plan', other, '--json')).toEqual({
    exit: 2,
    stdout: '',
    stderr: expect.stringMatching(/^文件 .*另一个目标模型.*\nThe file .*another goal model.*\n$/),
  });
});

test.each(refusedWorkbooks.filter(([name]) => /macros|blanks|CSV|old one/.test(name)))(
  '%s: one sentence, nothing on standard output, nothing written',
  { timeout: 30_000 },
  async (name, make) => {
    const file = inFolder(`${name.length}.xlsx`);
    const out = inFolder('nothing.goalpath.json');
    writeFileSync(file, make(await bytesOf(spec)));
    const { exit, stdout, stderr } = goalpath('import', file, '--apply', '--out', out, '--lang', 'zh', '--json');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^文件 [^\n]+。\n$/);
    expect(existsSync(out)).toBe(false);
  },
);

test('taking over needs a file to write, and a file is written only when asked to take over', {
  timeout: 60_000,
}, () => {
  expect(goalpath('import', inFolder('back.xlsx'), '--apply')).toMatchObject({ exit: 2, stdout: '' });
  expect(goalpath('import', inFolder('back.xlsx'), '--out', inFolder('x.json'))).toMatchObject({ exit: 2, stdout: '' });
});
