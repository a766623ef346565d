import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, proposeTargets } from '../../../models/goals/proposed-target.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { readAchievements } from '../../../models/report/read-achievements.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { previewBuild } from '../../../models/views/report-build.ts';
import { comparisonCounts, comparisonRows } from '../../../models/views/report-comparison-rows.ts';
import { entryOf, readCorrection } from '../../../models/views/report-entry.ts';
import { baseText, stretchText } from '../../../models/views/report-figures.ts';
import { findingRows } from '../../../models/views/report-finding-rows.ts';
import { clickedMark, neighbourMark, reportParagraphs } from '../../../models/views/report-paragraphs.ts';
import { proposalProgress, proposalRows } from '../../../models/views/report-proposal-rows.ts';

const fixture = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../../fixtures/reports', name), 'utf8');
const text = fixture('yuntai-2032.txt');

describe('paragraphs and runs', () => {
  test('runs make up the text again, and each mark is a whole number of runs', () => {
    const mark = fc.record({ id: fc.integer({ min: 0, max: 9 }).map(String), start: fc.nat(40), length: fc.nat(12) });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '乙', '\n', '。'), maxLength: 40 }),
        fc.array(mark),
        (given, made) => {
          const marks = made
            .map(({ id, start, length }, index) => ({
              id: `${id}-${index}`,
              start,
              end: Math.min(start + length, given.length),
            }))
            .filter(({ start, end }) => start < end);
          const paragraphs = reportParagraphs(given, marks);
          expect(paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n')).toBe(given);
          for (const { id, start, end } of marks) {
            const covered = paragraphs.flatMap(({ runs }) => runs.filter(({ ids }) => ids.includes(id)));
            expect(covered.map((run) => run.text).join('')).toBe(given.slice(start, end).replaceAll('\n', ''));
          }
        },
      ),
    );
  });

  test('headings are short and no sentences', () => {
    const headings = reportParagraphs(text, []).filter(({ isHeading }) => isHeading);
    expect(headings.map(({ runs }) => runs[0]?.text)).toEqual([
      '2032年云台县人民政府工作报告',
      '——2032年1月8日在云台县第十九届人民代表大会第三次会议上',
      '一、2031年工作回顾',
      '二、2032年工作安排',
    ]);
  });

  test('the keyboard goes from mark to mark and stops at the ends; a click goes through marks that share words', () => {
    const marks = [
      { id: 'b', start: 5, end: 9 },
      { id: 'a', start: 1, end: 3 },
    ];
    expect(neighbourMark(marks, null, 1)).toBe('a');
    expect(neighbourMark(marks, 'a', 1)).toBe('b');
    expect(neighbourMark(marks, 'b', 1)).toBe('b');
    expect(neighbourMark([], null, 1)).toBeNull();
    expect(['a', 'b', null].map((selected) => clickedMark(['a', 'b'], selected))).toEqual(['b', 'a', 'a']);
    expect(clickedMark([], null)).toBeNull();
  });
});

describe('figures as written', () => {
  const figures = {
    value: 8,
    upper: null,
    unit: '%',
    operator: 'reach',
    words: null,
    stretches: [9, 10],
    stretchUnit: null,
    stretchWords: null,
  } as const;
  test('with the sign of the bound, both ends of a range, and every stretch', () => {
    expect(baseText(figures)).toBe('8%');
    expect(baseText({ ...figures, operator: 'atLeast', upper: 9 })).toBe('≥ 8–9%');
    expect(baseText({ ...figures, value: null, words: '持续下降' })).toBe('持续下降');
    expect(stretchText(figures)).toBe('9% / 10%');
    expect(stretchText({ ...figures, stretches: [3], stretchUnit: '亿美元' })).toBe('3亿美元');
    expect(stretchText({ ...figures, stretches: [], stretchWords: '更好结果' })).toBe('更好结果');
  });
});

