import { compileModel } from '../../../models/evaluation/compile-model.ts';
import { evaluateScenario } from '../../../models/evaluation/evaluate-scenario.ts';
import type { GoalModel } from '../../../models/goals/goal-model.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { largeModel } from './generate-model.ts';
import { printCold } from './measure.ts';

// Prints the milliseconds from the model's text to its first results, in a process that has done nothing else.
// As it comes from a file: texts that were put together by the generator cost their first reader extra.
const model: GoalModel = JSON.parse(JSON.stringify(largeModel().model));
const root = { id: 'base', name: { zh: '', en: '' }, path: 'base', parent: null, changes: [] } as const;
const evaluation = printCold(() => {
  const compiled = compileModel(model);
  const assumptions = resolveAssumptions(model, [root], 'base');
  if (!compiled.ok || !assumptions.ok) throw new Error('the model does not compile');
  return evaluateScenario(compiled.value, assumptions.value, 'base');
});
if (evaluation.figures.held.kind !== 'held') throw new Error('nothing was calculated');
