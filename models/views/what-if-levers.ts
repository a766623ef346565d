import { fromTargetYear, isGrowth, isHeld, leversReaching, onePoint, usualBounds } from '../analysis/levers.ts';
import type { BoundedLever } from '../analysis/solution.ts';
import type { Lever, Output } from '../analysis/trial.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import type { Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { whatIfTexts } from '../shared/texts/what-if.ts';
import { unitLabel } from '../shared/unit.ts';
import type { ScenarioResult } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { shortFigure } from './short-figure.ts';

/** How far a growth rate may move either way where nobody set bounds, in percentage points. A convention, shown as 假设. */
export const assumedPoints = 3;

/** What a planner decided about a lever: whether it may move, and within what. Stored units. */
export interface LeverChoice {
  readonly isChosen: boolean;
  readonly min: number;
  readonly max: number;
  /** Nobody set the bounds. */
  readonly isAssumed: boolean;
}

/** Decisions by the id of the lever; where there is none the usual one holds. */
export type LeverChoices = Readonly<Record<string, LeverChoice>>;

/** An assumption that reaches the result, as the list of levers shows it. */
export interface LeverRow extends LeverChoice {
  readonly id: string;
  readonly lever: Lever;
  readonly label: string;
  readonly unit: string;
  readonly unitText: string;
  readonly value: number;
  readonly present: string;
  readonly isGrowth: boolean;
  /** The planner holds it: it is listed, and never chosen. */
  readonly isHeld: boolean;
}

/** The name of a lever among others: `primaryGrowth@2024`. */
export const leverId = ({ variable, slot }: Lever): string => `${variable}@${slot}`;

/** The label of a lever; its year stands behind it where that is not the target year. */
export function leverLabel({ variable: id, slot }: Lever, model: GoalModel, language: Language): string {
  const label = model.variables.find((variable) => variable.id === id)?.label[language] ?? id;
  const isOther = slot !== 'once' && slot !== model.targetPeriod;
  return isOther ? fillText(whatIfTexts.inYear, language, { label, year: slot }) : label;
}

/** Every assumption that reaches a result and can still be decided, with its choice; growth rates first, chosen by default. */
export function leverRows(
  { compiled }: PlanResults,
  { scenario, assumptions }: ScenarioResult,
  output: Output,
  choices: LeverChoices,
  language: Language,
): readonly LeverRow[] {
  const { model } = compiled;
  const reaching = fromTargetYear(compiled, output, leversReaching(compiled, assumptions, output));
  const rows = reaching.map((lever): LeverRow => {
    const { variable, slot, assumption, value } = lever;
    const usual = usualBounds(assumption, value);
    const far = assumedPoints * onePoint;
    const tidy = (bound: number): number => Number(bound.toPrecision(12));
    const near = {
      min: tidy(Math.max(usual.min, value - far)),
      max: tidy(Math.min(usual.max, value + far)),
    };
    const growth = isGrowth(lever);
    const id = leverId(lever);
    const held = isHeld(scenario.holds ?? [], assumptions, lever);
    const choice = choices[id] ?? { isChosen: growth, ...(growth ? near : usual), isAssumed: true };
    return {
      id,
      lever: { variable, slot },
      label: leverLabel(lever, model, language),
      unit: assumption.unit,
      unitText: assumption.unit === '系数' ? '' : unitLabel(assumption.unit, language),
      value,
      present: shortFigure(value, assumption.unit, language),
      isGrowth: growth,
      isHeld: held,
      ...choice,
      isChosen: choice.isChosen && !held,
    };
  });
  return [...rows.filter((row) => row.isGrowth), ...rows.filter((row) => !row.isGrowth)];
}

/** The choices after one of them changed. */
export const chooseLever = (choices: LeverChoices, row: LeverRow, next: Partial<LeverChoice>): LeverChoices => {
  const { isChosen, min, max, isAssumed } = row;
  return { ...choices, [row.id]: { isChosen, min, max, isAssumed, ...next } };
};

/** The choices with exactly these rows chosen. */
export const chooseOnly = (rows: readonly LeverRow[], isChosen: (row: LeverRow) => boolean): LeverChoices =>
  rows.reduce<LeverChoices>((choices, row) => chooseLever(choices, row, { isChosen: isChosen(row) }), {});

/** The levers that may move, as the solver takes them. */
export const chosenLevers = (rows: readonly LeverRow[]): readonly BoundedLever[] =>
  rows.filter(({ isChosen }) => isChosen).map(({ lever, min, max }) => ({ ...lever, min, max }));

/** The two levers whose frontier is drawn: the first two that may move; null when there is one alone. */
export function frontierPair(levers: readonly BoundedLever[]): readonly [BoundedLever, BoundedLever] | null {
  const [x, y] = levers;
  return x && y ? [x, y] : null;
}
