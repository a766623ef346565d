import type { ResolvedAssumptions } from '../../scenarios/resolve-assumptions.ts';
import { copyEvaluation } from '../evaluate-scenario.ts';
import { figureIn } from '../figure-in.ts';
import { updateEvaluation } from '../update-evaluation.ts';
import type { CheckedScenario } from './check.ts';

/** The growth of GDP in the target year, a fraction, with one assumption changed and the plan left alone; null where that has no figure. */
export function growthAfter(
  { plan, assumptions, evaluation }: CheckedScenario,
  variable: string,
  slot: string,
  edit: (value: number) => number,
): number | null {
  const resolved = assumptions.get(variable)?.get(slot);
  if (!resolved || resolved.value === null) return null;
  const slots = new Map(assumptions.get(variable)).set(slot, { ...resolved, value: edit(resolved.value) });
  const changed: ResolvedAssumptions = {
    get: (id) => (id === variable ? slots : assumptions.get(id)),
    *[Symbol.iterator]() {
      for (const [id, known] of assumptions) yield [id, id === variable ? slots : known] as const;
    },
  };
  const { accounts, targetPeriod } = plan.model;
  return figureIn(updateEvaluation(copyEvaluation(evaluation), changed, [variable]), accounts.growth, targetPeriod);
}
