import { checkExpenditure, checkIndependent, checkProduction, checkShares, checkWeights } from './account-checks.ts';
import type { CheckedScenario, CheckResult } from './check.ts';
import { checkFinite, checkMissing, checkPoint, checkProvenance, checkRestatement } from './engine-checks.ts';
import { checkLevels, checkStretch } from './goal-checks.ts';
import { checkEnergy, checkPrices, checkQuarters } from './relation-checks.ts';
import { checkGoalSeek, checkSamePath } from './replay-checks.ts';
import { checkUnits } from './unit-checks.ts';

const checks: readonly ((checked: CheckedScenario) => CheckResult)[] = [
  checkWeights,
  checkProduction,
  checkShares,
  checkExpenditure,
  checkIndependent,
  checkLevels,
  checkStretch,
  checkPrices,
  checkQuarters,
  checkEnergy,
  checkGoalSeek,
  checkSamePath,
  checkPoint,
  checkRestatement,
  checkMissing,
  checkProvenance,
  checkUnits,
  checkFinite,
];

/** Runs every live identity on one evaluated scenario (domain 4.4). A plan that fails one is shown, marked, never smoothed. */
export const runChecks = (checked: CheckedScenario): readonly CheckResult[] => checks.map((check) => check(checked));
