import { HyperFormula, type RawCellContent } from 'hyperformula';
import type { CompiledModel } from '../../../models/evaluation/compile-model.ts';
import { cellAt, type Evaluation } from '../../../models/evaluation/evaluation.ts';
import type { Edit, OtherEngine } from './mathjs-engine.ts';
import { type Dialect, writeFormula } from './write-formula.ts';

const call =
  (name: string) =>
  (given: readonly string[]): string =>
    `${name}(${given.join(', ')})`;

/** The column of a period in a worksheet: A is the first. */
const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

function dialectFor({ model, indexOf }: CompiledModel, column: number): Dialect {
  return {
    name: ({ id, previous }) => {
      const row = indexOf.get(id) ?? 0;
      const variable = model.variables[row];
      const isOnce = variable?.kind === 'assumption' && variable.timing === 'once';
      return isOnce ? `$A$${row + 1}` : `${columnName(previous ? column - 1 : column)}${row + 1}`;
    },
    functions: {
      mean: call('AVERAGE'),
      log: call('LN'),
      log10: call('LOG10'),
      floor: call('INT'),
      ceil: ([given = '']) => `(-INT(-(${given})))`,
      round: ([given = '', places = '0']) => `ROUND(${given}, ${places})`,
      ...Object.fromEntries(
        ['min', 'max', 'sum', 'abs', 'sign', 'sqrt', 'exp'].map((name) => [name, call(name.toUpperCase())]),
      ),
    },
    logical: (operator, parts) => call(operator.toUpperCase())(parts),
    comparison: (operator) => (operator === '==' ? '=' : operator === '!=' ? '<>' : operator),
    condition: (test, yes, no) => call('IF')([test, yes, no]),
  };
}

/** The model as a worksheet: a row a variable, a column a period; a figure that holds for all years stands in the first column. */
export function worksheetOf(compiled: CompiledModel, evaluation: Evaluation): RawCellContent[][] {
  const { model, byRow } = compiled;
  const dialects = model.periods.map((_, column) => dialectFor(compiled, column));
  return model.variables.map((variable, row) => {
    const entry = byRow[row];
    return model.periods.map((period, column): RawCellContent => {
      const cell = cellAt(evaluation, variable.id, period);
      const dialect = dialects[column];
      if (cell.kind !== 'value' || !dialect) return null;
      if (!entry) return variable.kind === 'assumption' && variable.timing === 'once' && column > 0 ? null : cell.value;
      const tree = column === 0 && entry.opening ? entry.opening : entry.formula;
      return `=${writeFormula(tree.expression, dialect)}`;
    });
  });
}

/** Exact arithmetic, without the rounding that HyperFormula adds for show. The key is its own for open source; see package.json. */
export const hyperFormulaOptions = {
  licenseKey: 'gpl-v3',
  smartRounding: false,
  precisionEpsilon: 0,
  maxRows: 20_000,
} as const;

/** HyperFormula (GPL-3.0: measured against, never shipped) with the model as one worksheet. */
export function hyperFormulaEngine(compiled: CompiledModel, evaluation: Evaluation): OtherEngine {
  const { model, indexOf } = compiled;
  const engine = HyperFormula.buildFromArray(worksheetOf(compiled, evaluation), hyperFormulaOptions);
  const set = ({ variable, slot, value }: Edit): void => {
    const row = indexOf.get(variable) ?? 0;
    engine.setCellContents({ sheet: 0, row, col: slot === 'once' ? 0 : model.periods.indexOf(slot) }, value);
  };
  return {
    recompute: (edits) => {
      engine.batch(() => edits.forEach(set));
    },
    edit: set,
    valueOf: (id, period) => {
      const row = indexOf.get(id) ?? 0;
      const value = engine.getCellValue({ sheet: 0, row, col: period });
      return typeof value === 'number' ? value : Number.NaN;
    },
  };
}
