import { findFault } from '../formulas/find-fault.ts';
import { formulaPlaces } from '../formulas/formula-places.ts';
import { placeOfRow } from '../formulas/lay-out-periods.ts';
import { readsIn, readsOf } from '../formulas/program.ts';
import { isPrevious, targetOf } from '../formulas/reads.ts';
import { type CellStates, cellState } from '../formulas/resolve-states.ts';
import type { Assumption } from '../goals/variable.ts';
import type { ResolvedSlots } from '../scenarios/resolve-assumptions.ts';
import type { Period } from '../shared/period.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { type Provenance, weaker } from '../shared/provenance.ts';
import type { CompiledModel } from './compile-model.ts';
import type { Cell } from './evaluation.ts';
import { assumedIn } from './fill-assumptions.ts';

type Slots = ResolvedSlots | undefined;

/** The numbers of a run and what is needed to say where they come from. */
export interface CellSources {
  readonly compiled: CompiledModel;
  /** The numbers as they were for these cells. */
  readonly memory: () => Float64Array;
  readonly states: CellStates;
  readonly slotsOf: (id: string) => Slots;
}

/** The cells of each row, one a period; undefined where nobody asked for them yet. */
export type CellRows = readonly (readonly Cell[] | undefined)[];

/** Cells that were made before, and the rows that no longer hold. */
export interface EarlierCells {
  readonly rows: CellRows;
  readonly changed: Int32Array;
}

/** The cells of a run, by row. */
export interface CellMaker {
  readonly cellsOf: (row: number) => readonly Cell[];
  /** Makes all cells: quicker than one row after the other. */
  readonly makeAll: () => void;
  readonly made: CellRows;
}

/** The cell of a variable that does not exist in a period. */
const noCell: Cell = { kind: 'none', provenance: 'derived', weakest: null };

/** Makes the cells of a row, and of what it was calculated from, when they are first asked for. Those made before are kept where they still hold. */
export function createCellMaker(sources: CellSources, before?: EarlierCells): CellMaker {
  const { variables, periods } = sources.compiled.model;
  const { program } = sources.compiled.machine;
  const rows: (Cell[] | undefined)[] = before
    ? (before.rows as (Cell[] | undefined)[]).slice()
    : new Array(variables.length).fill(undefined);
  for (const row of before?.changed ?? []) rows[row] = undefined;

  const makeAssumed = (row: number): void => {
    const variable = variables[row];
    if (variable?.kind === 'assumption') rows[row] = assumedCells(variable, sources.slotsOf(variable.id), periods);
  };
  /** The formulas that have no cells yet among those that a row depends on, itself included; in the order of the program. */
  const unmadeFor = (wanted: number): number[] => {
    const { formulaOf, placeOf } = formulaPlaces(program);
    const found = new Set<number>();
    const waiting = [wanted];
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      const formula = formulaOf[row] ?? -1;
      if (rows[row] || found.has(formula)) continue;
      if (formula < 0) {
        makeAssumed(row);
        continue;
      }
      found.add(formula);
      for (const read of readsOf(program, formula)) waiting.push(targetOf(read));
    }
    return [...found].sort((a, b) => (placeOf[a] ?? 0) - (placeOf[b] ?? 0));
  };
  /** Makes the cells of formulas that are given in the order of the program. */
  const make = (formulas: readonly number[]): void => {
    const made = formulas.map((formula): Cell[] => {
      const cells: Cell[] = [];
      rows[program.rowOf[formula] ?? -1] = cells;
      return cells;
    });
    const memory = formulas.length > 0 ? sources.memory() : noNumbers;
    for (let period = 0; period < periods.length; period += 1) {
      for (let index = 0; index < formulas.length; index += 1) {
        made[index]?.push(calculatedCell(sources, memory, rows, formulas[index] ?? -1, period));
      }
    }
  };
  return {
    made: rows,
    cellsOf: (wanted) => {
      if (!rows[wanted]) make(unmadeFor(wanted));
      return rows[wanted] ?? [];
    },
    makeAll: () => {
      for (let row = 0; row < variables.length; row += 1) if (!rows[row]) makeAssumed(row);
      make([...program.parts.values].filter((formula) => !rows[program.rowOf[formula] ?? -1]));
    },
  };
}

