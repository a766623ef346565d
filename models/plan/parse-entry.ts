import { normalizeFormula } from '../formulas/normalize-formula.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { readShown } from '../shared/unit.ts';

/** Blanks that part nothing: beside a sign, and where thousands end. Others part two figures, of which neither is meant. */
const blanks = /^\s+|\s+$|(?<=[-+(])\s+|\s+(?=[%)])|(?<=\d)[^\S\r\n](?=\d{3}(?!\d))/g;
const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads what a planner typed into a cell as a stored value. In a percent cell `12`, `12%` and `１２％` are all 0.12.
 * Thousands commas, brackets for negatives `(1.2)`, the minus sign U+2212 and full-width characters are understood.
 * Empty text is null: no figure. Problem: anything that is not a number, or not a finite one.
 */
export function parseEntry(text: string, unit: string, place: string): Result<number | null> {
  const tidy = normalizeFormula(text).replace(blanks, '');
  if (tidy === '') return ok(null);
  const bracketed = /^\((.*)\)$/.exec(tidy)?.[1];
  const hasPercent = tidy.endsWith('%') || bracketed?.endsWith('%') === true;
  const digits = withoutThousands((bracketed ?? tidy).replace(/%$/, ''));
  const notNumber = fail(problem('entry-not-a-number', place, { text }));
  const isTwiceNegative = bracketed !== undefined && /^[+-]/.test(bracketed);
  if (!plainNumber.test(digits) || isTwiceNegative || (hasPercent && unit !== '%' && unit !== '百分点'))
    return notNumber;
  const value = readShown(digits, unit) * (bracketed === undefined ? 1 : -1);
  return Number.isFinite(value) ? ok(Object.is(value, -0) ? 0 : value) : notNumber;
}

/** Takes out commas that stand where thousands end; any other comma stays and makes the text no number. */
const withoutThousands = (text: string): string =>
  /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text) ? text.replaceAll(',', '') : text;
