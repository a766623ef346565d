import { evaluateScenario } from '../evaluate-scenario.ts';
import { valueAt } from '../evaluation.ts';
import { type CheckedScenario, type CheckResult, compareToZero, expectNone } from './check.ts';
import { growthAfter } from './growth-after.ts';

/**
 * I7: what an industry must grow for the goal, put in its place, gives the goal. The first industry whose own growth is entered
 * is asked: needed = growth + (goal − growth of GDP) ÷ weight.
 */
export function checkGoalSeek(checked: CheckedScenario): CheckResult {
  const { plan, evaluation } = checked;
  const { accounts, targetPeriod, periods, variables, goals } = plan.model;
  const before = periods[periods.indexOf(targetPeriod) - 1] ?? '';
  const goal = goals.find(({ variable }) => variable === accounts.growth)?.value ?? null;
  const start = valueAt(evaluation, accounts.growth, targetPeriod);
  const industry = accounts.production.find(({ growth }) =>
    variables.some(({ id, kind }) => id === growth && kind === 'assumption'),
  );
  const values = accounts.production.map(({ valueAdded }) => valueAt(evaluation, valueAdded, before) ?? Number.NaN);
  const own = industry && valueAt(evaluation, industry.valueAdded, before);
  const weight = (own ?? Number.NaN) / values.reduce((sum, value) => sum + value, 0);
  if (!industry || goal === null || start === null || !(weight > 0)) return compareToZero('goalSeek', null, 0);
  const reached = growthAfter(checked, industry.growth, targetPeriod, (value) => value + (goal - start) / weight);
  return compareToZero('goalSeek', reached === null ? null : reached - goal, 1e-12);
}

/** I8: the same assumptions give the same figures, whatever the path is called and however the evaluation came about. */
export function checkSamePath({ plan, compiled, assumptions, evaluation }: CheckedScenario): CheckResult {
  const { accounts, periods } = plan.model;
  const anew = evaluateScenario(compiled, assumptions, 'check');
  const watched = [accounts.growth, ...accounts.production.map(({ valueAdded }) => valueAdded)];
  const isSame = (id: string): boolean =>
    periods.every((period) => valueAt(anew, id, period) === valueAt(evaluation, id, period));
  return expectNone(
    'samePath',
    watched.filter((id) => !isSame(id)),
  );
}
