import { findNeededRows, findReachedRows } from './find-relevant-rows.ts';
import { leaf } from './graph.ts';
import { applyOperation } from './kernels/plain-kernels.ts';
import type { PeriodLayout } from './lay-out-periods.ts';
import { placeOfRow } from './lay-out-periods.ts';
import { createNodeTable, type NodeTable } from './node-table.ts';
import { type OperationCode, operation } from './operations.ts';
import { nodeIn, type Program, readsIn } from './program.ts';
import { isPrevious, targetOf } from './reads.ts';
import { type CellStates, cellState } from './resolve-states.ts';

/** One cell of the model: a variable's row and a period's position. */
export interface CellPlace {
  readonly row: number;
  readonly period: number;
}

/** What a block of many runs is planned from. */
export interface BlockSources {
  readonly layout: PeriodLayout;
  /** The states of all cells when every varied assumption has a figure. */
  readonly states: CellStates;
  /** The memory after one run with such figures: what no varied assumption reaches is taken from it. */
  readonly memory: Float64Array;
  /** The cells that each varied assumption fills. */
  readonly varied: readonly (readonly CellPlace[])[];
  readonly outputs: readonly CellPlace[];
}

/** What an instance is when it is no operation: a number's position in `numbers`, or a varied assumption's position. */
export const instanceLeaf = { number: -1, input: -2 } as const;

/**
 * The operations that lead from the varied assumptions to the wanted outputs, all periods unrolled. An instance is one operation
 * in one period; instances that are equal are one, so what does not change with the period is calculated once.
 */
export interface BlockGraph {
  readonly instances: NodeTable;
  readonly numbers: readonly number[];
  /** The instance of each output. */
  readonly outputs: readonly number[];
  /** The same in the order of the periods, in which fewer results wait for each other. */
  readonly inTime: readonly number[];
}

interface Builder {
  readonly sources: BlockSources;
  readonly program: Program;
  readonly instances: NodeTable;
  readonly numbers: number[];
  /** Results that are no instances but numbers; most are only on the way to other numbers. */
  readonly held: number[];
  /** The instance of a number. */
  readonly number: (value: number) => number;
  /** The result for each cell, by row and period: an instance, or the complement of a place in `held`. */
  readonly cells: Int32Array;
  /** The result for each node in each period. */
  readonly known: Int32Array;
}

const unknown = -(2 ** 31);

/** Partially evaluates a program: what no varied assumption reaches becomes a number, what no output needs is left out. */
export function planBlockGraph(sources: BlockSources): BlockGraph {
  const { layout, varied, outputs } = sources;
  const { program, periods } = layout;
  const builder = startBuilder(sources);
  for (const [index, places] of varied.entries()) {
    const input = builder.instances.intern(instanceLeaf.input, index, -1, -1);
    for (const { row, period } of places) builder.cells[row * periods + period] = input;
  }
  const isReached = findReachedRows(
    program,
    varied.flatMap((places) => places.map(({ row }) => row)),
  );
  const isNeeded = findNeededRows(
    program,
    outputs.map(({ row }) => row),
  );
  for (let period = 0; period < periods; period += 1) {
    for (const formula of program.parts.values) {
      const row = program.rowOf[formula] ?? 0;
      if (isReached[row] === 0 || isNeeded[row] === 0) continue;
      builder.cells[row * periods + period] = formulaResult(builder, formula, period);
    }
  }
  const instanceOf = ({ row, period }: CellPlace): number => asInstance(builder, cellResult(builder, row, period));
  return {
    instances: builder.instances,
    numbers: builder.numbers,
    outputs: outputs.map(instanceOf),
    inTime: outputs.toSorted((one, other) => one.period - other.period).map(instanceOf),
  };
}

