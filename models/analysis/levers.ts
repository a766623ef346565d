import type { CompiledModel } from '../evaluation/compile-model.ts';
import { inputsOf } from '../evaluation/inputs-of.ts';
import type { Assumption } from '../goals/variable.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { HeldFigure } from '../scenarios/scenario.ts';
import { type Problem, problem } from '../shared/problem.ts';
import type { Lever, Output } from './trial.ts';

/** A lever with the assumption it moves and its figure now, in the stored unit. */
export interface ReachingLever extends Lever {
  readonly assumption: Assumption;
  readonly value: number;
}

/**
 * Every figure of an assumption on which an output depends, in the order of the model: those that hold for all years, and those
 * given for a year up to the output's. A year that carries a figure on is no lever of its own, and a missing figure is none.
 */
export function leversReaching(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  { variable: id, period }: Output,
): readonly ReachingLever[] {
  const { variables, periods } = compiled.model;
  const inputs = inputsOf(compiled, id);
  const last = periods.indexOf(period);
  return variables.flatMap((assumption) => {
    if (assumption.kind !== 'assumption' || !(inputs.has(assumption.id) || assumption.id === id)) return [];
    return [...(assumptions.get(assumption.id) ?? [])].flatMap(([slot, { value, carriedFrom }]) => {
      const isReached = slot === 'once' || periods.indexOf(slot) <= last;
      if (!isReached || carriedFrom !== null || value === null) return [];
      return [{ variable: assumption.id, slot, assumption, value }];
    });
  });
}

/**
 * Whether a lever is held: the figure itself, or a later year that carries it on, for moving the one would move the other.
 */
export const isHeld = (
  holds: readonly HeldFigure[],
  assumptions: ResolvedAssumptions,
  { variable, slot }: Lever,
): boolean =>
  holds.some(
    (hold) =>
      hold.variable === variable &&
      (hold.slot === slot || assumptions.get(variable)?.get(hold.slot)?.carriedFrom === slot),
  );

/** The levers that may not move, as problems. */
export const heldProblems = (
  { model }: CompiledModel,
  holds: readonly HeldFigure[],
  assumptions: ResolvedAssumptions,
  levers: readonly Lever[],
): readonly Problem[] =>
  levers
    .filter((lever) => isHeld(holds, assumptions, lever))
    .map(({ variable: id }) => {
      const label = model.variables.find((variable) => variable.id === id)?.label.zh ?? id;
      return problem('lever-held', label, { id });
    });

/** A yearly share such as a growth rate or a price change: what planners are unsure of by points. */
export const isRate = ({ assumption, slot }: ReachingLever): boolean => assumption.unit === '%' && slot !== 'once';

/** A growth rate, real or nominal: what planners set goals for. A price change is none. */
export const isGrowth = (lever: ReachingLever): boolean => isRate(lever) && lever.assumption.basis !== null;

/** The levers from the year goals are set for (or the output's, if it is earlier) on: what can still be decided. */
export function fromTargetYear(
  { model }: CompiledModel,
  { period }: Output,
  levers: readonly ReachingLever[],
): readonly ReachingLever[] {
  const at = (slot: string): number => model.periods.indexOf(slot);
  const first = Math.min(at(model.targetPeriod), at(period));
  return levers.filter(({ slot }) => slot === 'once' || at(slot) >= first);
}

/** One point: what a change of an assumption is measured in, a percentage point for rates and shares, 1% of a level. */
export const onePoint = 0.01;

/**
 * A change of so many hundredths in the stored unit: percentage points for rates, shares and points; for anything else that
 * share of the figure itself, or of one where it is zero.
 */
export function stepOf({ unit }: Pick<Assumption, 'unit'>, value: number, hundredths = onePoint): number {
  if (unit === '%') return hundredths;
  if (unit === '百分点') return hundredths * 100;
  return hundredths * (value === 0 ? 1 : Math.abs(value));
}

/** How far a lever may move where nobody set bounds: the figures that make sense for it, or from nothing to twice what it is. */
export function usualBounds(
  { range, unit }: Assumption,
  value: number,
): { readonly min: number; readonly max: number } {
  if (range) return { min: range.min, max: range.max };
  const far = value === 0 ? stepOf({ unit }, 0) * 100 : 2 * value;
  return { min: Math.min(0, far), max: Math.max(0, far) };
}
