import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { convertFigure } from '../../../models/goals/convert-figure.ts';
import { findPlace } from '../../../models/goals/find-place.ts';
import {
  confirmedTargets,
  confirmSure,
  correct,
  decide,
  nextOpen,
  proposeTargets,
} from '../../../models/goals/proposed-target.ts';
import { cleanText } from '../../../models/report/clean-text.ts';

const text = readFileSync(path.join(import.meta.dirname, '../../../fixtures/reports/lanhe-2031.txt'), 'utf8');
const rows = proposeTargets(text);

describe('rows to confirm', () => {
  test('doubtful ones come first, each part in the order of the text', () => {
    const confidence = rows.map(({ target }) => target.confidence);
    const firstSure = confidence.indexOf('high');
    expect(firstSure).toBeGreaterThan(0);
    expect(confidence.slice(firstSure)).not.toContain('low');
    const starts = rows.slice(firstSure).map(({ target }) => target.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test('only confirmed rows become targets, in the order of the text', () => {
    expect(confirmedTargets(rows)).toEqual([]);
    const [first, , third] = rows;
    const decided = decide(decide(rows, third?.id ?? '', 'confirmed'), first?.id ?? '', 'confirmed');
    const starts = confirmedTargets(decided).map(({ start }) => start);
    expect(starts).toEqual([first, third].map((row) => row?.target.start ?? 0).sort((a, b) => a - b));
    expect(confirmedTargets(decide(decided, first?.id ?? '', 'rejected'))).toHaveLength(1);
  });

  test('confirming the sure ones leaves doubtful and rejected rows alone', () => {
    const rejected = rows.find(({ target }) => target.confidence === 'high')?.id ?? '';
    const confirmed = confirmSure(decide(rows, rejected, 'rejected'));
    expect(confirmed.find(({ id }) => id === rejected)?.decision).toBe('rejected');
    for (const { id, target, decision } of confirmed) {
      if (id !== rejected) expect(decision).toBe(target.confidence === 'high' ? 'confirmed' : 'open');
    }
  });

  test('a corrected row is confirmed, keeps its place and loses what no longer holds', () => {
    const before = rows.find(({ target }) => target.stretch !== null);
    if (!before) throw new Error('the report has a stretch');
    const correction = { indicator: '更正后的指标', value: 7.5, stretch: null, unit: '%', kind: 'growth' } as const;
    const after = correct(rows, before.id, correction).find(({ id }) => id === before.id);
    expect(after).toMatchObject({ decision: 'confirmed', isCorrected: true });
    expect(after?.target).toMatchObject({ ...correction, stretches: [], upper: null });
    const { start, end, valueStart } = before.target;
    expect(after?.target).toMatchObject({ start, end, valueStart });
  });

  test('the next row to look at is the next open one', () => {
    const [a, b, c] = rows.map(({ id }) => id);
    if (a === undefined || b === undefined || c === undefined) throw new Error('the report has rows');
    expect(nextOpen(decide(rows, b, 'confirmed'), a)).toBe(c);
    const last = rows.at(-1)?.id ?? '';
    expect(nextOpen(rows, last)).toBe(a);
  });
});

test('a figure keeps its worth in another multiple, and 亿元 is not 亿美元', () => {
  expect(convertFigure(7.8, '%', '%')).toBe(0.078);
  expect(convertFigure(1.1, '%', '%')).toBe(0.011);
  expect(convertFigure(1.2, '万亿元', '亿元')).toBe(12_000);
  expect(convertFigure(4.12, '万元', '元')).toBe(41_200);
  expect(convertFigure(3, '亿美元', '亿元')).toBeNull();
  expect(convertFigure(3, '亿元', '%')).toBeNull();
  expect(convertFigure(3.2, '万亩', '万亩')).toBe(3.2);
});

test.each([
  ['兰河县', '', text],
  ['云台县', '', '2032年云台县人民政府工作报告\n各位代表'],
  ['青川市', '青川市2025年政府工作报告.docx', '各位代表'],
  ['', 'report.txt', '各位代表'],
])('finds the place %s', (place, file, given) => expect(findPlace(file, given)).toBe(place));

test('a text is kept with one kind of line break and without what prints nothing', () => {
  expect(cleanText('\uFEFF一\r\n二\r三\u0000\f四\n\n')).toBe('一\n二\n三\n四');
});
