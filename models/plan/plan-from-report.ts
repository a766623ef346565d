import type { GoalModel } from '../goals/goal-model.ts';
import { type ModelRequest, proposeModel } from '../goals/propose-model.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Result } from '../shared/result.ts';
import { defaultProgress } from './actual.ts';
import { parsePlan, serializePlan } from './parse-plan.ts';
import type { Plan } from './plan.ts';
import { planFormat, planVersion } from './plan.ts';

/**
 * The plan of a report: its goal model on the pattern of `template`, and the paths 基准 and 力争. It passes the same door as a
 * file from elsewhere. Problems, each at `place`: whatever a plan file may have.
 */
export function planFromReport(request: ModelRequest, template: GoalModel): Result<Plan> {
  const { model, stretch } = proposeModel(request, template);
  const scenarios: readonly Scenario[] = [
    { id: 'base', name: { zh: '基准', en: 'Base' }, path: 'base', parent: null, changes: [] },
    { id: 'stretch', name: { zh: '力争', en: 'Stretch' }, path: 'stretch', parent: 'base', changes: stretch },
  ];
  const plan: Plan = {
    format: planFormat,
    version: planVersion,
    model,
    scenarios,
    actuals: [],
    progress: defaultProgress,
  };
  return parsePlan(serializePlan(plan), request.place);
}
