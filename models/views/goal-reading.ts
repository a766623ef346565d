import type { AttainmentMargins, Goal } from '../goals/goal-model.ts';
import { formatPlain } from '../shared/format-number.ts';
import type { Label, Language } from '../shared/language.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { commitmentWords, operatorRules, stretchReadings, wordsInContext } from '../shared/texts/targets.ts';
import { shortFigure } from './short-figure.ts';

/** One word of commitment and how the operator reads it. */
export interface CommitmentWord {
  readonly word: string;
  readonly meaning: string;
}

/** The words of commitment of a goal in the order of the text, each once. A word without an entry in the table says nothing. */
export function commitmentOf(goal: Goal, language: Language): readonly CommitmentWord[] {
  return [...new Set(goal.modality)].flatMap((word) => {
    if (word === '力争') return [{ word, meaning: stretchReading(goal, language) }];
    const meaning = meaningOf(word, goal);
    return meaning ? [{ word, meaning: meaning[language] }] : [];
  });
}

function meaningOf(word: string, { operator }: Goal): Label | undefined {
  // 确保…复查 and 完成…改造 of a milestone bind no figure.
  if (operator === 'milestone' && word !== '争创') return undefined;
  if (word === '确保' && operator === 'atLeast') return wordsInContext.ensuredFigure;
  if (word === '完成' && operator === 'assigned') return wordsInContext.doneAsAssigned;
  return commitmentWords[word];
}

function stretchReading(goal: Goal, language: Language): string {
  if (goal.stretch === null) return stretchReadings.alone[language];
  return fillText(stretchReadings.further, language, { value: shortFigure(goal.stretch, goal.unit, language) });
}

/** When a goal counts as met and as near, with the margins of the plan put in. */
export function judgingRule(goal: Goal, margins: AttainmentMargins, language: Language): string {
  const isRate = goal.unit === '%' || goal.unit === '';
  const near = isRate
    ? `${formatPlain(margins.rate * 100, 1)} ${figureTexts.points[language]}`
    : `${formatPlain(margins.level * 100, 0)}%`;
  const value = goal.value === null ? '' : shortFigure(goal.value, goal.unit, language);
  const about = `${formatPlain(margins.about * 100, 0)}%`;
  return fillText(operatorRules[goal.operator], language, { value, near, about });
}
