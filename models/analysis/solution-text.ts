import type { GoalModel } from '../goals/goal-model.ts';
import { formatWithUnit } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { analysisTexts } from '../shared/texts/analysis.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { cellLabels } from '../shared/texts/states.ts';
import { unitLabel } from '../shared/unit.ts';
import type { Extreme, Setting, Solution } from './solution.ts';

/** The answer to a goal seek in a few sentences: reached and how, or why not; and whether that is exact. */
export function solutionText(solution: Solution, model: GoalModel, language: Language): string {
  const { output, wanted, refusal, nearest, minimum, maximum, lacking, method, proved, tried } = solution;
  const words = (id: string) => wordsOf(model, id, language);
  const of = words(output.variable);
  const best = nearest ?? (refusal === 'below-minimum' ? minimum : maximum);
  const list = (names: readonly string[]): string => names.join(analysisTexts.comma[language]);
  const bound = (best?.settings ?? []).filter((setting) => setting.bound !== null);
  const named = (ids: readonly string[]): string => list(ids.map((id) => words(id).name));
  // An extreme in the midst of the bounds is limited by none of them.
  const isLimited = (refusal === 'above-maximum' || refusal === 'below-minimum') && bound.length > 0;
  const moved = (nearest?.settings ?? []).filter(({ from, to }) => from !== to);
  const text =
    refusal === null ? 'reached' : refusal === 'no-figure' && lacking.length === 0 ? 'no-figure-anywhere' : refusal;
  const end = (extreme: Extreme | null): string =>
    `${of.figure(extreme?.value ?? null)}${extreme?.proved === false ? analysisTexts.asFound[language] : ''}`;
  const certainty = refusal === null ? (method === 'linear' ? 'exact' : 'searched') : proved ? 'proved' : 'notProved';
  const sentences = [
    fillText(analysisTexts[text], language, {
      output: of.name,
      value: of.figure(nearest?.value ?? null),
      wanted: of.figure(wanted),
      minimum: end(minimum),
      maximum: end(maximum),
      names: named(lacking),
      changes:
        moved.length === 0
          ? analysisTexts.unchanged[language]
          : list(moved.map((setting) => changeText(setting, model, language))),
    }),
    ...(isLimited
      ? [fillText(analysisTexts.limits, language, { names: named(bound.map(({ variable }) => variable)) })]
      : []),
    ...(refusal === 'no-figure' ? [] : [fillText(analysisTexts[certainty], language, { tried })]),
  ];
  return sentences.join(language === 'zh' ? '' : ' ');
}

function changeText(setting: Setting, model: GoalModel, language: Language): string {
  const { variable, slot, from, to, bound } = setting;
  const { name: label, figure } = wordsOf(model, variable, language);
  const isOtherYear = slot !== 'once' && slot !== model.targetPeriod;
  const name = isOtherYear ? fillText(analysisTexts.inYear, language, { name: label, year: slot }) : label;
  const end = bound === null ? '' : analysisTexts[bound === 'max' ? 'atMax' : 'atMin'][language];
  return fillText(analysisTexts.change, language, { name, from: figure(from), to: figure(to), bound: end });
}

function wordsOf({ variables }: GoalModel, id: string, language: Language) {
  const variable = variables.find((candidate) => candidate.id === id);
  const unit = variable?.unit ?? '系数';
  return {
    name: variable?.label[language] ?? id,
    figure: (value: number | null): string =>
      value === null ? cellLabels.missing[language] : formatWithUnit(value, unit, unitLabel(unit, language)),
  };
}
