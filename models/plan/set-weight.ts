import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { Source } from '../shared/provenance.ts';
import type { Result } from '../shared/result.ts';
import { ok } from '../shared/result.ts';
import { setAssumption } from './edit-plan.ts';
import type { Plan } from './plan.ts';

/** Who gives way when one industry's weight changes: all others in proportion, or one of them alone. */
export type Absorber = { readonly kind: 'proportional' } | { readonly kind: 'one'; readonly weight: string };

/**
 * Sets one industry's weight (a fraction of base-year GDP) and lets the others absorb the difference, so that the weights go on
 * summing to what they summed to. `resolved` are the figures of the edited scenario. Problems: a weight that leaves 0 to 1.
 */
export function setWeight(
  plan: Plan,
  scenario: string,
  resolved: ResolvedAssumptions,
  edit: { readonly weight: string; readonly value: number; readonly absorber: Absorber; readonly source: Source },
): Result<Plan> {
  const now = (id: string): number => resolved.get(id)?.get('once')?.value ?? 0;
  const others = plan.model.accounts.production.map(({ weight }) => weight).filter((id) => id !== edit.weight);
  const { absorber } = edit;
  const giving = absorber.kind === 'one' ? others.filter((id) => id === absorber.weight) : others;
  const room = giving.reduce((sum, id) => sum + now(id), 0);
  const difference = edit.value - now(edit.weight);
  const share = (id: string): number => (room === 0 ? 1 / giving.length : now(id) / room);
  const changes = [
    { variable: edit.weight, value: edit.value },
    ...giving.map((id) => ({ variable: id, value: now(id) - difference * share(id) })),
  ];
  let next: Result<Plan> = ok(plan);
  for (const { variable, value } of changes) {
    if (!next.ok) return next;
    next = setAssumption(next.value, scenario, { variable, slot: 'once', value, source: edit.source });
  }
  return next;
}
