import { ok, type Result } from '../shared/result.ts';
import { type Formula, type FormulaShape, shapeOf } from './formula-shape.ts';
import { parseFormula } from './parse-formula.ts';
import { replaceNames } from './replace-names.ts';

/** Reads formula texts one after the other. */
export type FormulaReader = (text: string, place: string) => Result<Formula>;

/** The row of the variable with a name, or undefined for a name the model does not have. */
export type RowResolver = (name: string) => number | undefined;

/**
 * Makes a reader for the formulas of one model. The formulas of a large model differ in little more than their names: texts that are
 * the same but for names go through `parseFormula` once and share its result. A text that is not accepted that way goes through it on
 * its own, so that its problems name its own places.
 */
export function readFormulas(rowOf: RowResolver): FormulaReader {
  const shapes = new Map<string, FormulaShape | null>();
  return (text, place) => {
    const rows: number[] = [];
    let isKnown = true;
    const withoutNames = replaceNames(text, (name) => {
      const row = rowOf(name);
      if (row === undefined) isKnown = false;
      else rows.push(row);
      return 'v';
    });
    if (!isKnown) return readAlone(text, rowOf, place);
    let shape = shapes.get(withoutNames);
    if (shape === undefined) {
      shape = readShape(text, place);
      shapes.set(withoutNames, shape);
    }
    return shape === null ? readAlone(text, rowOf, place) : ok({ shape, rows });
  };
}

const numberedName = /^v\d+$/;

/** The shape of a text, if it is accepted. Its names are numbered first, for a tree does not say where in the text they stood. */
function readShape(text: string, place: string): FormulaShape | null {
  let count = 0;
  const numbered = replaceNames(text, () => {
    count += 1;
    return `v${count - 1}`;
  });
  const parsed = parseFormula(numbered, (name) => (numberedName.test(name) ? name.slice(1) : undefined), place);
  return parsed.ok ? shapeOf(parsed.value) : null;
}

function readAlone(text: string, rowOf: RowResolver, place: string): Result<Formula> {
  const rows: number[] = [];
  const resolve = (name: string): string | undefined => {
    const row = rowOf(name);
    return row === undefined ? undefined : String(rows.push(row) - 1);
  };
  const parsed = parseFormula(text, resolve, place);
  return parsed.ok ? ok({ shape: shapeOf(parsed.value), rows }) : parsed;
}
