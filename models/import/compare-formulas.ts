import { cellOfName } from '../export/meta/meta-format.ts';
import { canonicalFormula } from './canonical-formula.ts';
import type { ExpectedFormulas, ExpectedRow } from './expected-formulas.ts';
import type { FormulaChange } from './import-difference.ts';
import type { ImportedBook, ImportedCell } from './imported-book.ts';
import { indexNames, type NamedCells, withGaps } from './name-index.ts';

/** Every formula of a workbook that is not the one an export of the plan would write, wherever its cell stands now. */
export function compareFormulas(book: ImportedBook, { rows, names }: ExpectedFormulas): readonly FormulaChange[] {
  const ranges = new Map(book.ranges.map((range) => [range.name, range]));
  const gone = new Set(names.flatMap(({ name }) => (ranges.has(name) ? [] : [name])));
  const nameHere = withGaps(indexNames(names), gone);
  const nameThere = withGaps(indexNames(book.ranges), gone);
  // Where every name stands at its place, formulas with the same text are the same, and most are.
  const isUnmoved = names.every((name) => standsAt(name, ranges.get(name.name)));
  return rows.flatMap((row) => {
    const range = ranges.get(row.name);
    if (range?.cells.length !== row.cells.length) return [];
    return row.cells.flatMap((expected, index): readonly FormulaChange[] => {
      const found = range.cells[index];
      if (expected === null || !found || (isUnmoved && found.formula === expected)) return [];
      const here = { ...row, column: row.column + index };
      const there = { ...range, column: range.column + index };
      const isSame =
        found.formula !== null &&
        canonicalFormula(found.formula, there, nameThere) === canonicalFormula(expected, here, nameHere);
      return isSame ? [] : [changeAt(row, index, expected, found)];
    });
  });
}

const standsAt = (name: NamedCells, range: NamedCells | undefined): boolean =>
  range?.sheet === name.sheet && range.row === name.row && range.column === name.column;

function changeAt({ name, figure }: ExpectedRow, index: number, from: string, found: ImportedCell): FormulaChange {
  const { block, variable, slots } = figure;
  return {
    id: cellOfName(name, index),
    name,
    scenario: block.result?.scenario.id ?? null,
    variable: variable.id,
    slot: slots[index] ?? '',
    from: `=${from}`,
    to: found.formula === null ? String(found.value ?? '') : `=${found.formula}`,
  };
}
