import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../models/report/extract-targets.ts';
import { readAchievements } from '../../../models/report/read-achievements.ts';
import { toExtractJson } from '../../../models/report/to-extract-json.ts';

const report = readFileSync(path.join(import.meta.dirname, '../../../fixtures/reports/lanhe-2031.txt'), 'utf8');
const runs = Number(process.env.FUZZ_RUNS ?? 1500);

const words =
  '增长 力争 确保 建成投用 创建4A级景区 通过验收 不发生 打造15分钟便民圈 3户以上自然村 其中城区 新开工 分别 均 各 以上 以内 左右 控制在 稳定在 达到 突破 其中 新增 实施 完成 个 家 % 亿元 万亩 个百分点 的 和 、 , ， 。 ; : ( ) （ ） “ ” [3] ① 等 保8争9 8 9.5 10,000 2031年 由30%提高到40% 与经济增长同步 完成省下达任务 项目 地区生产总值 规上工业增加值 城镇、农村居民收入 \n'.split(
    ' ',
  );
const soup = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));
/** The report with a piece cut out, doubled, or replaced by something else. */
const mutated = fc
  .tuple(
    fc.nat(report.length),
    fc.nat(60),
    fc.oneof(fc.constant(''), soup, fc.string({ unit: 'grapheme', maxLength: 20 })),
    fc.boolean(),
  )
  .map(
    ([at, length, put, twice]) =>
      report.slice(0, at) + put + (twice ? report.slice(at, at + length).repeat(2) : '') + report.slice(at + length),
  );
const anyText = fc.oneof(
  soup,
  mutated,
  fc.string({ unit: 'binary', maxLength: 300 }),
  soup.map((text) => `主要预期目标是:${text}`),
);

/** Every span lies in the text and holds the first digit of its value, in UTF-16 units and in code points. */
function checkSpans(text: string): void {
  const targets = extractTargets(text);
  const points = Array.from(text);
  const rows = toExtractJson(text, targets).targets;
  targets.forEach((target, index) => {
    expect(target.start).toBeGreaterThanOrEqual(0);
    expect(target.end).toBeGreaterThan(target.start);
    expect(target.end).toBeLessThanOrEqual(text.length);
    const row = rows[index];
    if (target.valueStart === null) {
      expect(target.kind).toBe('rule');
    } else {
      expect(target.valueStart).toBeGreaterThanOrEqual(target.start);
      expect(target.valueStart).toBeLessThan(target.end);
      expect(text.slice(target.valueStart).normalize('NFKC')).toMatch(/^\d/);
      expect(points[row?.valueStart ?? -1]?.normalize('NFKC')).toMatch(/^\d/);
    }
  });
}

describe('any text', () => {
  test('is read without an error, and every span is valid and holds its value', { timeout: 900_000 }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        checkSpans(text);
        readAchievements(text);
      }),
      { numRuns: runs, seed: 20310112 },
    );
  });

  test('gives the same rows twice, and the same rows in full width', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const plain = extractTargets(text);
        expect(extractTargets(text)).toEqual(plain);
        const wide = text.replace(/[0-9%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
        expect(extractTargets(wide).map(({ value, start, end }) => [value, start, end])).toEqual(
          plain.map(({ value, start, end }) => [value, start, end]),
        );
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('time grows with the length of the text', () => {
  const hard = {
    report: report.slice(0, report.indexOf('名词解释')),
    'figures without a stop': '8%、',
    'names without a figure': '城镇居民收入、',
    'open brackets': '(“力争5个',
    'one endless list': '新增企业5家、',
    digits: '1',
    'clauses that set nothing': '力争增长,',
    rules: '完成省',
    'works that lead up to a promise': '确保甲乙丙工程,',
    'titles without an end': '创建国家卫生城市、',
    newlines: '增长8%\n',
  };
  /** Time of the processor, which other work on a busy machine does not lengthen. */
  const seconds = (text: string): number => {
    const from = process.cpuUsage();
    extractTargets(text);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1_000_000;
  };
  const fastest = (text: string): number => Math.min(seconds(text), seconds(text), seconds(text));

  test.each(Object.entries(hard))('%s', { timeout: 60_000 }, (name, piece) => {
    const opening = '主要预期目标是:';
    const small = opening + piece.repeat(Math.ceil(12_500 / piece.length));
    const large = opening + piece.repeat(Math.ceil(100_000 / piece.length));
    fastest(small);
    // Eight times the text may take eight times as long, and as much again for a busy machine; quadratic time would be 64.
    expect(fastest(large) / Math.max(fastest(small), 0.001), name).toBeLessThan(24);
  });

  test('a megabyte is read at once', () => {
    const plan = report.slice(0, report.indexOf('名词解释'));
    const text = plan.repeat(Math.ceil(1_000_000 / Buffer.byteLength(plan)));
    const taken = seconds(text);
    console.info(`${Buffer.byteLength(text)} bytes, ${text.length} characters: ${taken.toFixed(2)} s`);
    expect(taken).toBeLessThan(5);
  });
});
