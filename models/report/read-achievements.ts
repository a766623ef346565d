import { kindOf } from './classify-target.ts';
import type { Draft } from './draft.ts';
import { readDrafts } from './read-drafts.ts';
import { type ReadReport, readReport } from './read-report.ts';
import { recognizeIndicator } from './recognize-indicator.ts';
import type { Indicator } from './vocabulary/indicators.ts';

/** A figure of last year's result with its place; offsets are UTF-16 units of the text. */
export interface AchievedFigure {
  /** As written; a fall is negative. */
  readonly value: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
}

/** Last year's result of a standard indicator: its level (383亿元), its growth (7.8%), or both. */
export interface Achievement {
  readonly indicator: Indicator;
  readonly level: AchievedFigure | null;
  readonly growth: AchievedFigure | null;
}

/** Averages and sums over several years are no result of the last one, nor is a figure for part of the year. */
const NOT_LAST_YEAR = /年均|累计|五年|三年|上半年|前三季度|季度|1-\d{1,2}月|是20\d\d年的/;

/**
 * Finds last year's results of the standard indicators in the achievements part of a report, the first of each in text order
 * (a report opens with its summary). A text without a plan is read as a whole. Growth of value added is real, that of amounts of money
 * nominal, as `Indicator.basis` says.
 */
export function readAchievements(source: string): readonly Achievement[] {
  const report = readReport(source);
  const wanted = report.sentences.some((sentence) => sentence.part === 'achievements') ? 'achievements' : 'prose';
  const found = new Map<string, Achievement>();
  for (const sentence of report.sentences) {
    if (sentence.part !== wanted) continue;
    for (const draft of readDrafts(report.text, sentence.clauses)) add(report, draft, found);
  }
  return [...found.values()];
}

function add({ text, spanInSource }: ReadReport, draft: Draft, found: Map<string, Achievement>): void {
  const indicator = recognizeIndicator(draft.name);
  if (!indicator || draft.form === 'before' || NOT_LAST_YEAR.test(text.slice(draft.clause.start, draft.end))) return;
  const known = found.get(indicator.id) ?? { indicator, level: null, growth: null };
  const falls = draft.words.some((word) => word.meaning === 'fall');
  const growth = kindOf(draft) === 'growth';
  if (growth ? draft.figure.unitClass !== 'percent' : !fitsUnit(draft.figure.unit, indicator.unit)) return;
  const figure: AchievedFigure = {
    value: growth && falls ? -draft.figure.value : draft.figure.value,
    unit: draft.figure.unit,
    ...spanInSource(draft),
    valueStart: spanInSource(draft.figure).start,
  };
  if (growth) found.set(indicator.id, { ...known, growth: known.growth ?? figure });
  else found.set(indicator.id, { ...known, level: known.level ?? figure });
}

/** 万亿元 and 亿元 measure the same thing, 亿元 and % do not. */
const fitsUnit = (unit: string, expected: string): boolean =>
  unit === expected ||
  (unit !== '' && unit !== '%' && expected !== '%' && unit.at(-1) === expected.at(-1)) ||
  /斤$/.test(unit);
