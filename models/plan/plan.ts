import type { GoalModel } from '../goals/goal-model.ts';
import type { Scenario } from '../scenarios/scenario.ts';

/** The name that opens every plan file, and the version of its shape. A newer version is refused, an older one migrated. */
export const planFormat = 'goalpath-plan';
export const planVersion = 1;

/** The document a user opens and saves: a goal model and the scenarios over it. */
export interface Plan {
  readonly format: typeof planFormat;
  readonly version: number;
  readonly model: GoalModel;
  readonly scenarios: readonly Scenario[];
}
