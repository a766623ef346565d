import fc from 'fast-check';
import type { Assumption } from '../../models/goals/variable.ts';
import { shippedPlan } from '../../models/plan/shipped-plan.ts';
import { type ResolvedAssumptions, resolveAssumptions } from '../../models/scenarios/resolve-assumptions.ts';
import type { Slot } from '../../models/shared/period.ts';
import { must } from './plans.ts';

const { model, scenarios } = shippedPlan();
const shipped = must(resolveAssumptions(model, scenarios, 'base'));
const source = { kind: 'assumed', author: '测试', date: '2024-01-05' } as const;

/** How finely figures are drawn: evenly between their bounds, and none so small that a planner would not write it. */
const steps = 1_000_003;

/** Bounds of what a county may enter: a bad year and a boom, a small town and a rich one. In stored units. */
function boundsOf({ id, unit, timing, basis }: Assumption): readonly [number, number] {
  if (id === 'firstHalfShare') return [0.3, 0.6];
  if (/Weight$|Share$/.test(id)) return [0.02, 1];
  if (/Rate$|OfConsumption$|Conversion$/.test(id)) return [0.05, 0.95];
  if (unit === '%') return timing === 'yearly' && basis !== null ? [-0.3, 0.5] : [-0.1, 0.2];
  if (unit === '百分点') return [-5, 5];
  if (unit === '系数') return [-2, 3];
  if (unit === '元') return [5_000, 60_000];
  return id === 'gdpBase' ? [100, 2_000] : timing === 'once' ? [1, 1_000] : [1, 500];
}

const places: readonly { readonly assumption: Assumption; readonly slot: Slot }[] = model.variables.flatMap(
  (assumption) =>
    assumption.kind === 'assumption'
      ? [...(shipped.get(assumption.id)?.keys() ?? [])].map((slot) => ({ assumption, slot }))
      : [],
);

/**
 * Any figures for every assumption of the shipped plan in every year, weights as shares of a whole and quarters of a year.
 * With `holes`, one figure in ten is missing; without, none is.
 */
export const arbitraryAssumptions = (holes = false): fc.Arbitrary<ResolvedAssumptions> => {
  const figures = places.map(({ assumption }) => {
    const [min, max] = boundsOf(assumption);
    return fc.integer({ min: 0, max: steps }).map((step) => min + ((max - min) * step) / steps);
  });
  const known = places.map(() =>
    holes ? fc.integer({ min: 0, max: 9 }).map((drawn) => drawn > 0) : fc.constant(true),
  );
  return fc
    .tuple(fc.tuple(...figures), fc.tuple(...known))
    .map(([drawn, isKnown]) => asResolved(shareOut(drawn).map((figure, index) => (isKnown[index] ? figure : null))));
};

/** Weights and quarter shares divided by their sum, so that they are parts of one whole. */
function shareOut(figures: readonly number[]): readonly number[] {
  const wholes = [/Weight$/, /^quarter\dShare$/].map((pattern) => {
    const at = places.flatMap(({ assumption }, index) => (pattern.test(assumption.id) ? [index] : []));
    return { at: new Set(at), sum: at.reduce((sum, index) => sum + (figures[index] ?? Number.NaN), 0) };
  });
  return figures.map((figure, index) => figure / (wholes.find(({ at }) => at.has(index))?.sum ?? 1));
}

function asResolved(figures: readonly (number | null)[]): ResolvedAssumptions {
  const resolved = new Map<
    string,
    Map<Slot, { value: number | null; source: typeof source; setBy: null; carriedFrom: null }>
  >();
  for (const [index, { assumption, slot }] of places.entries()) {
    const slots = resolved.get(assumption.id) ?? new Map();
    slots.set(slot, { value: figures[index] ?? null, source, setBy: null, carriedFrom: null });
    resolved.set(assumption.id, slots);
  }
  const written = places.map(({ assumption, slot }, index) => `${assumption.id}@${slot}=${figures[index]}`);
  return Object.assign(resolved, { [fc.toStringMethod]: () => written.join(' ') });
}

/** The assumptions with one figure changed. */
export function withFigure(
  assumptions: ResolvedAssumptions,
  variable: string,
  slot: Slot,
  change: number | ((value: number) => number),
): ResolvedAssumptions {
  const slots = new Map(assumptions.get(variable));
  const resolved = slots.get(slot);
  if (!resolved || resolved.value === null) throw new Error(`no figure ${variable} ${slot}`);
  const value = typeof change === 'number' ? change : change(resolved.value);
  return new Map(assumptions).set(variable, slots.set(slot, { ...resolved, value }));
}
