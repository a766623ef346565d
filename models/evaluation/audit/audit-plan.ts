import type { Plan } from '../../plan/plan.ts';
import type { Evaluation } from '../evaluation.ts';
import type { AuditInput } from './audit-input.ts';
import { findEasierStretch, findLevelMismatches, findPartsBeyondWhole } from './contradictions.ts';
import type { Finding } from './finding.ts';
import { findSwings } from './growth-swings.ts';
import { findIncomesBehind } from './incomes-behind.ts';
import { findLevelJumps } from './level-jumps.ts';
import { findMissingNouns } from './missing-nouns.ts';
import { findNaiveContributions } from './naive-contributions.ts';
import { findFallingOutput } from './output-level-falls.ts';
import { findOutputOutrunning } from './output-outruns-value-added.ts';
import { findPlanBeyondInvestment } from './plan-exceeds-investment.ts';
import { findSeriesBreaks } from './series-breaks.ts';
import { findUnevenStretch } from './uneven-stretch.ts';

/** Contradictions inside the data first, then C1 to C10 in their order. */
const rules: readonly ((input: AuditInput) => readonly Finding[])[] = [
  findLevelMismatches,
  findEasierStretch,
  findPartsBeyondWhole,
  findFallingOutput,
  findPlanBeyondInvestment,
  findSwings,
  findNaiveContributions,
  findSeriesBreaks,
  findLevelJumps,
  findIncomesBehind,
  findMissingNouns,
  findOutputOutrunning,
  findUnevenStretch,
];

/**
 * What does not fit together in a report and what is known around it: computed from the goals, the facts and the evaluated
 * figures of the year before, so that a corrected figure takes its finding away. Shown, never smoothed.
 */
export function auditPlan({ model }: Plan, evaluation: Evaluation): readonly Finding[] {
  const input: AuditInput = { model, evaluation, baseYear: String(Number(model.targetPeriod) - 1) };
  return rules.flatMap((rule) => rule(input));
}
