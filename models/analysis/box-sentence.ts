import type { Goal, GoalModel } from '../goals/goal-model.ts';
import { formatPlain, formatWithUnit } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { analysisTexts } from '../shared/texts/analysis.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { unitLabel } from '../shared/unit.ts';
import type { FoundBox } from './find-box.ts';
import type { BoxLimit } from './peel-box.ts';
import type { Lever } from './trial.ts';

/**
 * A box as one sentence: the limits of its drivers, how surely the goal is reached inside, and how much of the reaching it
 * accounts for. Null, as `findBox` gives it, says that there is nothing to tell.
 *
 * @param levers the drivers, in the order of the box's columns.
 */
export function boxSentence(
  box: FoundBox | null,
  levers: readonly Lever[],
  model: GoalModel,
  goal: Goal,
  reference: 'base' | 'stretch',
  language: Language,
): string {
  const target = [goal.label[language], ...figureOf(goal, reference, language)].join(' ');
  if (!box || box.limits.length === 0) return fillText(analysisTexts.noBox, language, { target });
  const share = (value: number): string => `${formatPlain(value * 100, 0)}%`;
  return fillText(analysisTexts.box, language, {
    limits: box.limits
      .map((limit) => limitText(limit, levers[limit.input], model, language))
      .join(analysisTexts.and[language]),
    target,
    density: share(box.density),
    reached: share(box.reached),
    coverage: share(box.coverage),
  });
}

/** The figure a goal promises, where it has one. */
function figureOf(
  { value, stretch, unit }: Goal,
  reference: 'base' | 'stretch',
  language: Language,
): readonly string[] {
  const figure = reference === 'stretch' ? (stretch ?? value) : value;
  return figure === null ? [] : [formatWithUnit(figure, unit, unitLabel(unit, language))];
}

function limitText(
  { min, max }: BoxLimit,
  lever: Lever | undefined,
  { variables }: GoalModel,
  language: Language,
): string {
  const variable = variables.find(({ id }) => id === lever?.variable);
  const unit = variable?.unit ?? '系数';
  const figure = (value: number | null): string =>
    value === null ? '' : formatWithUnit(value, unit, unitLabel(unit, language));
  const text = min === null ? 'atMost' : max === null ? 'atLeast' : 'within';
  const name = variable?.label[language] ?? lever?.variable ?? '';
  return fillText(analysisTexts[text], language, { name, min: figure(min), max: figure(max) });
}
