import type { Figure } from './figure.ts';
import { type Digits, NOT_A_QUANTITY } from './rules/not-a-quantity.ts';
import { unitAt } from './vocabulary/units.ts';

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
/** A number, perhaps a range, and its multiple: 8%-10 (then % is the unit), 120余, 1.3万亿, 30多. */
const QUANTITY = new RegExp(
  `(${NUMBER})(?:[%％个]?(?:-|~|—|–|至|到)(${NUMBER}))?[ \\t\\u00a0]?([余多来])?(万亿|百亿|千亿|百万|千万|十万|亿|万|千|百)?([余多])?[ \\t\\u00a0]?`,
  'g',
);
/** 保8争9, 保4争5拼6, also with a percent sign or the longer words. */
const SLOGAN =
  /(?:保|稳|守|确保|力保)(\d+(?:\.\d+)?)(%|个百分点)?[、,，]?(?:争|冲|拼|力争|冲刺)(\d+(?:\.\d+)?)%?(?:[、,，]?(?:争|冲|拼|望)(\d+(?:\.\d+)?)%?)?/g;

const toNumber = (digits: string): number => Number(digits.replaceAll(',', ''));

/** Finds every quantity of folded text, in text order, leaving out years, ordinals, names and marks. */
export function tokenizeQuantities(text: string): readonly Figure[] {
  const slogans = findSlogans(text);
  const figures: Figure[] = [];
  let at = 0;
  QUANTITY.lastIndex = 0;
  for (let match = QUANTITY.exec(text); match; match = QUANTITY.exec(text)) {
    for (let slogan = slogans[at]; slogan && slogan.end <= match.index; slogan = slogans[++at]) figures.push(slogan);
    const slogan = slogans[at];
    if (slogan && match.index >= slogan.start) continue;
    const figure = readFigure(text, match);
    if (!figure) continue;
    figures.push(figure);
    QUANTITY.lastIndex = Math.max(figure.end, QUANTITY.lastIndex);
  }
  return lendUnits(text, [...figures, ...slogans.slice(at)]);
}

/** 分别达到10、20、30家 and 分别提高1个和0.8个百分点: a figure without a unit of its own takes that of the next in its list. */
function lendUnits(text: string, figures: readonly Figure[]): readonly Figure[] {
  const lent = [...figures];
  for (let at = lent.length - 2; at >= 0; at--) {
    const figure = lent[at];
    const next = lent[at + 1];
    if (!figure || !next || figure.stretches.length > 0 || !/^[、和与及]$/.test(text.slice(figure.end, next.start)))
      continue;
    const bare = figure.unit === '' || (figure.unit === '个' && next.unit === '个百分点');
    if (bare && next.unit !== '') lent[at] = { ...figure, unit: next.unit, unitClass: next.unitClass };
  }
  return lent;
}

function readFigure(text: string, match: RegExpExecArray): Figure | null {
  const [whole, first = '', second, , multiple = ''] = match;
  const unitStart = match.index + whole.length;
  const unit = unitAt(text, unitStart);
  const bare = unit === null && multiple === '';
  const end = unit ? unitStart + unit.word.length : match.index + whole.trimEnd().length;
  const digits: Digits = {
    text,
    start: match.index,
    numberEnd: match.index + (second === undefined ? first.length : whole.trimEnd().length),
    end,
    value: toNumber(first),
    unit: unit?.word ?? '',
    unitClass: unit?.unitClass ?? 'none',
  };
  if (NOT_A_QUANTITY.some((rule) => rule.holds(digits))) return null;
  return {
    start: match.index,
    end: bare ? match.index + whole.trimEnd().length : end,
    value: digits.value,
    upper: second === undefined ? null : toNumber(second),
    unit: multiple + digits.unit,
    unitClass: digits.unitClass,
    stretches: [],
  };
}

/** Reads slogans that hold a base and its stretches; the base is the figure, 争 and 拼 give the rest. */
function findSlogans(text: string): readonly Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(SLOGAN)) {
    const [whole, base = '', unit = '', first = '', second] = match;
    const start = match.index + whole.indexOf(base);
    found.push({
      start,
      end: match.index + whole.length,
      value: Number(base),
      upper: null,
      unit,
      unitClass: unit === '' ? 'none' : unit === '%' ? 'percent' : 'points',
      stretches: [Number(first), ...(second === undefined ? [] : [Number(second)])],
    });
  }
  return found;
}
