import { type AttainmentState, attain } from '../../evaluation/attainment.ts';
import type { AttainmentMargins, Goal } from '../../goals/goal-model.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Language } from '../../shared/language.ts';
import { goalTexts, stateLabels } from '../../shared/texts/figures.ts';
import { quoteText } from '../workbook/cell-address.ts';

/** The cells a judgement reads. `target` is `0` where the goal asks for room or a direction. */
export interface JudgementCells {
  readonly model: string;
  readonly target: string;
  readonly marginRate: string;
  readonly marginLevel: string;
  readonly marginAbout: string;
}

/** Whether a goal can be judged at all once its model value is known. */
export const isJudged = (goal: Goal, margins: AttainmentMargins): boolean =>
  attain(goal, 'base', 0, margins).reference !== null;

/** Whether a goal is judged against zero: the room of a rule, the sign of a change. */
export const asksForSign = ({ operator }: Goal): boolean =>
  operator === 'sync' || operator === 'assigned' || operator === 'falling' || operator === 'rising';

/** What a goal asks for in words, where it has no figure. */
export function demandText(goal: Goal, language: Language): string {
  switch (goal.operator) {
    case 'sync':
      return goalTexts.inStep[language];
    case 'assigned':
    case 'falling':
    case 'rising':
    case 'milestone':
      return goalTexts[goal.operator][language];
    default:
      return goal.modality.join(language === 'zh' ? '、' : ', ');
  }
}

/** The state of a goal as a live formula, by the same rules as `attain`: text, so that colour is not its only carrier. */
export function stateFormula(goal: Goal, cells: JudgementCells, language: Language): string {
  const { model, target } = cells;
  const word = (state: AttainmentState): string => quoteText(stateLabels[state][language]);
  const known = target === '0' ? `COUNT(${model})<1` : `COUNT(${model},${target})<2`;
  return `IF(${known},${word('unknown')},${judged(goal, cells, word)})`;
}

function judged(goal: Goal, cells: JudgementCells, word: (state: AttainmentState) => string): string {
  const { model, target, marginAbout } = cells;
  const [met, near, missed] = [word('met'), word('near'), word('missed')];
  const size = target === '0' ? '' : `*MAX(1,ABS(${target}))`;
  const within = (shortfall: string): string =>
    `IF(${shortfall}<=1E-12${size},${met},IF(${shortfall}<=${nearness(goal, cells)}+1E-12${size},${near},${missed}))`;
  switch (goal.operator) {
    case 'reach':
    case 'atLeast':
    case 'sync':
    case 'assigned':
      return within(`${target}-${model}`);
    case 'atMost':
      return within(`${model}-${target}`);
    case 'about':
      return within(`(ABS(${model}-${target})-${marginAbout}*ABS(${target}))`);
    case 'hold':
      return within(`(${target}-${model}-${marginAbout}*ABS(${target}))`);
    case 'falling':
      return `IF(${model}<-1E-12,${met},${missed})`;
    case 'rising':
      return `IF(${model}>1E-12,${met},${missed})`;
    case 'milestone':
      return word('unknown');
    default:
      return assertNever(goal.operator);
  }
}

function nearness(goal: Goal, { target, marginRate, marginLevel }: JudgementCells): string {
  if (asksForSign(goal) || goal.unit === '%') return marginRate;
  return goal.unit === '百分点' ? `${marginRate}*100` : `${marginLevel}*ABS(${target})`;
}
