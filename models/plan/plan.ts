import type { GoalModel } from '../goals/goal-model.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Actual, ProgressSettings } from './actual.ts';

/** The name that opens every plan file, and the version of its shape. A newer version is refused, an older one migrated. */
export const planFormat = 'goalpath-plan';
export const planVersion = 1;

/**
 * The document a user opens and saves: a goal model, the scenarios over it, and what has happened so far. The first files of
 * version 1 have neither `actuals` nor `progress`; they are read with none and with `defaultProgress`.
 */
export interface Plan {
  readonly format: typeof planFormat;
  readonly version: number;
  readonly model: GoalModel;
  readonly scenarios: readonly Scenario[];
  readonly actuals: readonly Actual[];
  readonly progress: ProgressSettings;
}
