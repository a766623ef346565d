import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../../../electron/cli/run-cli.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-cli-brief-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('brief writes a Word document without a display', async () => {
  const out = path.join(folder, '简报.docx');
  const { exit, stdout, stderr } = await runCli(['brief', '--out', out, '--json']);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ file: out, sheets: ['湖北省荆州市洪湖市2024年主要预期目标测算简报'] });
  expect(readFileSync(out)).toHaveLength(answer.bytes);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
});

test('a brief as PDF is refused with one sentence that says where it is made, and nothing is written', async () => {
  const out = path.join(folder, '简报.pdf');
  const { exit, stdout, stderr } = await runCli(['brief', '--out', out, '--lang', 'zh']);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  expect(stderr).toBe(`命令行写不出“${out}”：简报在命令行写成 .docx；PDF 请在窗口用“文件 > 导出 > 简报（PDF）”。\n`);
  expect(existsSync(out)).toBe(false);
});

test('a scenario nobody knows is refused', async () => {
  const { exit, stderr } = await runCli(['brief', '--out', path.join(folder, 'x.docx'), '--scenario', 'nobody']);
  expect(exit).toBe(2);
  expect(stderr).toContain('nobody');
});

test('departments writes a workbook each into a folder it makes', async () => {
  const out = path.join(folder, 'new', '任务单');
  const { exit, stdout, stderr } = await runCli(['departments', '--out', out, '--json']);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  const { files } = JSON.parse(stdout);
  expect(readdirSync(out).toSorted()).toEqual(
    files.map(({ file }: { file: string }) => path.basename(file)).toSorted(),
  );
  expect(files.find(({ owner }: { owner: string }) => owner === '统计局')).toMatchObject({ targets: 1 });
});

test('a place that is no folder is refused', async () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  const { exit, stderr } = await runCli(['departments', '--out', path.join(file, 'inside')]);
  expect(exit).toBe(2);
  expect(stderr).toContain(file);
});
