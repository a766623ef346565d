import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { Source } from '../shared/provenance.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { setAssumption } from './edit-plan.ts';
import type { Plan } from './plan.ts';

/**
 * Makes the industries' weights (fractions of base-year GDP) sum to 1 again after one of them was changed, in one edit.
 * The weights named in `giving` absorb what is too much or too little, in proportion to their size. `resolved` are the figures
 * of the edited scenario. Problems: a weight nobody has, a weight that would leave 0 to 1.
 */
export function balanceWeights(
  plan: Plan,
  scenario: string,
  resolved: ResolvedAssumptions,
  giving: readonly string[],
  source: Source,
): Result<Plan> {
  const now = (id: string): number => resolved.get(id)?.get('once')?.value ?? Number.NaN;
  const sum = plan.model.accounts.production.reduce((total, { weight }) => total + now(weight), 0);
  const room = giving.reduce((total, id) => total + now(id), 0);
  let next: Result<Plan> = ok(plan);
  for (const variable of giving) {
    if (!next.ok) return fail(...next.problems);
    const share = room === 0 ? 1 / giving.length : now(variable) / room;
    const value = now(variable) + (1 - sum) * share;
    next = setAssumption(next.value, scenario, { variable, slot: 'once', value, source });
  }
  return next;
}
