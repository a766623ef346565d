import { valueAt } from '../evaluation.ts';
import { type CheckedScenario, type CheckResult, compareToZero } from './check.ts';
import { growthAfter } from './growth-after.ts';

/** I9: one point more of an industry's own growth adds exactly its weight. Checked where the growth is an assumption. */
export function checkPoint(checked: CheckedScenario): CheckResult {
  const { plan, evaluation } = checked;
  const { accounts, targetPeriod, periods, variables } = plan.model;
  const before = periods[periods.indexOf(targetPeriod) - 1] ?? '';
  const entered = new Set(variables.filter((variable) => variable.kind === 'assumption').map(({ id }) => id));
  const own = accounts.production.filter(({ growth }) => entered.has(growth));
  const values = accounts.production.map(({ valueAdded }) => valueAt(evaluation, valueAdded, before) ?? Number.NaN);
  const total = values.reduce((sum, value) => sum + value, 0);
  const start = valueAt(evaluation, accounts.growth, targetPeriod);
  const gaps = own.map((industry): number | null => {
    const raised = growthAfter(checked, industry.growth, targetPeriod, (value) => value + 0.01);
    const weight = (valueAt(evaluation, industry.valueAdded, before) ?? Number.NaN) / total;
    return raised === null || start === null ? null : Math.abs(raised - start - 0.01 * weight);
  });
  const isUnknown = gaps.length === 0 || gaps.some((gap) => gap === null || Number.isNaN(gap));
  return compareToZero('pointIsWeight', isUnknown ? null : Math.max(...gaps.map((gap) => gap ?? 0)), 1e-12);
}

/** I16: another base-year GDP moves levels and leaves growth alone. Checked on the assumption the industries' levels rest on. */
export function checkRestatement(checked: CheckedScenario): CheckResult {
  const { accounts, targetPeriod } = checked.plan.model;
  const base = baseOfLevels(checked);
  const start = valueAt(checked.evaluation, accounts.growth, targetPeriod);
  const restated = base === null ? null : growthAfter(checked, base, 'once', (value) => value * 1.05);
  return compareToZero('baseRestated', restated === null || start === null ? null : restated - start, 1e-12);
}

/** The one assumption of all years that every industry's opening level reads besides its weight. */
function baseOfLevels({ compiled }: CheckedScenario): string | null {
  const { production } = compiled.model.accounts;
  const weights = new Set(production.map(({ weight }) => weight));
  const bases = production.map(({ valueAdded }) => {
    const entry = compiled.ordered.find(({ variable }) => variable.id === valueAdded);
    return entry?.opening?.references.map(({ id }) => id).filter((id) => !weights.has(id)) ?? [];
  });
  const [first] = bases[0] ?? [];
  return first !== undefined && bases.every((ids) => ids.length === 1 && ids[0] === first) ? first : null;
}
