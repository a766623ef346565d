import { finish, type Steps } from '../../shared/steps.ts';
import { checkExpenditure, checkIndependent, checkProduction, checkShares, checkWeights } from './account-checks.ts';
import { checkCells } from './cell-checks.ts';
import type { CheckedScenario, CheckResult } from './check.ts';
import { checkPoint, checkRestatement } from './engine-checks.ts';
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
  checkUnits,
];

/** Runs every live identity on one evaluated scenario (domain 4.4). A plan that fails one is shown, marked, never smoothed. */
export function* checkSteps(checked: CheckedScenario): Steps<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of checks) {
    results.push(check(checked));
    yield;
  }
  return [...results, ...(yield* checkCells(checked))];
}

/** The same, at once. */
export const runChecks = (checked: CheckedScenario): readonly CheckResult[] => finish(checkSteps(checked));