const noNumbers = new Float64Array(0);

const assumedCells = (variable: Assumption, slots: Slots, periods: readonly Period[]): Cell[] =>
  periods.map((period) => assumedCell(variable, slots, period));

function assumedCell(variable: Assumption, slots: Slots, period: Period): Cell {
  const resolved = assumedIn(variable, slots, period);
  if (!resolved) return noCell;
  if (resolved.value === null) {
    return { kind: 'missing', missing: [variable.id], provenance: 'missing', weakest: variable.id };
  }
  const { kind } = resolved.source;
  const provenance: Provenance = resolved.carriedFrom === null ? kind : weaker('assumed', kind);
  return { kind: 'value', value: resolved.value, provenance, weakest: variable.id };
}

function calculatedCell(
  sources: CellSources,
  memory: Float64Array,
  rows: CellRows,
  formula: number,
  period: number,
): Cell {
  const { states, compiled } = sources;
  const { program } = compiled.machine;
  const periods = compiled.model.periods.length;
  const row = program.rowOf[formula] ?? -1;
  const reads = readsIn(program, formula, period);
  let provenance: Provenance = 'derived';
  let weakest: string | null = null;
  for (const read of reads) {
    const cell = cellRead(rows, read, period);
    // Most inputs are as strong as the weakest so far; comparing names first saves the look-up.
    if (cell.provenance === provenance || cell.weakest === null) continue;
    if (weaker(provenance, cell.provenance) !== provenance) {
      provenance = cell.provenance;
      weakest = cell.weakest;
    }
  }
  const value = memory[placeOfRow(row, periods) + period] ?? Number.NaN;
  if (!Number.isFinite(value)) {
    return { kind: 'problem', problem: problemIn(compiled, memory, rows, formula, period), provenance, weakest };
  }
  const state = states[row * periods + period];
  if (state === cellState.none) return noCell;
  if (state === cellState.value) return { kind: 'value', value, provenance, weakest };
  const missing = new Set<string>();
  for (const read of reads) {
    const cell = cellRead(rows, read, period);
    if (cell.kind === 'missing') for (const id of cell.missing) missing.add(id);
  }
  return { kind: 'missing', missing: [...missing], provenance: 'missing', weakest };
}

const cellRead = (rows: CellRows, read: number, period: number): Cell =>
  rows[targetOf(read)]?.[isPrevious(read) ? period - 1 : period] ?? noCell;

/** A problem of what the formula reads comes first; else one of its own operations left the finite numbers. */
function problemIn(
  compiled: CompiledModel,
  memory: Float64Array,
  rows: CellRows,
  formula: number,
  period: number,
): Problem {
  const { variables, periods } = compiled.model;
  const { program } = compiled.machine;
  const reads = readsIn(program, formula, period);
  const own = program.rowOf[formula] ?? -1;
  const labelOf = (row: number): string => variables[row]?.label.zh ?? '';
  const faulty = reads.find((read) => cellRead(rows, read, period).kind === 'problem');
  if (faulty !== undefined) return problem('depends-on-problem', labelOf(own), { name: labelOf(targetOf(faulty)) });
  const entry = compiled.byRow[own];
  const tree = period === 0 && entry?.opening ? entry.opening : entry?.formula;
  const numberOf = (row: number, at: number): number => memory[placeOfRow(row, periods.length) + at] ?? Number.NaN;
  const operation =
    tree &&
    findFault(tree.expression, ({ id, previous }) =>
      numberOf(compiled.indexOf.get(id) ?? -1, previous ? period - 1 : period),
    );
  return problem('not-finite', labelOf(own), { operation: operation ?? '' });
}
