import type { AttainmentMargins, Goal } from '../goals/goal-model.ts';
import { assertNever } from '../shared/assert-never.ts';

/** 达成, 接近, 未达, 无法判定. */
export type AttainmentState = 'met' | 'near' | 'missed' | 'unknown';

/** Why a goal cannot be judged: nothing gives a figure, the goal itself has none, or only an event decides. */
export type UnknownReason = 'no-model-value' | 'no-figure' | 'milestone';

/** How a figure stands against a goal. `gap` is the figure less `reference`, in the stored unit of the goal. */
export interface Attainment {
  readonly state: AttainmentState;
  readonly gap: number | null;
  readonly reference: number | null;
  readonly reason?: UnknownReason;
}

/** The part of a goal its attainment depends on. */
export type JudgedGoal = Pick<Goal, 'operator' | 'value' | 'stretch' | 'unit'>;

/** What binary arithmetic loses on the way, so that 8% reached is 8% reached. */
const tolerance = 1e-12;

/**
 * Judges a figure of the model against a goal, as the goal's words of commitment ask.
 *
 * `modelValue` has the stored unit of the goal (a fraction for `%`); for 基本同步 and 完成省下达任务 it is the room left, a
 * fraction that must not be negative, and for 持续下降 and 持续上升 the change. Where a goal has no further figure the
 * `stretch` reference is its only one. A missing figure gives 无法判定, never 未达.
 */
export function attain(
  goal: JudgedGoal,
  reference: 'base' | 'stretch',
  modelValue: number | null,
  margins: AttainmentMargins,
): Attainment {
  const target = targetOf(goal, reference);
  if (goal.operator === 'milestone') return unknown(null, 'milestone');
  if (target === null) return unknown(null, 'no-figure');
  if (modelValue === null) return unknown(target, 'no-model-value');
  const gap = modelValue - target;
  const shortfall = shortfallOf(goal.operator, gap, margins.about * Math.abs(target));
  const slack = tolerance * Math.max(1, Math.abs(target));
  const state = stateOf(shortfall, nearness(goal, target, margins), slack);
  return { state, gap, reference: target };
}

const unknown = (reference: number | null, reason: UnknownReason): Attainment => ({
  state: 'unknown',
  gap: null,
  reference,
  reason,
});

/** The figure to compare with: zero where the goal asks for room or for a direction. */
function targetOf(goal: JudgedGoal, reference: 'base' | 'stretch'): number | null {
  switch (goal.operator) {
    case 'sync':
    case 'assigned':
    case 'falling':
    case 'rising':
      return 0;
    case 'milestone':
      return null;
    default:
      return reference === 'stretch' ? (goal.stretch ?? goal.value) : goal.value;
  }
}

/** How far a gap falls short of what the operator asks; zero or less is met. Infinite where near does not exist. */
function shortfallOf(operator: Exclude<JudgedGoal['operator'], 'milestone'>, gap: number, band: number): number {
  switch (operator) {
    case 'reach':
    case 'atLeast':
    case 'sync':
    case 'assigned':
      return -gap;
    case 'atMost':
      return gap;
    case 'about':
      return Math.abs(gap) - band;
    case 'hold':
      return -gap - band;
    case 'falling':
      return gap < -tolerance ? 0 : Number.POSITIVE_INFINITY;
    case 'rising':
      return gap > tolerance ? 0 : Number.POSITIVE_INFINITY;
    default:
      return assertNever(operator);
  }
}

/** The shortfall that still counts as 接近, in the stored unit of the goal. */
function nearness(goal: JudgedGoal, target: number, margins: AttainmentMargins): number {
  if (goal.operator === 'sync' || goal.operator === 'assigned' || goal.unit === '%') return margins.rate;
  return goal.unit === '百分点' ? margins.rate * 100 : margins.level * Math.abs(target);
}

function stateOf(shortfall: number, near: number, slack: number): AttainmentState {
  if (shortfall <= slack) return 'met';
  return shortfall <= near + slack ? 'near' : 'missed';
}
