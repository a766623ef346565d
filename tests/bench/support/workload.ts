import { type CompiledModel, compileModel } from '../../../models/evaluation/compile-model.ts';
import { type EvaluationBlock, planBlock, type VariedInput } from '../../../models/evaluation/evaluate-block.ts';
import { evaluateScenario, type LiveEvaluation } from '../../../models/evaluation/evaluate-scenario.ts';
import { cellAt } from '../../../models/evaluation/evaluation.ts';
import type { GoalModel } from '../../../models/goals/goal-model.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { type ResolvedAssumptions, resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import type { Scenario } from '../../../models/scenarios/scenario.ts';
import { type GeneratedModel, numbersFrom } from './generate-model.ts';
import type { Edit } from './mathjs-engine.ts';

/** A model with everything that is measured on it. */
export interface Workload {
  readonly name: string;
  readonly compiled: CompiledModel;
  readonly assumptions: ResolvedAssumptions;
  readonly base: LiveEvaluation;
  /** The assumption that most depends on, and one that little depends on. */
  readonly root: VariedInput;
  readonly leaf: VariedInput;
  readonly varied: readonly VariedInput[];
  readonly outputs: readonly { readonly variable: string; readonly period: string }[];
}

const root: Scenario = { id: 'base', name: { zh: '', en: '' }, path: 'base', parent: null, changes: [] };

function workload(
  name: string,
  model: GoalModel,
  scenarios: readonly Scenario[],
  rest: Pick<Workload, 'root' | 'leaf' | 'varied' | 'outputs'>,
): Workload {
  const compiled = compileModel(model);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const assumptions = resolveAssumptions(model, scenarios, 'base');
  if (!assumptions.ok) throw new Error(JSON.stringify(assumptions.problems));
  const base = evaluateScenario(compiled.value, assumptions.value, 'base');
  return { name, compiled: compiled.value, assumptions: assumptions.value, base, ...rest };
}

/** The plan the program opens with: every growth rate of the target year is varied, the growth of GDP is kept. */
export function shippedWorkload(): Workload {
  const { model, scenarios } = shippedPlan();
  const slot = model.targetPeriod;
  const varied = model.variables.flatMap((variable) =>
    variable.kind === 'assumption' && variable.timing === 'yearly' && typeof variable.values[slot]?.value === 'number'
      ? [{ variable: variable.id, slot }]
      : [],
  );
  const outputs = [model.accounts.growth, ...model.accounts.production.map((industry) => industry.pull)];
  return workload('shipped model', model, scenarios, {
    root: { variable: 'fixedAssetInvestmentGrowth', slot },
    leaf: { variable: 'otherServicesGrowth', slot },
    varied,
    outputs: outputs.map((variable) => ({ variable, period: slot })),
  });
}

/** A generated model; all of its assumptions hold for all periods. */
export function generatedWorkload(name: string, generated: GeneratedModel): Workload {
  const once = (variable: string): VariedInput => ({ variable, slot: 'once' });
  return workload(name, generated.model, [root], {
    root: once(generated.root),
    leaf: once(generated.leaf),
    varied: generated.varied.map(once),
    outputs: generated.outputs.flatMap((variable) => generated.model.periods.map((period) => ({ variable, period }))),
  });
}

/** The figure an assumption has in the base. */
export const figureOf = ({ assumptions }: Workload, { variable, slot }: VariedInput): number =>
  assumptions.get(variable)?.get(slot)?.value ?? 0;

/** The assumptions with one slot set to another figure. */
export function editedTo({ assumptions }: Workload, { variable, slot, value }: Edit): ResolvedAssumptions {
  const slots = new Map(assumptions.get(variable));
  slots.set(slot, {
    value,
    source: { kind: 'assumed', author: 'bench', date: '2024-01-01' },
    setBy: 'bench',
    carriedFrom: null,
  });
  return {
    get: (id) => (id === variable ? slots : assumptions.get(id)),
    *[Symbol.iterator]() {
      for (const [id, known] of assumptions) yield [id, id === variable ? slots : known] as const;
    },
  };
}

/** Lanes around the base: each varied assumption within ten percent of its figure. */
export function lanesOf(load: Workload, scenarios: number): readonly Float64Array[] {
  const next = numbersFrom(7);
  return load.varied.map((input) => {
    const figure = figureOf(load, input);
    return Float64Array.from({ length: scenarios }, () => figure * (0.9 + 0.2 * next()));
  });
}

/** The block of a workload. */
export const blockOf = ({ compiled, assumptions, varied, outputs }: Workload): EvaluationBlock =>
  planBlock(compiled, assumptions, varied, outputs);

/** Every number of an evaluation beside another engine's; the largest difference relative to the larger of the two. */
export function largestDifference(evaluation: LiveEvaluation, other: (id: string, period: number) => number): number {
  const { variables, periods } = evaluation.model;
  let largest = 0;
  for (const { id } of variables) {
    for (const [index, period] of periods.entries()) {
      const cell = cellAt(evaluation, id, period);
      // A figure that holds for all years stands in the first column of a worksheet only.
      if (cell.kind !== 'value' || evaluation.compiled.byRow[evaluation.compiled.indexOf.get(id) ?? -1] === undefined)
        continue;
      largest = Math.max(largest, differenceOf(cell.value, other(id, index)));
    }
  }
  return largest;
}

/** The difference of two numbers relative to the larger. */
export const differenceOf = (a: number, b: number): number =>
  a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
