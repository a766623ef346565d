import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../../../electron/cli/run-cli.ts';

// Own sentences in the genre. An astral character stands before the targets: offsets count it once.
const report = `云台县政府工作报告𠀀
二、2032年工作安排
今年主要预期目标是:地区生产总值增长7%、力争8%,城镇调查失业率控制在5.5%以内,居民收入与经济增长基本同步。
`;

let folder = '';
const put = async (name: string, bytes: string | Uint8Array): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
};
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'goalpath-extract-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function rowsOf(file: string) {
  const { exit, stdout, stderr } = await runCli(['extract', file, '--json']);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return JSON.parse(stdout).targets;
}

describe('extract', () => {
  test('gives each target with offsets in code points of the file', async () => {
    const targets = await rowsOf(await put('report.txt', report));
    expect(targets).toHaveLength(3);
    expect(targets[0]).toMatchObject({ indicator: '地区生产总值', value: 7, stretch: 8, unit: '%', kind: 'growth' });
    expect(targets[1]).toMatchObject({ value: 5.5, stretch: null, kind: 'control', operator: 'atMost' });
    expect(targets[2]).toMatchObject({ kind: 'rule', operator: 'sync', valueStart: null });
    const points = [...report];
    expect(points.slice(targets[0].start, targets[0].end).join('')).toBe('地区生产总值增长7%、力争8%');
    expect(points[targets[1].valueStart]).toBe('5');
  });

  test('counts a byte-order mark, which stands in the file', async () => {
    const plain = await rowsOf(await put('plain.txt', report));
    const marked = await rowsOf(await put('marked.txt', `\uFEFF${report}`));
    expect(marked.map(({ start }: { start: number }) => start - 1)).toEqual(
      plain.map(({ start }: { start: number }) => start),
    );
  });

  test('reads GB18030 where the bytes are no UTF-8', async () => {
    // 二、2032年工作安排 / 今年粮食产量增长3%。 in GB18030, as the tables of the standard give it.
    const bytes = Buffer.from(
      'b6fea1a232303332c4eab9a4d7f7b0b2c5c50abdf1c4eac1b8cab3b2fac1bfd4f6b3a43325a1a30a',
      'hex',
    );
    const targets = await rowsOf(await put('gb.txt', bytes));
    expect(targets).toMatchObject([{ indicator: '粮食产量', value: 3, unit: '%', kind: 'growth' }]);
  });

  test('prints a table for people, and an empty one for a text without targets', async () => {
    const file = await put('report.txt', report);
    const { stdout } = await runCli(['extract', file]);
    expect(stdout).toContain('3 项目标');
    expect(stdout).toMatch(/地区生产总值 +7% +8% +增长/);
    expect((await runCli(['extract', file, '--lang', 'en'])).stdout).toContain('≤ 5.5%');
    expect((await runCli(['extract', await put('none.txt', '今天天气很好。')])).stdout).toContain('没有读到目标');
  });

  test.each([
    ['picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /不是 UTF-8 或 GB18030/],
    ['damaged.txt', Uint8Array.from([0xe4, 0xba, 0xff, 0xff, 0x81]), /不是 UTF-8 或 GB18030/],
    ['large.txt', new Uint8Array(20 * 1024 * 1024 + 1), /上限 20 MB/],
  ])('%s is refused in one sentence', async (name, bytes, sentence) => {
    const { exit, stdout, stderr } = await runCli(['extract', await put(name, bytes), '--json', '--lang', 'zh']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
