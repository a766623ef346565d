import { isOperation, leaf } from './graph.ts';
import { type InstructionList, listInstructions } from './instruction-list.ts';
import { onePlace } from './kernels/instructions.ts';
import { type PeriodLayout, placeOfRow, usedInFirst, usedInOthers } from './lay-out-periods.ts';
import { numberForms, operation } from './operations.ts';
import { nodeIn, readsIn } from './program.ts';
import { isPrevious, targetOf } from './reads.ts';
import { type CellStates, cellState } from './resolve-states.ts';

/** Instructions for one pattern of missing figures. A tag is a node, or the number of nodes plus a variable's row. */
export interface LinkedPeriods {
  readonly instructions: Int32Array;
  readonly tags: Int32Array;
}

interface Linking extends PeriodLayout {
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

/**
 * Writes the instructions that calculate all periods. A cell that holds no number (missing, or not there yet) holds 0 instead,
 * made non-finite where one of the variables it reads has a problem, so that a problem passes through it.
 *
 * @param hasGaps 1 for each row that has such a cell.
 */
export function linkPeriods(layout: PeriodLayout, states: CellStates, hasGaps: Uint8Array): LinkedPeriods {
  const { graph, rows, parts, isRecurrence } = layout.program;
  const size = graph.nodes.size();
  const list = listInstructions(size);
  const isDone = new Uint8Array(size);
  const insideOf = new Int32Array(size);
  const isMember = new Uint8Array(rows);
  const linking: Linking = { ...layout, list, states, hasGaps, isDone, insideOf, isMember, size };
  for (let part = 0; part < isRecurrence.length; part += 1) {
    const formulas = parts.values.subarray(parts.starts[part], parts.starts[part + 1]);
    if (isRecurrence[part] === 1) linkRecurrence(linking, part, formulas);
    else for (const formula of formulas) linkFormula(linking, formula);
  }
  return { instructions: list.instructions(), tags: list.tags() };
}

function linkFormula(linking: Linking, formula: number): void {
  const { periods, program } = linking;
  const row = program.rowOf[formula] ?? 0;
  const node = program.nodeOf[formula] ?? 0;
  const opening = program.openingOf[formula] ?? -1;
  if (opening >= 0) linkNode(linking, opening);
  linkNode(linking, node);
  if (opening >= 0) store(linking, row, opening, 0, 1);
  store(linking, row, node, opening >= 0 ? 1 : 0, periods);
  for (let period = 0; period < periods; period += 1) withhold(linking, formula, period);
}

/** A node after its operands, once, over all periods in which it is needed. */
function linkNode(linking: Linking, node: number): void {
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

function addOne(linking: Linking, node: number, period: number): void {
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
function store(linking: Linking, row: number, node: number, from: number, to: number): void {
  const { places, periods, list, size, program } = linking;
  const target = placeOfRow(row, periods);
  if (places[node] === target || to <= from) return;
  const isNumber = program.graph.nodes.codeOf(node) === leaf.constant;
  const code = isNumber ? operation.spread : operation.copy;
  list.add(size + row, code, target + from, (places[node] ?? 0) + (isNumber ? 0 : from), 0, 0, to - from);
}

/** Overwrites a cell that holds no number. */
function withhold(linking: Linking, formula: number, period: number): void {
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

/** Formulas that read each other across periods: what they share with none of them first, then period by period. */
function linkRecurrence(linking: Linking, part: number, formulas: Int32Array): void {
  const { program, periods, used, isMember } = linking;
  const { rowOf, nodeOf, openingOf } = program;
  for (const formula of formulas) isMember[rowOf[formula] ?? 0] = 1;
  // The operations inside, and each formula after them as its number's complement.
  const steps: number[] = [];
  for (const formula of formulas) {
    const opening = openingOf[formula] ?? -1;
    if (opening >= 0) linkInside(linking, opening, part, steps);
    linkInside(linking, nodeOf[formula] ?? 0, part, steps);
    steps.push(~formula);
  }
  for (const formula of formulas) isMember[rowOf[formula] ?? 0] = 0;
  for (let period = 0; period < periods; period += 1) {
    const lanes = period === 0 ? usedInFirst : usedInOthers;
    for (const step of steps) {
      if (step >= 0) {
        if (((used[step] ?? 0) & lanes) !== 0) addOne(linking, step, period);
      } else {
        store(linking, rowOf[~step] ?? 0, nodeIn(program, ~step, period), period, period + 1);
        withhold(linking, ~step, period);
      }
    }
  }
}

/** Links a node that reads no member of a recurrence; adds one that does to the steps, and says that it does. */
function linkInside(linking: Linking, node: number, part: number, steps: number[]): boolean {
  const { isDone, insideOf, isMember, program } = linking;
  const { nodes } = program.graph;
  const code = nodes.codeOf(node);
  if (code === leaf.constant) return false;
  if (code < leaf.constant) return isMember[nodes.firstOf(node)] === 1;
  if (isDone[node] === 1) return insideOf[node] === part + 1;
  // No short cut: every operand must be visited.
  const second = nodes.secondOf(node);
  const third = nodes.thirdOf(node);
  const first = linkInside(linking, nodes.firstOf(node), part, steps);
  const isSecond = second >= 0 && linkInside(linking, second, part, steps);
  const isThird = third >= 0 && linkInside(linking, third, part, steps);
  if (first || isSecond || isThird) {
    isDone[node] = 1;
    insideOf[node] = part + 1;
    steps.push(node);
    return true;
  }
  linkNode(linking, node);
  return false;
}
