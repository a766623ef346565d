import type { AttainedGoal } from '../evaluation/attain-goals.ts';
import type { Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { targetsTexts } from '../shared/texts/targets.ts';
import type { ScenarioResult } from './grid-rows.ts';

/** Why a goal has no model value, and who could change that. */
export interface Lacking {
  readonly sentence: string;
  /** The figures the model needs, each with what its source says about who has it. */
  readonly figures: readonly { readonly id: string; readonly label: string; readonly note: string }[];
}

/** What is missing behind a goal; null where the model has a value. */
export function lackingOf(
  { goal, modelValue, missing, drivenBy }: AttainedGoal,
  { assumptions, evaluation: { model } }: ScenarioResult,
  language: Language,
): Lacking | null {
  if (modelValue !== null) return null;
  const owner = goal.owner?.name ?? targetsTexts.someone[language];
  const say = (text: Parameters<typeof fillText>[0]): Lacking => ({
    sentence: fillText(text, language, { owner, period: goal.previous?.period ?? '' }),
    figures: [],
  });
  if (missing.length > 0) {
    const figures = missing.map((id) => {
      const slots = assumptions.get(id);
      const note = (slots?.get(model.targetPeriod) ?? slots?.get('once'))?.source.note;
      const label = model.variables.find((variable) => variable.id === id)?.label[language] ?? id;
      return { id, label, note: note ?? targetsTexts.lacksEntry[language] };
    });
    return { sentence: targetsTexts.lacksFigures[language], figures };
  }
  if (goal.operator === 'milestone') return say(targetsTexts.milestoneNeeds);
  return say(drivenBy === 'tracked' && goal.previous !== null ? targetsTexts.onlyPrevious : targetsTexts.noMeasure);
}
