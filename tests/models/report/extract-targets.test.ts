import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../models/report/extract-targets.ts';
import { toExtractJson } from '../../../models/report/to-extract-json.ts';

const reports = path.join(import.meta.dirname, '../../../fixtures/reports');
const read = (name: string) => readFileSync(path.join(reports, name), 'utf8');

describe('a whole report of an invented county', () => {
  const text = read('lanhe-2031.txt');
  // Annotated by hand, one row a target.
  const gold = read('lanhe-2031.gold.tsv').trimEnd().split('\n').slice(1);
  const found = extractTargets(text).map((target) =>
    [
      target.indicator,
      target.value ?? '',
      target.stretch ?? '',
      target.unit,
      target.kind,
      target.operator,
      text.slice(target.start, target.end),
    ].join('\t'),
  );

  test('every target of the plan is found, and nothing else', () => {
    expect(found).toEqual(gold);
  });

  test('a target knows its heading', () => {
    const jobs = extractTargets(text).find((target) => target.indicator === '城镇新增就业');
    expect(jobs).toMatchObject({ value: 6000, section: '增进民生福祉' });
  });
});

describe('prose without targets', () => {
  test.each(readdirSync(path.join(reports, 'prose')))('%s', (name) => {
    expect(extractTargets(read(path.join('prose', name)))).toEqual([]);
  });
});

describe('extract --json', () => {
  test('offsets count code points, not UTF-16 units', () => {
    const text = '𠮷县主要预期目标是:地区生产总值增长8%、力争9%。';
    // 𠮷 is one code point and two UTF-16 units: the name begins at code point 10, its 8 stands at 18.
    expect(toExtractJson(text, extractTargets(text)).targets).toMatchObject([
      { indicator: '地区生产总值', value: 8, stretch: 9, unit: '%', start: 10, valueStart: 18, end: 25 },
    ]);
  });

  test('a rule gives its words as value, a second stretch is joined with a slash', () => {
    const text = '主要预期目标是:居民收入与经济增长同步,新增上市公司“保2争3拼4”。';
    expect(toExtractJson(text, extractTargets(text)).targets).toMatchObject([
      { value: '与经济增长同步', kind: 'rule', operator: 'sync', valueStart: null },
      { value: 2, stretch: '3/4', unit: '家', reason: 'unitImplied', confidence: 'low' },
    ]);
  });
});
