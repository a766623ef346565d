import type { Output } from '../../../models/analysis/trial.ts';
import type { ScenarioResult } from '../../../models/views/grid-rows.ts';
import type { PlanResults } from '../../../models/views/plan-results.ts';
import type { AnalysisSubject } from '../../analysis/analysis-client.ts';

/** What the parts of the screen share: the plan as it is, the active scenario, the result looked at. */
export interface WhatIfSubject {
  readonly results: PlanResults;
  readonly active: ScenarioResult;
  readonly output: Output;
}

/** What an analysis is run on. */
export const subjectOf = ({ results, active }: WhatIfSubject): AnalysisSubject => ({
  plan: results.plan,
  scenario: active.scenario.id,
});

/** Whether an answer is of another state of the plan, another scenario or another result. */
export const isOutdated = (
  answered: { readonly subject: AnalysisSubject; readonly answer: { readonly output: Output } } | null,
  { results, active, output }: WhatIfSubject,
): boolean =>
  answered !== null &&
  (answered.subject.plan !== results.plan ||
    answered.subject.scenario !== active.scenario.id ||
    answered.answer.output.variable !== output.variable ||
    answered.answer.output.period !== output.period);