describe('correcting a row', () => {
  const [row] = proposeTargets(text);
  if (!row) throw new Error('the report has targets');
  const entry = entryOf(row.target);
  test('reads full-width figures, and refuses what is no number', () => {
    expect(readCorrection(entry)).toMatchObject({ value: row.target.value, unit: row.target.unit });
    expect(readCorrection({ ...entry, base: '１，２００．５', unit: '％' })).toMatchObject({
      value: 1200.5,
      unit: '%',
    });
    for (const base of ['x', '1e5', '8%', '--1', ''])
      expect(readCorrection({ ...entry, base, kind: 'level' })).toBeNull();
    expect(readCorrection({ ...entry, indicator: ' ' })).toBeNull();
    expect(readCorrection({ ...entry, base: '', kind: 'rule' })).toMatchObject({ value: null });
  });
});

test('progress counts what is open, sure, doubtful and decided', () => {
  const rows = proposeTargets(text);
  const [first, second] = rows;
  const decided = decide(decide(rows, first?.id ?? '', 'confirmed'), second?.id ?? '', 'rejected');
  const { open, low, sure, confirmed, rejected } = proposalProgress(decided);
  expect([confirmed, rejected, open]).toEqual([1, 1, rows.length - 2]);
  expect(low + sure).toBe(open);
  const shown = proposalRows(decided, text, 'zh');
  expect(shown[0]).toMatchObject({ decisionText: '采用', look: '待核对' });
  expect(shown[0]?.reason).not.toBe('');
});

test('findings come gravest first with words that are in the report', () => {
  const all = evaluateAll(shippedPlan());
  if (!all.ok || !all.value.results[0]) throw new Error('the shipped plan evaluates');
  const rows = findingRows(all.value, all.value.results[0], 'zh');
  expect(rows).toHaveLength(10);
  const weights = rows.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
  expect(weights).toEqual([...weights].sort((a, b) => a - b));
  const report = shippedPlan().model.report.lines.join('\n');
  for (const { words, start } of rows.flatMap(({ quotes }) => quotes)) expect(report.indexOf(words, start)).toBe(start);
});

test('two reports side by side, what moved first', () => {
  const rows = comparisonRows(fixture('yuntai-2031.txt'), text, 'zh');
  expect(rows.find(({ indicator }) => indicator === '固定资产投资')).toMatchObject({
    changeText: '提高',
    before: '10% / 11%',
    after: '10% / 12%',
    difference: '+1个百分点',
  });
  const english = comparisonRows(fixture('yuntai-2031.txt'), text, 'en');
  expect(english.find(({ indicator }) => indicator === '固定资产投资')?.difference).toBe('+1 pp');
  expect(rows.find(({ change }) => change === 'dropped')).toMatchObject({ after: '', mark: null });
  expect(rows[0]?.change).toBe('raised');
  expect(comparisonCounts(rows, 'zh').reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
});

test('the preview of a model says what it holds, and offers the shares of industries together', () => {
  const rows = proposeTargets(text);
  const request = {
    text,
    place: '云台县',
    year: '2032',
    targets: rows.map(({ target }) => target),
    achievements: readAchievements(text),
    borrow: [],
    today: '2032-01-09',
  };
  const preview = previewBuild(request, shippedPlan().model, 'zh');
  expect(preview.goals).toBe(rows.length);
  expect(preview.bases[0]).toEqual({
    id: 'gdpBase',
    label: '地区生产总值基数',
    value: '320.00 亿元',
    words: expect.stringContaining('地区生产总值320亿元'),
  });
  expect(preview.offers[0]).toMatchObject({ id: 'weights', label: '行业比重（4 项，合计 80.00%）' });
  const borrow = preview.offers.flatMap(({ variables }) => variables);
  const accepted = previewBuild({ ...request, borrow }, shippedPlan().model, 'zh');
  expect(accepted.missing).toBe(preview.missing - borrow.length);
});
