import { findComponents } from './find-components.ts';
import type { Formula } from './formula-shape.ts';
import { buildGraph } from './graph.ts';
import { buildLists, type NumberLists } from './number-lists.ts';
import { orderFormulas } from './order-formulas.ts';
import { placeFormulas } from './place-formula.ts';
import type { Program } from './program.ts';
import { isPrevious, readOf, targetOf } from './reads.ts';

/** One formula as the planner takes it, by the row of its variable; `opening` holds in the first period. */
export interface FormulaSource {
  readonly row: number;
  readonly formula: Formula;
  readonly opening: Formula | null;
}

/** A program, and an order in which each formula comes after what it reads in the same period; or a loop of rows. */
export type Plan =
  | { readonly kind: 'planned'; readonly program: Program; readonly order: Int32Array }
  | { readonly kind: 'loop'; readonly cycle: readonly number[] };

/** How many nodes a formula has, more or less; the tables grow where it is more. */
const nodesPerFormula = 4;

/**
 * Plans a program once per model.
 *
 * @param sources the formulas, in any order; their positions are their numbers.
 * @param rows how many variables there are, assumptions included.
 */
export function planProgram(sources: readonly FormulaSource[], rows: number): Plan {
  const numberOf = new Int32Array(rows).fill(-1);
  const rowOf = new Int32Array(sources.length);
  for (let number = 0; number < sources.length; number += 1) {
    const row = sources[number]?.row ?? -1;
    rowOf[number] = row;
    numberOf[row] = number;
  }
  const reads = listReads(sources);
  const between = readsBetween(reads, numberOf);
  const ordering = orderFormulas(between);
  if (ordering.kind === 'loop') return { kind: 'loop', cycle: ordering.cycle.map((number) => rowOf[number] ?? -1) };
  const { order } = ordering;
  const parts = findComponents(between, order);
  const isCalculated = new Uint8Array(rows);
  for (const row of rowOf) isCalculated[row] = 1;
  const isRecurrence = findRecurrences(parts, between);
  const nodes = placeAll(sources, parts.values, isCalculated);
  return { kind: 'planned', program: { rows, rowOf, isCalculated, reads, parts, isRecurrence, ...nodes }, order };
}

/** The variables each formula reads, and each opening. */
function listReads(sources: readonly FormulaSource[]): NumberLists {
  const lists = buildLists(2 * sources.length);
  for (let number = 0; number < sources.length; number += 1) {
    const source = sources[number];
    for (const formula of [source?.formula, source?.opening]) {
      if (formula) {
        const { rows, shape } = formula;
        for (const { place, previous } of shape.reads) lists.addOnce(readOf(rows[place] ?? -1, previous));
      }
      lists.end();
    }
  }
  return lists.lists();
}

/** The formulas each formula or its opening reads. */
function readsBetween({ starts, values }: NumberLists, numberOf: Int32Array): NumberLists {
  const count = (starts.length - 1) / 2;
  const between = { starts: new Int32Array(count + 1), values: new Int32Array(values.length) };
  let size = 0;
  for (let number = 0; number < count; number += 1) {
    for (let at = starts[2 * number] ?? 0; at < (starts[2 * number + 2] ?? 0); at += 1) {
      const read = values[at] ?? 0;
      const target = numberOf[targetOf(read)] ?? -1;
      if (target < 0) continue;
      between.values[size] = readOf(target, isPrevious(read));
      size += 1;
    }
    between.starts[number + 1] = size;
  }
  return between;
}

function findRecurrences(parts: NumberLists, between: NumberLists): Uint8Array {
  const isRecurrence = new Uint8Array(parts.starts.length - 1);
  for (let part = 0; part < isRecurrence.length; part += 1) {
    const from = parts.starts[part] ?? 0;
    const formula = parts.values[from] ?? 0;
    let isOne = (parts.starts[part + 1] ?? 0) - from > 1;
    for (let at = between.starts[formula] ?? 0; at < (between.starts[formula + 1] ?? 0); at += 1) {
      if (targetOf(between.values[at] ?? 0) === formula) isOne = true;
    }
    if (isOne) isRecurrence[part] = 1;
  }
  return isRecurrence;
}

function placeAll(
  sources: readonly FormulaSource[],
  order: Int32Array,
  isCalculated: Uint8Array,
): Pick<Program, 'graph' | 'nodeOf' | 'openingOf'> {
  const graph = buildGraph(sources.length * nodesPerFormula);
  const place = placeFormulas(graph, isCalculated);
  const nodeOf = new Int32Array(sources.length);
  const openingOf = new Int32Array(sources.length).fill(-1);
  for (let at = 0; at < order.length; at += 1) {
    const number = order[at] ?? 0;
    const source = sources[number];
    if (!source) continue;
    if (source.opening) openingOf[number] = place(source.opening);
    nodeOf[number] = place(source.formula);
  }
  return { graph, nodeOf, openingOf };
}
