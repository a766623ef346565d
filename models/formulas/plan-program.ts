import { findComponents } from './find-components.ts';
import type { Formula } from './formula-shape.ts';
import { buildGraph } from './graph.ts';
import { buildLists, type NumberLists } from './number-lists.ts';
import { orderFormulas } from './order-formulas.ts';
import { placeFormulas } from './place-formula.ts';
import { type Program, readOf } from './program.ts';

/** One formula as the planner takes it, by the row of its variable; `opening` holds in the first period. */
export interface FormulaSource {
  readonly row: number;
  readonly formula: Formula;
  readonly opening: Formula | null;
}

/** A program with its formulas in an order in which each comes after what it reads in the same period; or a loop of rows. */
export type Plan<Source extends FormulaSource> =
  | { readonly kind: 'planned'; readonly program: Program; readonly ordered: readonly Source[] }
  | { readonly kind: 'loop'; readonly cycle: readonly number[] };

/** How many nodes a formula has, more or less; the tables grow where it is more. */
const nodesPerFormula = 4;

/**
 * Plans a program once per model.
 *
 * @param sources the formulas, in any order.
 * @param rows how many variables there are, assumptions included.
 */
export function planProgram<Source extends FormulaSource>(sources: readonly Source[], rows: number): Plan<Source> {
  const ordering = orderFormulas(dependenciesOf(sources, rows, false));
  if (ordering.kind === 'loop') return { kind: 'loop', cycle: pick(sources, ordering.cycle).map(({ row }) => row) };
  const ordered = pick(sources, ordering.order);
  const parts = findComponents(dependenciesOf(ordered, rows, true));
  return { kind: 'planned', program: assemble(pick(ordered, parts.values), parts.starts, rows), ordered };
}

function pick<Item>(items: readonly Item[], chosen: ArrayLike<number>): readonly Item[] {
  const picked: Item[] = [];
  for (let index = 0; index < chosen.length; index += 1) {
    const item = items[chosen[index] ?? -1];
    if (item !== undefined) picked.push(item);
  }
  return picked;
}

/** For each formula the formulas it reads, in the same period or in any. */
function dependenciesOf(sources: readonly FormulaSource[], rows: number, hasPrevious: boolean): NumberLists {
  const numberOf = new Int32Array(rows).fill(-1);
  for (let number = 0; number < sources.length; number += 1) numberOf[sources[number]?.row ?? -1] = number;
  const found = buildLists(sources.length);
  const add = (formula: Formula): void => {
    for (const { place, previous } of formula.shape.reads) {
      const number = numberOf[formula.rows[place] ?? -1] ?? -1;
      if (number >= 0 && (hasPrevious || !previous)) found.add(number);
    }
  };
  for (const { formula, opening } of sources) {
    add(formula);
    if (opening) add(opening);
    found.end();
  }
  return found.lists();
}

/** @param formulas in the order of the program. */
function assemble(formulas: readonly FormulaSource[], partStarts: Int32Array, rows: number): Program {
  const count = formulas.length;
  const [rowOf, nodeOf, openingOf] = [new Int32Array(count), new Int32Array(count), new Int32Array(count).fill(-1)];
  const isCalculated = new Uint8Array(rows);
  for (const { row } of formulas) isCalculated[row] = 1;
  const graph = buildGraph(count * nodesPerFormula);
  const place = placeFormulas(graph, isCalculated);
  const reads = buildLists(2 * count);
  const addReads = (formula: Formula): void => {
    for (const read of formula.shape.reads) reads.addOnce(readOf(formula.rows[read.place] ?? -1, read.previous));
    reads.end();
  };
  for (let number = 0; number < count; number += 1) {
    const source = formulas[number];
    if (!source) continue;
    const { row, formula, opening } = source;
    rowOf[number] = row;
    if (opening) openingOf[number] = place(opening);
    nodeOf[number] = place(formula);
    addReads(formula);
    if (opening) addReads(opening);
    else reads.end();
  }
  const program = { graph, rows, isCalculated, rowOf, nodeOf, openingOf, reads: reads.lists(), partStarts };
  return { ...program, isRecurrence: findRecurrences(program) };
}

function findRecurrences({ reads, partStarts, rowOf }: Omit<Program, 'isRecurrence'>): Uint8Array {
  const isRecurrence = new Uint8Array(partStarts.length - 1);
  for (let part = 0; part < isRecurrence.length; part += 1) {
    const [from, to] = [partStarts[part] ?? 0, partStarts[part + 1] ?? 0];
    const row = rowOf[from] ?? -1;
    let isOne = to - from > 1;
    for (let at = reads.starts[2 * from] ?? 0; at < (reads.starts[2 * to] ?? 0) && !isOne; at += 1) {
      isOne = (reads.values[at] ?? 0) >> 1 === row;
    }
    isRecurrence[part] = isOne ? 1 : 0;
  }
  return isRecurrence;
}
