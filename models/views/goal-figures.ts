import type { AttainedGoal } from '../evaluation/attain-goals.ts';
import type { Goal } from '../goals/goal-model.ts';
import { assertNever } from '../shared/assert-never.ts';
import { formatSigned } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { targetsTexts } from '../shared/texts/targets.ts';
import { calculatedUnits, toShown, unitDecimals, unitLabel } from '../shared/unit.ts';
import { shortFigure } from './short-figure.ts';

/** A figure of a goal as printed, with the number it sorts by; null sorts last. */
export interface GoalFigure {
  readonly text: string;
  readonly value: number | null;
}

const nothing = '—';

/** What stands in a cell of a goal that has nothing to say there. */
export const noFigure: GoalFigure = { text: nothing, value: null };

/** A rule without a unit is measured by the room it leaves, a fraction. */
export const measuredUnit = (goal: Goal): string => (goal.unit === '' ? '%' : goal.unit);

/**
 * What a goal asks for, with the sign of its operator: `≥ 120 个`. A goal without a figure says what it asks instead.
 * `assigned` is the value of an assigned task, null while it is awaited.
 */
export function targetFigure(
  goal: Goal,
  value: number | null,
  assigned: number | null,
  language: Language,
): GoalFigure {
  const said = (text: string): GoalFigure => ({ text, value: null });
  const { operator } = goal;
  switch (operator) {
    case 'sync':
      return said(targetsTexts.inStep[language]);
    case 'falling':
    case 'rising':
    case 'milestone':
      return said(targetsTexts[operator][language]);
    case 'assigned':
      return assigned === null
        ? said(targetsTexts.awaited[language])
        : {
            text: fillText(targetsTexts.assignedValue, language, { value: shortFigure(assigned, '%', language) }),
            value: assigned,
          };
    case 'atLeast':
    case 'atMost':
    case 'about':
      return figureOf(value, goal, (shown) => fillText(targetsTexts[operator], language, { value: shown }), language);
    case 'reach':
    case 'hold':
      return figureOf(value, goal, (shown) => shown, language);
    default:
      return assertNever(operator);
  }
}

function figureOf(value: number | null, goal: Goal, write: (shown: string) => string, language: Language): GoalFigure {
  return value === null ? noFigure : { text: write(shortFigure(value, goal.unit, language)), value };
}

/** What the model says of a goal; the room left for a rule; the word for missing data. */
export function modelFigure({ goal, modelValue, missing }: AttainedGoal, language: Language): GoalFigure {
  if (modelValue === null) return missing.length > 0 ? { text: figureTexts.noData[language], value: null } : noFigure;
  if (goal.unit !== '') return { text: shortFigure(modelValue, goal.unit, language), value: modelValue };
  const room = formatSigned(toShown(modelValue, '%'), 2);
  return { text: fillText(targetsTexts.room, language, { value: room }), value: modelValue };
}

/** A gap with its sign and unit: points between rates, the unit of the goal otherwise; counts without decimals. */
export function gapText(gap: number, unit: string, language: Language): string {
  const isCount = Number.isInteger(gap) && !calculated.includes(unit);
  const digits = formatSigned(toShown(gap, unit), isCount ? 0 : unitDecimals(unit));
  if (unit === '%' || unit === '百分点') return `${digits} ${figureTexts.points[language]}`;
  return `${digits} ${unitLabel(unit, language)}`;
}

const calculated: readonly string[] = calculatedUnits;

/** An amount in 亿元 with its sign. */
export const amountFigure = (amount: number | null): GoalFigure =>
  amount === null ? noFigure : { text: formatSigned(amount, 2), value: amount };

/** The gap of a goal in the unit it is measured in. */
export const gapFigure = (goal: Goal, gap: number | null, language: Language): GoalFigure =>
  gap === null
    ? noFigure
    : { text: gapText(gap, measuredUnit(goal), language), value: toShown(gap, measuredUnit(goal)) };
