import { type AttainedGoal, attainGoals } from '../evaluation/attain-goals.ts';
import type { AttainmentState } from '../evaluation/attainment.ts';
import type { Goal, GoalModel } from '../goals/goal-model.ts';
import type { Language } from '../shared/language.ts';
import { stateLabels } from '../shared/texts/figures.ts';
import { basisLabels } from '../shared/texts/states.ts';
import { coverageShort, targetsTexts } from '../shared/texts/targets.ts';
import { assignmentOf } from './goal-assignment.ts';
import { amountFigure, type GoalFigure, gapFigure, modelFigure, noFigure, targetFigure } from './goal-figures.ts';
import { passageOf } from './goal-passage.ts';
import type { ScenarioResult } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { shortSections } from './short-sections.ts';

/**
 * What a reader can expect of a goal's model value.
 * - `model`: calculated   - `tracked`: entered and compared, or an earlier figure is known
 * - `lacksData`: the model would calculate it, but figures are missing   - `none`: nothing measures it
 */
export type Coverage = 'model' | 'tracked' | 'lacksData' | 'none';

/** One goal of the report against the active scenario's own path, ready to read, sort and filter. */
export interface GoalRow {
  readonly id: string;
  /** The place in the report, from one. */
  readonly order: number;
  readonly section: string;
  readonly sectionShort: string;
  readonly label: string;
  readonly isPart: boolean;
  /** 可比价 or 名义, where the figure that measures the goal is one of them; empty otherwise. */
  readonly basisText: string;
  readonly target: GoalFigure;
  readonly stretch: GoalFigure;
  readonly model: GoalFigure;
  readonly gap: GoalFigure;
  /** In 亿元. */
  readonly amount: GoalFigure;
  readonly state: AttainmentState;
  readonly stateText: string;
  readonly coverage: Coverage;
  readonly coverageText: string;
  readonly owner: string;
  readonly isOwnerProposed: boolean;
  /** The word that marks a proposed owner, empty for a confirmed one. */
  readonly ownerMark: string;
  /** The words of the goal, and the sentence they stand in. */
  readonly quote: string;
  readonly sentence: string;
}

/** Every goal of the report in its order, for one scenario. */
export function goalTable(
  { plan: { model }, compiled }: PlanResults,
  result: ScenarioResult,
  language: Language,
): readonly GoalRow[] {
  const sections = shortSections(model.goals.map((goal) => goal.section));
  return attainGoals(compiled, result.evaluation, result.scenario.path).map((attained, index): GoalRow => {
    const { goal, own } = attained;
    const assigned = assignmentOf(compiled, goal, result)?.value ?? null;
    const coverage = coverageOf(attained);
    const { before, quote, after } = passageOf(model.report, goal.span);
    return {
      id: goal.id,
      order: index + 1,
      section: goal.section,
      sectionShort: sections.get(goal.section) ?? goal.section,
      label: goal.label[language],
      isPart: goal.partOf !== null,
      basisText: basisOf(model, goal, language),
      target: targetFigure(goal, goal.value, assigned, language),
      stretch: goal.stretch === null ? noFigure : targetFigure(goal, goal.stretch, assigned, language),
      model: modelFigure(attained, language),
      gap: gapFigure(goal, own.gap, language),
      amount: amountFigure(own.gapAmount),
      state: own.state,
      stateText: stateLabels[own.state][language],
      coverage,
      coverageText: coverageShort[coverage][language],
      owner: goal.owner?.name ?? '',
      isOwnerProposed: goal.owner?.proposed ?? false,
      ownerMark: goal.owner?.proposed ? targetsTexts.proposed[language] : '',
      quote,
      sentence: `${before}${quote}${after}`,
    };
  });
}

/** Growth of GDP at constant prices and growth of investment at current ones stand in one list: each says which it is. */
function basisOf({ variables }: GoalModel, goal: Goal, language: Language): string {
  const basis = variables.find(({ id }) => id === goal.variable)?.basis ?? null;
  return basis === null ? '' : basisLabels[basis][language];
}

/** How far the model covers a goal. Missing figures come first: they are what somebody can do something about. */
export const coverageOf = ({ drivenBy, missing }: AttainedGoal): Coverage =>
  missing.length > 0 ? 'lacksData' : drivenBy;
