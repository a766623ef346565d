import { variablesById } from '../../goals/variables-by-id.ts';
import { perObject } from '../../shared/per-object.ts';
import type { CompiledModel } from '../compile-model.ts';
import { type CheckedScenario, type CheckResult, expectNone } from './check.ts';
import { unitProblem } from './unit-problem.ts';

/** Units: no formula adds or compares figures of different units, or of real and nominal amounts, and each gives the unit it declares. */
export const checkUnits = ({ compiled }: CheckedScenario): CheckResult =>
  expectNone('unitsAgree', wrongUnits(compiled));

/** The figures have no part in it: what was found of a model's formulas holds for all scenarios. */
const wrongUnits = perObject((compiled: CompiledModel): readonly string[] => {
  const byId = variablesById(compiled.model.variables);
  const wrong = compiled.ordered.filter(
    ({ variable, formula, opening }) =>
      unitProblem(variable, formula.expression, 'formula', byId) ??
      (opening && unitProblem(variable, opening.expression, 'opening', byId)),
  );
  return wrong.map(({ variable }) => variable.id);
});
