import { leaf } from './graph.ts';
import { listInstructions } from './instruction-list.ts';
import { type PeriodLayout, usedInFirst, usedInOthers } from './lay-out-periods.ts';
import { addOne, type Linking, linkNode, store, withhold } from './link-nodes.ts';
import { nodeIn } from './program.ts';
import type { CellStates } from './resolve-states.ts';

/** Instructions for one pattern of missing figures. A tag is a node, or the number of nodes plus a variable's row. */
export interface LinkedPeriods {
  readonly instructions: Int32Array;
  readonly tags: Int32Array;
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
