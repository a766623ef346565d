import { isOperation, leaf } from './graph.ts';
import type { InstructionList } from './instruction-list.ts';
import { onePlace } from './kernels/instructions.ts';
import { type PeriodLayout, placeOfRow, usedInFirst, usedInOthers } from './lay-out-periods.ts';
import { numberForms, operation } from './operations.ts';
import { readsIn } from './program.ts';
import { isPrevious, targetOf } from './reads.ts';
import { type CellStates, cellState } from './resolve-states.ts';

/** Instructions in the making. */
export interface Linking extends PeriodLayout {
  readonly list: InstructionList;
  readonly states: CellStates;
  readonly hasGaps: Uint8Array;
  readonly isDone: Uint8Array;
  /** The recurrence whose members each operation reads, by the number of the part plus one; else 0. */
  readonly insideOf: Int32Array;
  /** 1 for the rows of the recurrence that is being linked. */
  readonly isMember: Uint8Array;
  /** The number of nodes. */
  readonly size: number;
}

/** A node after its operands, once, over all periods in which it is needed. */
export function linkNode(linking: Linking, node: number): void {
  const { program, isDone, used, isSteady, isSpread, periods, places, list } = linking;
  if (isDone[node] === 1 || !isOperation(program.graph, node)) return;
  isDone[node] = 1;
  const { nodes } = program.graph;
  linkNode(linking, nodes.firstOf(node));
  if (nodes.secondOf(node) >= 0) linkNode(linking, nodes.secondOf(node));
  if (nodes.thirdOf(node) >= 0) linkNode(linking, nodes.thirdOf(node));
  if (isSteady[node] === 1) {
    addOne(linking, node, 0);
    const place = places[node] ?? 0;
    if (isSpread[node] === 1 && periods > 1) list.add(node, operation.spread, place + 1, place, 0, 0, periods - 1);
    return;
  }
  const lanes = used[node] ?? 0;
  const from = (lanes & usedInFirst) === 0 ? 1 : 0;
  const to = (lanes & usedInOthers) === 0 ? 1 : periods;
  if (to - from === 1) addOne(linking, node, from);
  else if (to > from) addMany(linking, node, from, to - from);
}

/** Where an operand's number of one period is; 0 for none. */
function placeAt({ places, isSteady, program }: Linking, node: number, period: number): number {
  if (node < 0) return 0;
  const isOnce = isSteady[node] === 1 && program.graph.nodes.codeOf(node) !== leaf.current;
  return (places[node] ?? 0) + (isOnce ? 0 : period);
}

/** Adds the instruction that calculates a node in one period. */
export function addOne(linking: Linking, node: number, period: number): void {
  const { nodes } = linking.program.graph;
  const first = placeAt(linking, nodes.firstOf(node), period);
  const second = placeAt(linking, nodes.secondOf(node), period);
  const third = placeAt(linking, nodes.thirdOf(node), period);
  linking.list.add(node, nodes.codeOf(node), (linking.places[node] ?? 0) + period, first, second, third, 1);
}

function addMany(linking: Linking, node: number, from: number, lanes: number): void {
  const { nodes } = linking.program.graph;
  const a = nodes.firstOf(node);
  const b = nodes.secondOf(node);
  let code = nodes.codeOf(node);
  let first = lanesAt(linking, a, from);
  let second = lanesAt(linking, b, from);
  const forms = first < 0 || second < 0 ? numberForms.get(code) : undefined;
  if (forms && second < 0) {
    code = forms.second;
    second = placeAt(linking, b, 0);
  } else if (forms) {
    code = forms.first;
    const number = placeAt(linking, a, 0);
    first = forms.swaps ? second : number;
    second = forms.swaps ? number : second;
  }
  const third = lanesAt(linking, nodes.thirdOf(node), from);
  linking.list.add(node, code, (linking.places[node] ?? 0) + from, first, second, third, lanes);
}

/** Where an operand's lanes begin, or its one number for all of them. */
function lanesAt(linking: Linking, operand: number, from: number): number {
  if (linking.isSteady[operand] === 1) return onePlace(placeAt(linking, operand, 0));
  return operand < 0 ? 0 : (linking.places[operand] ?? 0) + from;
}

/** Puts a node's numbers into a variable's row, unless they were calculated there. */
export function store(linking: Linking, row: number, node: number, from: number, to: number): void {
  const { places, periods, list, size, program } = linking;
  const target = placeOfRow(row, periods);
  if (places[node] === target || to <= from) return;
  const isNumber = program.graph.nodes.codeOf(node) === leaf.constant;
  const code = isNumber ? operation.spread : operation.copy;
  list.add(size + row, code, target + from, (places[node] ?? 0) + (isNumber ? 0 : from), 0, 0, to - from);
}

/** Overwrites a cell that holds no number. */
export function withhold(linking: Linking, formula: number, period: number): void {
  const { states, hasGaps, periods, list, size, program } = linking;
  const row = program.rowOf[formula] ?? 0;
  if (hasGaps[row] === 0 || states[row * periods + period] === cellState.value) return;
  const place = placeOfRow(row, periods) + period;
  // The place before the first period of the first row is never written: it is 0.
  list.add(size + row, operation.copy, place, 0, 0, 0, 1);
  for (const read of readsIn(program, formula, period)) {
    const before = isPrevious(read) ? 1 : 0;
    if (program.isCalculated[targetOf(read)] === 0 || before > period) continue;
    const source = placeOfRow(targetOf(read), periods) + period - before;
    list.add(size + row, operation.guard, place, place, source, 0, 1);
  }
}
