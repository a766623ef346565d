import { honghu2024 } from '../library/honghu-2024/honghu-2024.ts';
import { parsePlan } from './parse-plan.ts';
import { type Plan, planFormat, planVersion } from './plan.ts';

/** The plan the program opens with: Honghu 2024. It passes the same door as a file from elsewhere; a refusal here is a bug. */
export function shippedPlan(): Plan {
  const text = JSON.stringify({ format: planFormat, version: planVersion, ...honghu2024 });
  const parsed = parsePlan(text, 'honghu-2024');
  if (!parsed.ok) throw new Error(`the shipped plan is malformed: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
