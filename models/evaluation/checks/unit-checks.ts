import { type Dimension, inferDimension } from '../../formulas/infer-dimension.ts';
import type { Variable } from '../../goals/variable.ts';
import { type CheckedScenario, type CheckResult, expectNone } from './check.ts';

const pureUnits = new Set(['%', '百分点', '系数']);

/** What a variable measures by its declaration. Rates, points and factors are pure numbers. */
const declared = ({ unit, basis }: Variable): Dimension =>
  pureUnits.has(unit) ? { kind: 'pure' } : { kind: 'unit', unit, basis };

/**
 * Units: no formula adds or compares figures of different units, or of real and nominal amounts, and each gives the unit it
 * declares. The opening formula may take a base-year amount at current prices as the amount at base-year prices: they are equal.
 */
export function checkUnits({ plan, compiled }: CheckedScenario): CheckResult {
  const byId = new Map(plan.model.variables.map((variable) => [variable.id, variable]));
  const of = (id: string): Dimension => {
    const variable = byId.get(id);
    return variable ? declared(variable) : { kind: 'mixed' };
  };
  const isWrong = (wanted: Dimension, found: Dimension, isOpening: boolean): boolean => {
    if (found.kind === 'conflict') return true;
    if (found.kind === 'mixed') return false;
    if (wanted.kind !== 'unit' || found.kind !== 'unit') return wanted.kind !== found.kind;
    const isSamePrices = isOpening || wanted.basis === null || found.basis === null || wanted.basis === found.basis;
    return wanted.unit !== found.unit || !isSamePrices;
  };
  const wrong = compiled.ordered.filter(
    ({ variable, formula, opening }) =>
      isWrong(declared(variable), inferDimension(formula.expression, of), false) ||
      (opening !== null && opening.expression.kind !== 'number'
        ? isWrong(declared(variable), inferDimension(opening.expression, of), true)
        : false),
  );
  return expectNone(
    'unitsAgree',
    wrong.map(({ variable }) => variable.id),
  );
}
