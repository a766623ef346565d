import { checkExpenditure, checkProduction, checkShares, checkWeights } from './account-checks.ts';
import type { CheckedScenario, CheckResult } from './check.ts';
import { checkFinite, checkMissing, checkPoint, checkProvenance, checkRestatement } from './engine-checks.ts';
import { checkLevels, checkStretch } from './goal-checks.ts';
import { checkUnits } from './unit-checks.ts';

const checks: readonly ((checked: CheckedScenario) => CheckResult)[] = [
  checkWeights,
  checkProduction,
  checkShares,
  checkExpenditure,
  checkLevels,
  checkStretch,
  checkPoint,
  checkRestatement,
  checkMissing,
  checkProvenance,
  checkUnits,
  checkFinite,
];

/** Runs every live identity on one evaluated scenario (domain 4.4). A plan that fails one is shown, marked, never smoothed. */
export const runChecks = (checked: CheckedScenario): readonly CheckResult[] => checks.map((check) => check(checked));
