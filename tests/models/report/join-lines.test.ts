import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { extractTargets } from '../../../models/report/extract-targets.ts';
import { joinLines } from '../../../models/report/join-lines.ts';

const report = readFileSync(path.join(import.meta.dirname, '../../../fixtures/reports/lanhe-2031.txt'), 'utf8');

/** Sets a text to lines of `width` characters with an indent, as the text layer of a PDF does. */
const setTo = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => `　　${line}`.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
    .join('\n');

const rows = (text: string) =>
  extractTargets(text).map((target) => [
    target.indicator,
    target.value,
    target.stretch,
    target.operator,
    text.slice(target.start, target.end).replace(/\s/g, ''),
  ]);

test.each([28, 38, 45])('a report set to lines of %i characters has the same targets', (width) => {
  expect(rows(setTo(report, width))).toEqual(rows(report));
});

test('line ends of Windows make no difference', () => {
  expect(rows(report.replaceAll('\n', '\r\n'))).toEqual(rows(report));
});

test('a sentence torn apart is joined, and offsets lead back', () => {
  const text = '落实林长制,\n完成造林绿化\n\n新的一段。';
  const joined = joinLines(text);
  expect(joined.text).toBe('落实林长制,完成造林绿化\n\n新的一段。');
  // 完 follows the comma at 6 in the joined text and the line break at 7 in the source.
  expect([joined.original(5), joined.original(6), joined.original(14)]).toEqual([5, 7, 15]);
});

test('a number torn apart by the end of a page is whole', () => {
  const text =
    '主要预期目标是：地区生产总值增长\n8.5%、力争9%，城镇新增就业5\n\n— 12 —\n000人，技改投资增长2\n第 13 页\n0%。';
  expect(rows(text).map(([name, value, stretch]) => [name, value, stretch])).toEqual([
    ['地区生产总值', 8.5, 9],
    ['城镇新增就业', 5000, null],
    ['技改投资', 20, null],
  ]);
});

test('items of a list without stops stay apart', () => {
  const text =
    '新增公办学位5000个,改造学校3所\n新建农村公路200公里,改造危桥6座,建制村通公交率100%\n城镇新增就业5000人,增长3%\n以上。';
  expect(joinLines(text).text).toBe(text.replace('增长3%\n', '增长3%'));
});

test('a heading and a paragraph stay apart', () => {
  const text = '扩大有效投资\n实施项目20个,完成投资5亿元。\n(二)做强工业\n新增企业3家。';
  expect(joinLines(text).text).toBe(text);
});
