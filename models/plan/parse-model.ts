import * as v from 'valibot';
import type { Result } from '../shared/result.ts';
import { parseJson, readPlan } from './parse-plan.ts';
import { type Plan, planFormat, planVersion } from './plan.ts';

// What tells a goal model from a plan, which has none of these beside its format. The library keeps goals, facts and the lines of
// the report in files of their own, so a model without them is whole.
const lone = v.looseObject({
  variables: v.array(v.unknown()),
  accounts: v.looseObject({}),
  report: v.looseObject({ lines: v.optional(v.unknown(), []) }),
  goals: v.optional(v.unknown(), []),
  facts: v.optional(v.unknown(), []),
});

/**
 * Reads a plan file, or a goal model that stands in a file alone: as a plan with one scenario, `base`, that changes nothing.
 * Problems: those of `parsePlan`.
 */
export function parsePlanOrModel(text: string, place: string): Result<Plan> {
  const json = parseJson(text, place);
  if (!json.ok) return json;
  const model = v.safeParse(lone, json.value);
  return readPlan(model.success ? planOver(model.output) : json.value, place);
}

const planOver = (model: unknown) => ({
  format: planFormat,
  version: planVersion,
  model,
  scenarios: [{ id: 'base', name: { zh: '基准', en: 'Base' }, path: 'base', parent: null, changes: [] }],
});
