import type { AuditInput } from '../audit/audit-input.ts';
import { findEasierStretch, findLevelMismatches } from '../audit/contradictions.ts';
import { type CheckedScenario, type CheckResult, expectNone } from './check.ts';

/** I17: a further figure (力争) is never easier than the first; `at` are the audit's findings. */
export const checkStretch = (checked: CheckedScenario): CheckResult =>
  expectNone(
    'stretchNotBelow',
    findEasierStretch(auditInput(checked)).map((finding) => finding.id),
  );

/** I5: where the report gives a level and a growth rate, they lead from every known base to each other. */
export const checkLevels = (checked: CheckedScenario): CheckResult =>
  expectNone(
    'levelsAgree',
    findLevelMismatches(auditInput(checked)).map((finding) => finding.id),
  );

const auditInput = ({ plan, evaluation }: CheckedScenario): AuditInput => ({
  model: plan.model,
  evaluation,
  baseYear: String(Number(plan.model.targetPeriod) - 1),
});
