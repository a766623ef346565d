import type { Setting, Solution } from '../../analysis/solution.ts';
import { solve } from '../../analysis/solve.ts';
import { valueAt } from '../../evaluation/evaluation.ts';
import { words } from '../../evaluation/prose-pieces.ts';
import { analysisTexts } from '../../shared/texts/analysis.ts';
import { briefNoteTexts } from '../../shared/texts/brief-notes.ts';
import { fullFigure } from '../../views/short-figure.ts';
import { assumedPoints, chosenLevers, leverRows } from '../../views/what-if-levers.ts';
import type { BriefPiece, NotePiece } from './brief.ts';
import { cellFigure, figure } from './figures.ts';
import type { Ground, Path } from './ground.ts';

/** What it takes to bring one path's growth to its own goal, by the levers and bounds the screen 推演 opens with. */
export interface Closing {
  readonly path: Path;
  readonly solution: Solution;
}

/** Solves for the goal of a path; null where the report has none, growth has no figure, or nothing may move. */
export function closeGap({ source, goal, language }: Ground, path: Path): Closing | null {
  const { accounts, targetPeriod } = source.plan.model;
  const wanted = goal ? (path.path === 'stretch' ? (goal.stretch ?? goal.value) : goal.value) : null;
  const present = valueAt(path.result.evaluation, accounts.growth, targetPeriod);
  if (wanted === null || present === null) return null;
  const output = { variable: accounts.growth, period: targetPeriod };
  const levers = chosenLevers(leverRows(source, path.result, output, {}, language));
  if (levers.length === 0) return null;
  const solved = solve(source.compiled, path.result.assumptions, { output, wanted, levers });
  return solved.ok ? { path, solution: solved.value } : null;
}

/** A lever from what it is to what it must be. */
export interface Move extends Pick<Setting, 'variable' | 'slot' | 'from' | 'to'> {
  readonly alone: boolean;
}

/** The levers that reach the goal alone, the smallest change first. A change too small to print is none. */
export function movesAlone({ source }: Ground, { path, solution }: Closing): readonly Move[] {
  const moves = solution.single.flatMap(({ variable, slot, needed }): readonly Move[] => {
    const from = path.result.assumptions.get(variable)?.get(slot)?.value ?? null;
    return needed === null || from === null ? [] : [{ variable, slot, from, to: needed, alone: true }];
  });
  const unitOf = (id: string): string => source.plan.model.variables.find((one) => one.id === id)?.unit ?? '';
  const sizeOf = ({ variable, from, to }: Move): number =>
    Math.abs(to - (from ?? 0)) / (unitOf(variable) === '%' ? 1 : Math.abs(from ?? 1) || 1);
  return moves.filter(isVisible(unitOf)).toSorted((a, b) => sizeOf(a) - sizeOf(b));
}

/** The plan that changes least. */
export function movesTogether({ source }: Ground, { solution }: Closing): readonly Move[] {
  const unitOf = (id: string): string => source.plan.model.variables.find((one) => one.id === id)?.unit ?? '';
  return (solution.nearest?.settings ?? [])
    .map(({ variable, slot, from, to }) => ({ variable, slot, from, to, alone: false }))
    .filter(isVisible(unitOf));
}

const isVisible =
  (unitOf: (id: string) => string) =>
  ({ variable, from, to }: Move): boolean =>
    from === null || fullFigure(from, unitOf(variable), 'en') !== fullFigure(to, unitOf(variable), 'en');

/** The two figures of a move: what the lever is, with its own source, and what it must be. */
export function moveFigures(ground: Ground, closing: Closing, move: Move) {
  const { source, language } = ground;
  const { variable, slot, to, alone } = move;
  const { result, path } = closing.path;
  const period = slot === 'once' ? source.plan.model.targetPeriod : slot;
  const unit = source.plan.model.variables.find((one) => one.id === variable)?.unit ?? '';
  const origin = { kind: 'solved', scenario: result.scenario.id, path, alone, variable, slot } as const;
  const from: readonly BriefPiece[] = cellFigure(ground, result, variable, period);
  return { from, to: figure(ground, fullFigure(to, unit, language), origin, citeSolution(ground, closing)) };
}

/** The footnote of what was solved for: what may move, and how certain the answer is. */
export function citeSolution(ground: Ground, closing: Closing): readonly NotePiece[] {
  const certainty = certaintyOf(ground, closing);
  return words(ground.say(briefNoteTexts.solved, { far: assumedPoints, certainty }));
}

/** How certain an answer is, in the words of the analysis. */
export function certaintyOf({ say }: Ground, { solution }: Closing): string {
  const { refusal, method, proved, tried } = solution;
  const key = refusal === null ? (method === 'linear' ? 'exact' : 'searched') : proved ? 'proved' : 'notProved';
  return say(analysisTexts[key], { tried });
}
