import type { ScenarioResult } from '../../../../models/views/grid-rows.ts';
import type { PlanResults } from '../../../../models/views/plan-results.ts';

/** What each panel of results is given. */
export interface ResultProps {
  readonly results: PlanResults;
  readonly active: ScenarioResult;
  readonly epoch: number;
}
