import { type CheckedScenario, type CheckResult, expectNone } from './check.ts';
import { unitProblem } from './unit-problem.ts';

/** Units: no formula adds or compares figures of different units, or of real and nominal amounts, and each gives the unit it declares. */
export function checkUnits({ plan, compiled }: CheckedScenario): CheckResult {
  const byId = new Map(plan.model.variables.map((variable) => [variable.id, variable]));
  const wrong = compiled.ordered.filter(
    ({ variable, formula, opening }) =>
      unitProblem(variable, formula.expression, 'formula', byId) ??
      (opening && unitProblem(variable, opening.expression, 'opening', byId)),
  );
  return expectNone(
    'unitsAgree',
    wrong.map(({ variable }) => variable.id),
  );
}
