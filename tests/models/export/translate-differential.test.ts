import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from '../../../models/export/workbook/cell-address.ts';
import { translateExpression } from '../../../models/export/workbook/translate-expression.ts';
import type { CellSpec, WorkbookSpec } from '../../../models/export/workbook/workbook-spec.ts';
import { writeWorkbook } from '../../../models/export/workbook/write-workbook.ts';
import { must } from '../../support/plans.ts';
import { formulaText } from '../formulas/support/arbitrary-formula.ts';
import { evaluateExpression, expressionOf, type Outcome } from '../formulas/support/evaluate-text.ts';
import { type Figure, hasOffice, noOffice, poison, recalculate } from './recalculate.ts';

const names = ['a', 'b', 'c', 'd'];
const count = Number(process.env.GOALPATH_FORMULAS ?? 400);
const seed = Number(process.env.GOALPATH_SEED ?? 20240105);

interface Case {
  readonly text: string;
  readonly now: Readonly<Record<string, number>>;
  readonly before: Readonly<Record<string, number>>;
}

// Rates and amounts with up to five decimals; a worksheet has no subnormal numbers.
const figure = fc.oneof(
  fc.integer({ min: -300, max: 300 }).map((n) => n / 100),
  fc.integer({ min: -1e7, max: 1e7 }).map((n) => n / 1e5),
);
const figures = fc.tuple(...names.map(() => figure));
const named = (values: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(names.map((name, index) => [name, (values[index] ?? 0) + 0]));

// Numbers beyond what a bureau writes lose their last digits otherwise in a worksheet than in the engine.
const isPlain = (text: string): boolean => !/e[+-]?\d{2,}/.test(text);

const cases: readonly Case[] = fc
  .sample(fc.record({ text: formulaText(names, names).filter(isPlain), now: figures, before: figures }), {
    numRuns: count,
    seed,
  })
  .map(({ text, now, before }) => ({ text, now: named(now), before: named(before) }));

/** A row a case: the figures of last year, those of this year, and the formula. */
function caseCells({ text, now, before }: Case, row: number): readonly CellSpec[] {
  const figure = (value: number, column: number): CellSpec => ({
    row,
    column,
    role: 'label',
    content: { kind: 'number', value },
  });
  const locate = (id: string, previous: boolean): string =>
    addressOf(row, names.indexOf(id) + (previous ? 0 : names.length));
  const translated = translateExpression(expressionOf(text, names), locate);
  if (!translated.ok) throw new Error(`${text}: ${translated.reason}`);
  const values = [...names.map((name) => before[name] ?? 0), ...names.map((name) => now[name] ?? 0)];
  return [
    ...values.map(figure),
    {
      row,
      column: values.length,
      role: 'formula',
      content: { kind: 'formula', formula: translated.formula, cached: -999 },
    },
  ];
}

const workbook: WorkbookSpec = {
  title: 'formulas',
  date: '2024-01-05',
  font: 'Arial',
  sheets: [{ name: 'f', widths: [], titleRows: 0, titleColumns: 0, cells: cases.flatMap(caseCells) }],
  names: [],
};

const agree = (ours: Outcome, theirs: Figure): boolean =>
  typeof ours === 'number'
    ? typeof theirs === 'number' && Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours))
    : typeof theirs === 'string' && theirs.startsWith('#');

/**
 * Where LibreOffice alone stands apart, and Excel does as the engine: it takes the odd root of a negative number for a real one,
 * and calls a power too small to be written an error instead of zero.
 */
const isKnownOfOffice = (text: string, ours: Outcome, theirs: Figure): boolean =>
  typeof ours === 'number'
    ? theirs === '#NUM!' && text.includes('^')
    : ours.fault === '^' && typeof theirs === 'number';

test(`${count} random formulas give in a worksheet what the engine gives`, async (context) => {
  context.skip(!hasOffice, noOffice);
  const { bytes } = poison(must(await writeWorkbook(workbook)));
  const [recalculated] = await recalculate([bytes]);
  const sheet = recalculated?.get('f');
  const wrong = cases.flatMap(({ text, now, before }, row) => {
    const ours = evaluateExpression(expressionOf(text, names), { now, before });
    const theirs = sheet?.get(`${row},${2 * names.length}`) ?? null;
    return agree(ours, theirs) || isKnownOfOffice(text, ours, theirs) ? [] : [{ text, now, before, ours, theirs }];
  });
  expect(wrong).toEqual([]);
}, 300_000);
