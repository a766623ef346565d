import { type AttainedGoal, attainGoals } from '../evaluation/attain-goals.ts';
import type { AttainmentState } from '../evaluation/attainment.ts';
import type { Goal } from '../goals/goal-model.ts';
import { formatSigned } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { figureTexts, goalTexts, stateLabels } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { toShown } from '../shared/unit.ts';
import type { ScenarioResult } from './grid-rows.ts';
import { headlineGoals } from './headline-goals.ts';
import { nameList } from './name-list.ts';
import type { PlanResults } from './plan-results.ts';
import { shortFigure } from './short-figure.ts';

/** One goal against one scenario, ready to read. `gap` is in points or in the goal's unit, `amount` in 亿元. */
export interface AttainmentRow {
  readonly id: string;
  readonly label: string;
  /** The variable that measures the goal, to go to in the grid. */
  readonly variable: string | null;
  /** The variable of which another value can be wanted; a rule without a figure of its own has none. */
  readonly wanted: string | null;
  readonly value: string;
  readonly target: string;
  readonly gap: string;
  readonly amount: string;
  readonly state: AttainmentState;
  readonly stateText: string;
  /** What a reader should know besides: the missing figures by name. */
  readonly remark: string;
}

const nothing = '—';

/** The goals of the report's first section against the scenario's own path, 预期 or 力争. */
export function attainmentRows(
  { plan, compiled }: PlanResults,
  { scenario, evaluation }: ScenarioResult,
  language: Language,
): readonly AttainmentRow[] {
  const wanted = new Set(headlineGoals(plan.model).map((goal) => goal.id));
  return attainGoals(compiled, evaluation, scenario.path)
    .filter(({ goal }) => wanted.has(goal.id))
    .map((attained): AttainmentRow => {
      const { goal, own, missing } = attained;
      const unit = gapUnit(goal);
      return {
        id: goal.id,
        label: goal.label[language],
        variable: goal.variable,
        wanted: goal.unit === '' ? null : goal.variable,
        value: valueText(attained, language),
        target: targetText(goal, own.reference, language),
        gap: own.gap === null ? nothing : formatSigned(toShown(own.gap, unit), 2),
        amount: own.gapAmount === null ? nothing : formatSigned(own.gapAmount, 2),
        state: own.state,
        stateText: stateLabels[own.state][language],
        remark:
          missing.length > 0
            ? fillText(goalTexts.lacks, language, { names: nameList(plan.model, missing, language) })
            : '',
      };
    });
}

/** A rule without a unit is measured by the room it leaves, a fraction. */
const gapUnit = (goal: Goal): string => (goal.unit === '' ? '%' : goal.unit);

function valueText({ goal, modelValue }: AttainedGoal, language: Language): string {
  if (modelValue === null) return figureTexts.noData[language];
  if (goal.unit !== '') return shortFigure(modelValue, goal.unit, language);
  return fillText(goalTexts.room, language, { value: formatSigned(toShown(modelValue, '%'), 2) });
}

function targetText(goal: Goal, reference: number | null, language: Language): string {
  switch (goal.operator) {
    case 'sync':
      return goalTexts.inStep[language];
    case 'assigned':
    case 'falling':
    case 'rising':
    case 'milestone':
      return goalTexts[goal.operator][language];
    default:
      return reference === null ? nothing : shortFigure(reference, goal.unit, language);
  }
}
