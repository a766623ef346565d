import { type AttainedGoal, attainGoals, type GoalAttainment } from '../evaluation/attain-goals.ts';
import type { AttainmentState } from '../evaluation/attainment.ts';
import type { Goal } from '../goals/goal-model.ts';
import type { Language } from '../shared/language.ts';
import { stateLabels } from '../shared/texts/figures.ts';
import { assignmentOf } from './goal-assignment.ts';
import { amountFigure, gapFigure, modelFigure, targetFigure } from './goal-figures.ts';
import { type Lacking, lackingOf } from './goal-lacking.ts';
import { type Passage, passageOf } from './goal-passage.ts';
import { type CommitmentWord, commitmentOf, judgingRule } from './goal-reading.ts';
import { type SyncTable, syncTable } from './goal-sync.ts';
import type { ScenarioResult } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { shortFigure } from './short-figure.ts';
import { type SourceLine, sourceLines } from './source-fields.ts';
import { markOfSource, type SourceMark } from './source-mark.ts';

/** A goal against one of its figures: 预期 or 力争. */
export interface PathResult {
  readonly path: 'base' | 'stretch';
  readonly target: string;
  readonly gap: string;
  /** In 亿元; empty where the gap is that already, or no amount of money. */
  readonly amount: string;
  readonly state: AttainmentState;
  readonly stateText: string;
}

/** How one scenario stands against a goal's figures. */
export interface ScenarioStanding {
  readonly id: string;
  readonly name: string;
  readonly model: string;
  readonly isActive: boolean;
  readonly results: readonly PathResult[];
}

/** Everything the side panel says of one goal. */
export interface GoalDetail {
  readonly id: string;
  readonly label: string;
  readonly section: string;
  /** The goal it is a part of (其中), empty for a whole one. */
  readonly partOf: string;
  readonly passage: Passage;
  readonly words: readonly CommitmentWord[];
  readonly rule: string;
  readonly standings: readonly ScenarioStanding[];
  /** False where the report gives one figure for both paths, or none. */
  readonly hasStretch: boolean;
  /** A figure, and one alone. */
  readonly isSingle: boolean;
  readonly derivedBase: { readonly value: string; readonly arithmetic: string; readonly mark: SourceMark } | null;
  readonly previous: {
    readonly period: string;
    readonly value: string;
    readonly mark: SourceMark;
    readonly lines: readonly SourceLine[];
  } | null;
  readonly lacking: Lacking | null;
  readonly measure: { readonly id: string; readonly label: string } | null;
  readonly sync: SyncTable | null;
  readonly assignment: {
    readonly label: string;
    readonly value: string | null;
    readonly consequences: readonly { readonly label: string; readonly value: string }[];
  } | null;
  readonly owner: { readonly name: string; readonly isProposed: boolean };
}

/** The detail of one goal, with every scenario beside the active one. Null for a goal the plan does not have. */
export function goalDetail(
  { plan: { model }, compiled, results }: PlanResults,
  active: ScenarioResult,
  goalId: string,
  language: Language,
): GoalDetail | null {
  const index = model.goals.findIndex((goal) => goal.id === goalId);
  const goal = model.goals[index];
  const standings = results.map((result) => ({
    result,
    attained: attainGoals(compiled, result.evaluation, result.scenario.path)[index],
  }));
  const own = standings.find(({ result }) => result === active)?.attained;
  if (!goal || !own) return null;
  const labelOf = (id: string): string => model.variables.find((variable) => variable.id === id)?.label[language] ?? id;
  const assignment = assignmentOf(compiled, goal, active);
  return {
    id: goal.id,
    label: goal.label[language],
    section: goal.section,
    partOf: model.goals.find(({ id }) => id === goal.partOf)?.label[language] ?? '',
    passage: passageOf(model.report, goal.span),
    words: commitmentOf(goal, language),
    rule: judgingRule(goal, model.margins, language),
    standings: standings.flatMap(({ result, attained }) =>
      attained ? [standingOf(attained, result, result === active, compiled, language)] : [],
    ),
    hasStretch: goal.stretch !== null,
    isSingle: goal.value !== null && goal.stretch === null,
    derivedBase: derivedBaseOf(goal, language),
    previous: previousOf(goal, language),
    lacking: lackingOf(own, active, language),
    measure: goal.variable === null ? null : { id: goal.variable, label: labelOf(goal.variable) },
    sync: syncTable(compiled, goal, active.evaluation, language),
    assignment: assignment && {
      label: assignment.variable.label[language],
      value: assignment.value === null ? null : shortFigure(assignment.value, assignment.variable.unit, language),
      consequences: assignment.consequences.map(({ variable, value }) => ({
        label: variable.label[language],
        value: shortFigure(value, variable.unit, language),
      })),
    },
    owner: { name: goal.owner?.name ?? '', isProposed: goal.owner?.proposed ?? false },
  };
}

function standingOf(
  attained: AttainedGoal,
  result: ScenarioResult,
  isActive: boolean,
  compiled: PlanResults['compiled'],
  language: Language,
): ScenarioStanding {
  const { goal, base, stretch } = attained;
  const assigned = assignmentOf(compiled, goal, result)?.value ?? null;
  const against = (path: 'base' | 'stretch', { gap, gapAmount, state }: GoalAttainment): PathResult => ({
    path,
    target: targetFigure(goal, path === 'base' ? goal.value : goal.stretch, assigned, language).text,
    gap: gapFigure(goal, gap, language).text,
    amount: gapAmount === null || goal.unit === '亿元' ? '' : amountFigure(gapAmount).text,
    state,
    stateText: stateLabels[state][language],
  });
  return {
    id: result.scenario.id,
    name: result.scenario.name[language],
    model: modelFigure(attained, language).text,
    isActive,
    results: goal.stretch === null ? [against('base', base)] : [against('base', base), against('stretch', stretch)],
  };
}

function derivedBaseOf({ derivedBase }: Goal, language: Language): GoalDetail['derivedBase'] {
  if (!derivedBase) return null;
  const { value, unit, arithmetic } = derivedBase;
  const mark = markOfSource({ kind: 'derived', arithmetic }, null, language);
  return { value: shortFigure(value, unit, language), arithmetic, mark };
}

function previousOf({ previous, unit }: Goal, language: Language): GoalDetail['previous'] {
  if (!previous) return null;
  return {
    period: previous.period,
    value: shortFigure(previous.value, unit, language),
    mark: markOfSource(previous.source, null, language),
    lines: sourceLines(previous.source, language),
  };
}
