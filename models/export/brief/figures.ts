import type { AttainedGoal } from '../../evaluation/attain-goals.ts';
import { valueAt } from '../../evaluation/evaluation.ts';
import { words } from '../../evaluation/prose-pieces.ts';
import type { Goal } from '../../goals/goal-model.ts';
import type { Period } from '../../shared/period.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import type { ScenarioResult } from '../../views/grid-rows.ts';
import { fullFigure, shortFigure } from '../../views/short-figure.ts';
import type { BriefFigure, BriefPiece, FigureOrigin, NotePiece } from './brief.ts';
import { citeCell } from './cite-cell.ts';
import { citeSentence } from './cite-source.ts';
import type { Ground } from './ground.ts';

/** Chinese official documents put no space between a figure and its unit. */
export const printed = (text: string, { language }: Pick<Ground, 'language'>): string =>
  language === 'zh' ? text.replace(/(?<=\d) (?=\p{Script=Han})/gu, '') : text;

/** A figure with its footnote. */
export const figure = (
  ground: Ground,
  text: string,
  origin: FigureOrigin,
  note: readonly NotePiece[],
): readonly [BriefFigure] => [{ kind: 'figure', text: printed(text, ground), origin, note: ground.notes.cite(note) }];

/** A figure of the model with all decimals of its unit; the word for missing where there is none, with what is missing. */
export function cellFigure(
  ground: Ground,
  result: ScenarioResult,
  id: string,
  period: Period = ground.source.plan.model.targetPeriod,
): readonly BriefPiece[] {
  const value = valueAt(result.evaluation, id, period);
  if (value === null) return words(cellLabels.missing[ground.language]);
  const unit = ground.source.plan.model.variables.find((variable) => variable.id === id)?.unit ?? '';
  const origin = { kind: 'cell', scenario: result.scenario.id, variable: id, period } as const;
  return figure(ground, fullFigure(value, unit, ground.language), origin, citeCell(ground, result, id, period));
}

/** A figure of the report as the report says it; nothing where it has none. */
export function goalFigure(ground: Ground, goal: Goal, path: 'base' | 'stretch'): readonly BriefPiece[] {
  const value = path === 'base' ? goal.value : goal.stretch;
  if (value === null) return [];
  const text = shortFigure(value, goal.unit, ground.language);
  return figure(ground, text, { kind: 'goal', goal: goal.id, path }, citeSentence(ground, goal.span));
}

/** The figure a goal is measured against on a path: the further one, or the only one. */
export const ownGoalFigure = (
  ground: Ground,
  { goal }: AttainedGoal,
  path: 'base' | 'stretch',
): readonly BriefPiece[] => goalFigure(ground, goal, goal.stretch === null ? 'base' : path);

/** A number of things, with a footnote that names them. */
export const countFigure = (ground: Ground, what: string, count: number, named: readonly NotePiece[]) =>
  figure(ground, String(count), { kind: 'count', what }, named);
