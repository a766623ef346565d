import { type Graph, isOperation, leaf } from './graph.ts';
import type { Program } from './program.ts';

/** In which periods a node is needed: bit 0 the first one, bit 1 the others. */
export const usedInFirst = 1;
export const usedInOthers = 2;

/**
 * The memory of a program whose lanes are the periods of one scenario. Each row, of a variable or of an intermediate result,
 * holds one number a period, with one before the first so that `previous` is the same row one place earlier. The rows of the
 * variables come first, in their order.
 */
export interface PeriodLayout {
  readonly program: Program;
  readonly periods: number;
  /** The memory before a run: the numbers that stand in formulas are in place, all else is 0. */
  readonly template: Float64Array;
  /** Where each node's number of the first period is; −1 for a node that needs no place. */
  readonly places: Int32Array;
  /** In which periods each node is needed. */
  readonly used: Uint8Array;
  /** 1 for a node that is the same in all periods: it is calculated once. */
  readonly isSteady: Uint8Array;
  /** 1 for a steady node that is a variable too: it is repeated for all periods. */
  readonly isSpread: Uint8Array;
}

/** The place of a variable's number in the first period. */
export const placeOfRow = (row: number, periods: number): number => row * (periods + 1) + 1;

/** Lays out the memory. `isSteadyRow` says which assumptions are the same in all periods. */
export function layOutPeriods(program: Program, periods: number, isSteadyRow: (row: number) => boolean): PeriodLayout {
  const { graph, rows, rowOf, nodeOf, openingOf } = program;
  const size = graph.nodes.size();
  const used = findUse(program);
  const isSteady = findSteady(program, isSteadyRow);
  const isSpread = new Uint8Array(size);
  const places = new Int32Array(size).fill(-1);
  const stride = periods + 1;
  // A node that is needed nowhere else than as a variable is calculated in the variable's own row.
  const isOwn = (root: number, hasOpening: boolean, lanes: number): boolean =>
    isOperation(graph, root) && places[root] === -1 && (!hasOpening || (used[root] === lanes && isSteady[root] === 0));
  for (const formula of program.parts.values) {
    const node = nodeOf[formula] ?? 0;
    const opening = openingOf[formula] ?? -1;
    const place = placeOfRow(rowOf[formula] ?? 0, periods);
    if (isOwn(node, opening >= 0, usedInOthers)) places[node] = place;
    if (opening >= 0 && isOwn(opening, true, usedInFirst)) places[opening] = place;
    if (isOperation(graph, node)) isSpread[node] = 1;
  }
  let next = rows * stride + 1;
  for (let node = 0; node < size; node += 1) {
    const code = graph.nodes.codeOf(node);
    if (code === leaf.current) places[node] = placeOfRow(graph.nodes.firstOf(node), periods);
    else if (code === leaf.previous) places[node] = placeOfRow(graph.nodes.firstOf(node), periods) - 1;
    else if (places[node] === -1) {
      places[node] = next;
      // One number is enough for what is the same in all periods or only needed in the first.
      const isSingle =
        code === leaf.constant || (isSteady[node] === 1 && isSpread[node] === 0) || used[node] === usedInFirst;
      next += isSingle ? 1 : stride;
    }
  }
  const template = new Float64Array(next + 1);
  for (let node = 0; node < size; node += 1) {
    if (graph.nodes.codeOf(node) !== leaf.constant) continue;
    template[places[node] ?? 0] = graph.constants[graph.nodes.firstOf(node)] ?? Number.NaN;
  }
  return { program, periods, template, places, used, isSteady, isSpread };
}

function findUse({ graph, nodeOf, openingOf }: Program): Uint8Array {
  const used = new Uint8Array(graph.nodes.size());
  const mark = (node: number, lanes: number): void => {
    used[node] = (used[node] ?? 0) | lanes;
  };
  for (let formula = 0; formula < nodeOf.length; formula += 1) {
    const opening = openingOf[formula] ?? -1;
    mark(nodeOf[formula] ?? 0, opening >= 0 ? usedInOthers : usedInFirst | usedInOthers);
    if (opening >= 0) mark(opening, usedInFirst);
  }
  // Operands have lower numbers than the operations on them.
  const { nodes } = graph;
  for (let node = used.length - 1; node >= 0; node -= 1) {
    if (!isOperation(graph, node)) continue;
    const lanes = used[node] ?? 0;
    const first = nodes.firstOf(node);
    const second = nodes.secondOf(node);
    const third = nodes.thirdOf(node);
    used[first] = (used[first] ?? 0) | lanes;
    if (second >= 0) used[second] = (used[second] ?? 0) | lanes;
    if (third >= 0) used[third] = (used[third] ?? 0) | lanes;
  }
  return used;
}

function findSteady(program: Program, isSteadyRow: (row: number) => boolean): Uint8Array {
  const { graph, rows, rowOf, nodeOf, openingOf, parts, isRecurrence } = program;
  const isSteady = new Uint8Array(graph.nodes.size());
  const steadyRows = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) if (isSteadyRow(row)) steadyRows[row] = 1;
  let next = 0;
  for (let part = 0; part < isRecurrence.length; part += 1) {
    for (let at = parts.starts[part] ?? 0; at < (parts.starts[part + 1] ?? 0); at += 1) {
      const formula = parts.values[at] ?? 0;
      const node = nodeOf[formula] ?? 0;
      const opening = openingOf[formula] ?? -1;
      // The nodes of a formula come after those of all formulas that it reads in the same period.
      for (; next <= node || next <= opening; next += 1)
        isSteady[next] = isSteadyNode(graph, next, isSteady, steadyRows);
      if (isSteady[node] === 1 && opening < 0 && isRecurrence[part] === 0) steadyRows[rowOf[formula] ?? 0] = 1;
    }
  }
  return isSteady;
}

/** 1 where a node is the same in all periods, its operands being known. */
function isSteadyNode({ nodes }: Graph, node: number, isSteady: Uint8Array, steadyRows: Uint8Array): number {
  const code = nodes.codeOf(node);
  if (code === leaf.constant) return 1;
  if (code === leaf.current) return steadyRows[nodes.firstOf(node)] ?? 0;
  if (code === leaf.previous) return 0;
  const second = nodes.secondOf(node);
  const third = nodes.thirdOf(node);
  const areOthers = (second < 0 || isSteady[second] === 1) && (third < 0 || isSteady[third] === 1);
  return areOthers ? (isSteady[nodes.firstOf(node)] ?? 0) : 0;
}
