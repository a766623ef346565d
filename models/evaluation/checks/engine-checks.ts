import { compareProvenance } from '../../shared/provenance.ts';
import { cellAt, valueAt } from '../evaluation.ts';
import { type CheckedScenario, type CheckResult, compareToZero, expectNone } from './check.ts';
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

/** I14: every missing result names assumptions that really have no figure. */
export function checkMissing({ plan, assumptions, evaluation }: CheckedScenario): CheckResult {
  const isEmpty = (id: string): boolean =>
    [...(assumptions.get(id)?.values() ?? [])].some(({ value }) => value === null);
  const wrong = [...evaluation.cells].filter(([, cells]) =>
    cells.some((cell) => cell.kind === 'missing' && (cell.missing.length === 0 || !cell.missing.every(isEmpty))),
  );
  return expectNone(
    'missingNamed',
    plan.model.variables.map(({ id }) => id).filter((id) => wrong.some(([bad]) => bad === id)),
  );
}

/** I15: no calculated figure is stronger than an input it was calculated from. */
export function checkProvenance({ compiled, evaluation }: CheckedScenario): CheckResult {
  const { periods } = compiled.model;
  const tooStrong = compiled.ordered.filter(({ variable, formula, opening }) =>
    periods.some((period, column) => {
      const cell = cellAt(evaluation, variable.id, period);
      const { references } = column === 0 && opening ? opening : formula;
      return (
        cell.kind === 'value' &&
        references.some(({ id, previous }) => {
          const input = cellAt(evaluation, id, previous ? (periods[column - 1] ?? '') : period);
          return compareProvenance(cell.provenance, input.provenance) < 0;
        })
      );
    }),
  );
  return expectNone(
    'provenanceKept',
    tooStrong.map(({ variable }) => variable.id),
  );
}

/** No formula leaves the finite numbers, and none depends on one that does. */
export const checkFinite = ({ evaluation }: CheckedScenario): CheckResult =>
  expectNone(
    'allFinite',
    [...evaluation.cells].filter(([, cells]) => cells.some((cell) => cell.kind === 'problem')).map(([id]) => id),
  );
