import { valueAt } from '../../evaluation/evaluation.ts';
import { fillProse, words } from '../../evaluation/prose-pieces.ts';
import type { Goal } from '../../goals/goal-model.ts';
import { briefNoteTexts as texts } from '../../shared/texts/brief-notes.ts';
import { fullFigure } from '../../views/short-figure.ts';
import type { NotePiece } from './brief.ts';
import { printed } from './figures.ts';
import type { Ground, Path } from './ground.ts';

/** The footnote of a gap: how it is reckoned, and by which level it becomes an amount. */
export function citeGap(ground: Ground, { result }: Path, goal: Goal): readonly NotePiece[] {
  const { source, say, labelOf, language } = ground;
  const { periods, targetPeriod, variables } = source.plan.model;
  const before = periods[periods.indexOf(targetPeriod) - 1];
  const id = goal.amountBase;
  const level = id === null || before === undefined ? null : valueAt(result.evaluation, id, before);
  if (id === null || before === undefined || level === null) return words(say(texts.gapOnly));
  const unit = variables.find((variable) => variable.id === id)?.unit ?? '';
  const origin = { kind: 'cell', scenario: result.scenario.id, variable: id, period: before } as const;
  const base: NotePiece = { kind: 'figure', text: printed(fullFigure(level, unit, language), ground), origin };
  return fillProse<NotePiece>(say(texts.gap, { name: labelOf(id), base: '{base}' }), { base: [base] });
}
