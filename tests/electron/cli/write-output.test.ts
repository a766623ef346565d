import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../../../electron/cli/run-cli.ts';
import { serializePlan } from '../../../models/plan/parse-plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { buildGoalpath, goalpath } from './goalpath-process.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-output-'));
const inFolder = (name: string): string => path.join(folder, name);
const text = serializePlan(shippedPlan());
// A plan may have any name, so also the one a command demands for what it writes.
const plan = inFolder('p.docx');

beforeAll(() => {
  buildGoalpath();
  writeFileSync(plan, text);
  mkdirSync(inFolder('x'));
  symlinkSync(plan, inFolder('link.xlsx'));
  linkSync(plan, inFolder('hard.xlsx'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['csv', '--out', plan],
  ['brief', '--out', plan],
  ['export', '--out', plan],
  ['export', '--out', `${folder}/x/../p.docx`],
  ['export', '--out', path.relative(process.cwd(), plan)],
  ['export', '--out', inFolder('link.xlsx')],
  ['export', '--out', inFolder('hard.xlsx')],
  ['simulate', '--samples', '10', '--samples-out', plan],
])('%s %s %s never writes over the plan it reads', { timeout: 60_000 }, async (...args) => {
  const { exit, stdout, stderr } = await runCli([...args, '--plan', plan]);
  expect([exit, stdout]).toEqual([2, '']);
  const [chinese, english, ...more] = stderr.trimEnd().split('\n');
  expect(chinese).toContain(`不能写到“${args.at(-1)}”`);
  expect(english).toContain(`it is the file ${plan} that was read`);
  expect(more).toEqual([]);
  expect(readFileSync(plan, 'utf8')).toBe(text);
});

test('departments keeps a plan that stands where a workbook of its own would', { timeout: 60_000 }, async () => {
  const out = inFolder('departments');
  const { stdout } = await runCli(['departments', '--out', out, '--json']);
  const { file } = JSON.parse(stdout).files[0];
  writeFileSync(file, text);
  expect(await runCli(['departments', '--out', out, '--plan', file])).toMatchObject({ exit: 2, stdout: '' });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('import keeps the workbook it reads', { timeout: 60_000 }, () => {
  const book = inFolder('book.xlsx');
  expect(goalpath('export', '--out', book).exit).toBe(0);
  const before = readFileSync(book);
  const { exit, stderr } = goalpath('import', book, '--apply', '--out', book, '--lang', 'en');
  expect(exit).toBe(2);
  expect(stderr).toBe(
    `Nothing was written to “${book}”: it is the file ${book} that was read and would be lost; name another file.\n`,
  );
  expect(readFileSync(book).equals(before)).toBe(true);
});

test('another file of the same contents is written', async () => {
  const copy = inFolder('copy.csv');
  writeFileSync(copy, text);
  expect((await runCli(['csv', '--plan', plan, '--out', copy])).exit).toBe(0);
  expect(readFileSync(copy, 'utf8')).toMatch(/^\uFEFF分组,变量/);
});
