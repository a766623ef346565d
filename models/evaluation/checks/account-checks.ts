import { contributionsOf } from '../contribution.ts';
import { valueAt } from '../evaluation.ts';
import { type CheckedScenario, type CheckResult, compareToZero, sumOf } from './check.ts';

/** I1: the industries' weights in the base year sum to 1, to a millionth. */
export function checkWeights({ plan, evaluation }: CheckedScenario): CheckResult {
  const { accounts, periods } = plan.model;
  const sum = sumOf(accounts.production.map(({ weight }) => valueAt(evaluation, weight, periods[0] ?? '')));
  return compareToZero('weightsSum', sum === null ? null : sum - 1, 1e-6);
}

/** I2: the industries' pulls sum to growth, in percentage points. */
export function checkProduction({ plan, evaluation }: CheckedScenario): CheckResult {
  const { residual } = contributionsOf(evaluation, plan.model.targetPeriod).production;
  return compareToZero('productionSum', residual, 1e-9);
}

/** I3: the industries' shares sum to 100; unknown where growth is too near zero for shares. */
export function checkShares({ plan, evaluation }: CheckedScenario): CheckResult {
  const { parts } = contributionsOf(evaluation, plan.model.targetPeriod).production;
  const sum = sumOf(parts.map((part) => part.share));
  return compareToZero('productionShares', sum === null ? null : sum - 100, 1e-7);
}

/** I4, the other way: consumption, investment, the estimated parts of the closing item and the residual sum to growth. */
export function checkIndependent({ plan, evaluation }: CheckedScenario): CheckResult {
  const { total, parts, independent } = contributionsOf(evaluation, plan.model.targetPeriod).expenditure;
  const pulls = [...parts, ...(independent?.parts ?? [])].map((part) => part.pull);
  const sum = sumOf([...pulls, independent?.residual ?? null]);
  return compareToZero('independentSum', sum === null || total === null ? null : sum - total, 1e-9);
}

/** I4: the expenditure pulls and the closing item sum to growth, in percentage points. */
export function checkExpenditure({ plan, evaluation }: CheckedScenario): CheckResult {
  const { residual } = contributionsOf(evaluation, plan.model.targetPeriod).expenditure;
  return compareToZero('expenditureSum', residual, 1e-9);
}
