import { findFault } from '../formulas/find-fault.ts';
import { placeOfRow } from '../formulas/lay-out-periods.ts';
import { readsIn } from '../formulas/program.ts';
import { isPrevious, targetOf } from '../formulas/reads.ts';
import { type CellStates, cellState } from '../formulas/resolve-states.ts';
import type { Assumption } from '../goals/variable.ts';
import type { ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Period, Slot } from '../shared/period.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { type Provenance, weaker } from '../shared/provenance.ts';
import type { CompiledModel } from './compile-model.ts';
import type { Cell } from './evaluation.ts';
import { assumedIn } from './fill-assumptions.ts';

type Slots = ReadonlyMap<Slot, ResolvedValue> | undefined;

/** The numbers of a run and what is needed to say where they come from. */
export interface CellSources {
  readonly compiled: CompiledModel;
  readonly memory: Float64Array;
  readonly states: CellStates;
  readonly slotsOf: (id: string) => Slots;
}

/** The cells of all variables by row, each with one cell a period. */
export type CellRows = readonly (readonly Cell[])[];

/** Cells that were made before, and the rows that no longer hold. */
export interface EarlierCells {
  readonly rows: CellRows;
  readonly changed: Int32Array;
}

/** The cell of a variable that does not exist in a period. */
const noCell: Cell = { kind: 'none', provenance: 'derived', weakest: null };

/**
 * Makes the cells of all variables, or only those that no longer hold over those that were made before.
 * Runs in the order of the program, so that each cell finds those it was calculated from.
 */
export function buildCells(sources: CellSources, before?: EarlierCells): CellRows {
  const { model, machine } = sources.compiled;
  const { variables, periods } = model;
  const { rowOf, parts } = machine.program;
  const rows: Cell[][] = before ? [...(before.rows as readonly Cell[][])] : new Array(variables.length);
  const isChanged = new Uint8Array(variables.length).fill(before ? 0 : 1);
  for (const row of before?.changed ?? []) isChanged[row] = 1;
  for (let row = 0; row < variables.length; row += 1) {
    if (isChanged[row] === 0) continue;
    const variable = variables[row];
    if (variable?.kind !== 'assumption') rows[row] = [];
    else rows[row] = assumedCells(variable, sources.slotsOf(variable.id), periods);
  }
  for (let period = 0; period < periods.length; period += 1) {
    for (const formula of parts.values) {
      const row = rowOf[formula] ?? -1;
      if (isChanged[row] === 1) rows[row]?.push(calculatedCell(sources, rows, formula, period));
    }
  }
  return rows;
}

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

function calculatedCell(sources: CellSources, rows: CellRows, formula: number, period: number): Cell {
  const { memory, states, compiled } = sources;
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
    return { kind: 'problem', problem: problemIn(sources, rows, formula, period), provenance, weakest };
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
function problemIn({ compiled, memory }: CellSources, rows: CellRows, formula: number, period: number): Problem {
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
