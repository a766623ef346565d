import { isOperation, leaf, operandsOf } from './graph.ts';
import { type InstructionList, listInstructions } from './instruction-list.ts';
import { onePlace } from './kernels/instructions.ts';
import { type PeriodLayout, placeOfRow, usedInFirst, usedInOthers } from './lay-out-periods.ts';
import { numberForms, operation } from './operations.ts';
import type { Program, ProgramFormula } from './plan-program.ts';
import { type CellStates, cellState } from './resolve-states.ts';

/** Instructions for one pattern of missing figures. A tag is a node, or the number of nodes plus a variable's row. */
export interface LinkedPeriods {
  readonly instructions: Int32Array;
  readonly tags: Int32Array;
}

interface Linking extends PeriodLayout {
  readonly list: InstructionList;
  readonly states: CellStates;
  readonly isDone: Uint8Array;
  /** The number of nodes. */
  readonly size: number;
}

/**
 * Writes the instructions that calculate all periods. A cell that holds no number (missing, or not there yet) holds 0 instead,
 * made non-finite where one of the variables it reads has a problem, so that a problem passes through it.
 */
export function linkPeriods(layout: PeriodLayout, states: CellStates): LinkedPeriods {
  const size = layout.program.graph.nodes.size();
  const list = listInstructions(size);
  const linking: Linking = { ...layout, list, states, isDone: new Uint8Array(size), size };
  for (const { isRecurrence, formulas } of layout.program.parts) {
    if (isRecurrence) linkRecurrence(linking, formulas);
    else for (const formula of formulas) linkFormula(linking, formula);
  }
  return { instructions: list.instructions(), tags: list.tags() };
}

function linkFormula(linking: Linking, formula: ProgramFormula): void {
  const { periods } = linking;
  if (formula.opening) linkNode(linking, formula.opening.node);
  linkNode(linking, formula.node);
  if (formula.opening) store(linking, formula.row, formula.opening.node, 0, 1);
  store(linking, formula.row, formula.node, formula.opening ? 1 : 0, periods);
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

/** Where an operand's number of one period is. */
function placeAt({ places, isSteady, program }: Linking, node: number, period: number): number {
  const isOnce = isSteady[node] === 1 && program.graph.nodes.codeOf(node) !== leaf.current;
  return (places[node] ?? 0) + (isOnce ? 0 : period);
}

function addOne(linking: Linking, node: number, period: number): void {
  const { program, places, list } = linking;
  const { nodes } = program.graph;
  const [a, b, c] = [nodes.firstOf(node), nodes.secondOf(node), nodes.thirdOf(node)];
  const place = (operand: number): number => (operand < 0 ? 0 : placeAt(linking, operand, period));
  list.add(node, program.graph.nodes.codeOf(node), (places[node] ?? 0) + period, place(a), place(b), place(c), 1);
}

function addMany(linking: Linking, node: number, from: number, lanes: number): void {
  const { program, places, list, isSteady } = linking;
  const code = program.graph.nodes.codeOf(node);
  const { nodes } = program.graph;
  const [a, b, c] = [nodes.firstOf(node), nodes.secondOf(node), nodes.thirdOf(node)];
  const result = (places[node] ?? 0) + from;
  const forms = numberForms.get(code);
  const place = (operand: number): number =>
    operand < 0 ? 0 : isSteady[operand] === 1 ? onePlace(placeAt(linking, operand, 0)) : (places[operand] ?? 0) + from;
  if (forms && isSteady[b] === 1) {
    list.add(node, forms.second, result, place(a), placeAt(linking, b, 0), 0, lanes);
  } else if (forms && isSteady[a] === 1) {
    const number = placeAt(linking, a, 0);
    list.add(node, forms.first, result, forms.swaps ? place(b) : number, forms.swaps ? number : place(b), 0, lanes);
  } else {
    list.add(node, code, result, place(a), place(b), place(c), lanes);
  }
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
function withhold(linking: Linking, formula: ProgramFormula, period: number): void {
  const { states, periods, list, size } = linking;
  if (states[formula.row * periods + period] === cellState.value) return;
  const place = placeOfRow(formula.row, periods) + period;
  // The place before the first period of the first row is never written: it is 0.
  list.add(size + formula.row, operation.copy, place, 0, 0, 0, 1);
  const { reads } = period === 0 && formula.opening ? formula.opening : formula;
  for (const read of reads) {
    if (!read.isCalculated || (read.previous && period === 0)) continue;
    const source = placeOfRow(read.row, periods) + period - (read.previous ? 1 : 0);
    list.add(size + formula.row, operation.guard, place, place, source, 0, 1);
  }
}

/** Formulas that read each other across periods: what they share with none of them first, then period by period. */
function linkRecurrence(linking: Linking, formulas: readonly ProgramFormula[]): void {
  const { program, periods, used, isDone } = linking;
  const members = new Set(formulas.map((formula) => formula.row));
  const inside = new Map<number, boolean>();
  const steps: (number | ProgramFormula)[] = [];
  const visit = (node: number): boolean => {
    const known = inside.get(node);
    if (known !== undefined) return known;
    const isInside = isDone[node] === 0 && readsMembers(program, node, members, visit);
    inside.set(node, isInside);
    if (!isInside) linkNode(linking, node);
    else if (isOperation(program.graph, node)) {
      isDone[node] = 1;
      steps.push(node);
    }
    return isInside;
  };
  for (const formula of formulas) {
    if (formula.opening) visit(formula.opening.node);
    visit(formula.node);
    steps.push(formula);
  }
  for (let period = 0; period < periods; period += 1) {
    const lanes = period === 0 ? usedInFirst : usedInOthers;
    for (const step of steps) {
      if (typeof step === 'number') {
        if (((used[step] ?? 0) & lanes) !== 0) addOne(linking, step, period);
      } else {
        const { node } = period === 0 && step.opening ? step.opening : step;
        store(linking, step.row, node, period, period + 1);
        withhold(linking, step, period);
      }
    }
  }
}

function readsMembers(
  { graph }: Program,
  node: number,
  members: ReadonlySet<number>,
  visit: (node: number) => boolean,
): boolean {
  const code = graph.nodes.codeOf(node);
  if (code === leaf.constant) return false;
  if (code < leaf.constant) return members.has(graph.nodes.firstOf(node));
  // No short cut: every operand must be visited.
  return operandsOf(graph, node).filter(visit).length > 0;
}