function startBuilder(sources: BlockSources): Builder {
  const { program, periods } = sources.layout;
  const instances = createNodeTable(program.graph.nodes.size());
  const numbers: number[] = [];
  const places = new Map<number | string, number>();
  const number = (value: number): number => {
    const key = Object.is(value, -0) ? '-0' : value;
    const place = places.get(key) ?? numbers.length;
    if (place === numbers.length) {
      numbers.push(value);
      places.set(key, place);
    }
    return instances.intern(instanceLeaf.number, place, -1, -1);
  };
  const cells = new Int32Array(program.rows * periods).fill(unknown);
  const known = new Int32Array(program.graph.nodes.size() * periods).fill(unknown);
  return { sources, program, instances, numbers, held: [], number, cells, known };
}

/** Keeps a number as a result. */
function hold({ held }: Builder, value: number): number {
  held.push(value);
  return ~(held.length - 1);
}

/** The instance of a result. */
const asInstance = ({ held, number }: Builder, result: number): number =>
  result < 0 ? number(held[~result] ?? Number.NaN) : result;

/** A cell that no varied assumption reaches is the number it had in the one run. */
function cellResult(builder: Builder, row: number, period: number): number {
  const { cells, sources } = builder;
  const { periods } = sources.layout;
  const at = row * periods + period;
  const found = cells[at] ?? unknown;
  if (found !== unknown) return found;
  const result = hold(builder, sources.memory[placeOfRow(row, periods) + period] ?? Number.NaN);
  cells[at] = result;
  return result;
}

function formulaResult(builder: Builder, formula: number, period: number): number {
  const { program, sources } = builder;
  const { states, layout } = sources;
  const at = (program.rowOf[formula] ?? 0) * layout.periods + period;
  if (states[at] === cellState.value) return nodeResult(builder, nodeIn(program, formula, period), period);
  // A cell without a number holds 0, made non-finite where one of the variables it reads has a problem.
  let result = hold(builder, 0);
  for (const read of readsIn(program, formula, period)) {
    const before = isPrevious(read) ? 1 : 0;
    if (program.isCalculated[targetOf(read)] === 0 || before > period) continue;
    result = applyTo(builder, operation.guard, result, cellResult(builder, targetOf(read), period - before), null);
  }
  return result;
}

function nodeResult(builder: Builder, node: number, period: number): number {
  const { program, known, sources } = builder;
  const { nodes, constants } = program.graph;
  const code = nodes.codeOf(node);
  const first = nodes.firstOf(node);
  if (code === leaf.current) return cellResult(builder, first, period);
  if (code === leaf.previous && period > 0) return cellResult(builder, first, period - 1);
  const at = node * sources.layout.periods + period;
  const found = known[at] ?? unknown;
  if (found !== unknown) return found;
  const [second, third] = [nodes.secondOf(node), nodes.thirdOf(node)];
  let made: number;
  if (code === leaf.constant) made = hold(builder, constants[first] ?? Number.NaN);
  else if (code === leaf.previous) made = hold(builder, 0);
  else {
    made = applyTo(
      builder,
      code as OperationCode,
      nodeResult(builder, first, period),
      second < 0 ? null : nodeResult(builder, second, period),
      third < 0 ? null : nodeResult(builder, third, period),
    );
  }
  known[at] = made;
  return made;
}

function applyTo(builder: Builder, code: OperationCode, a: number, b: number | null, c: number | null): number {
  const { held, instances } = builder;
  const x = a < 0 ? held[~a] : undefined;
  const y = b === null ? 0 : b < 0 ? held[~b] : undefined;
  const z = c === null ? 0 : c < 0 ? held[~c] : undefined;
  if (x !== undefined && y !== undefined && z !== undefined) return hold(builder, applyOperation(code, x, y, z));
  // A condition that no varied assumption reaches leaves one branch; a guard against a finite number guards against nothing.
  if (code === operation.select && x !== undefined && Number.isFinite(x)) return (x === 0 ? c : b) ?? a;
  if (code === operation.guard && y !== undefined && Number.isFinite(y)) return a;
  const second = b === null ? -1 : asInstance(builder, b);
  return instances.intern(code, asInstance(builder, a), second, c === null ? -1 : asInstance(builder, c));
}
