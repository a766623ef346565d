import { once } from '../shared/once.ts';
import { type Dependents, findDependents, findRipple, type Ripple } from './find-dependents.ts';
import { layOutPeriods, type PeriodLayout } from './lay-out-periods.ts';
import { type LinkedPeriods, linkPeriods } from './link-periods.ts';
import type { Program } from './program.ts';
import { type CellStates, resolveStates } from './resolve-states.ts';

/** Runs a program for one scenario at a time, its lanes being the periods. */
export interface PeriodMachine {
  readonly program: Program;
  readonly layout: PeriodLayout;
  /** The run for one pattern of assumptions without a figure; the same pattern gives the same run. */
  readonly prepare: (blanks: readonly Blank[]) => PreparedRun;
}

/** An assumption that holds no number in one period. */
export interface Blank {
  readonly row: number;
  readonly period: number;
  readonly state: number;
}

/** Everything about a run that does not depend on the numbers. */
export interface PreparedRun {
  readonly states: CellStates;
  readonly linked: LinkedPeriods;
  /** What must run again when the assumptions in these rows have other numbers. */
  readonly rippleOf: (rows: readonly number[]) => Ripple;
}

/** How many patterns, and how many edited rows of each, are kept ready. */
const mostRemembered = 32;

/** Makes the machine for a program; `isSteadyRow` says which assumptions are the same in all periods. */
export function createPeriodMachine(
  program: Program,
  periods: number,
  isSteadyRow: (row: number) => boolean,
): PeriodMachine {
  const layout = layOutPeriods(program, periods, isSteadyRow);
  const dependents = once(() => findDependents(program));
  const prepared = new Map<string, PreparedRun>();
  return {
    program,
    layout,
    prepare: (blanks) =>
      remember(prepared, blanks.map(({ row, period, state }) => `${row}.${period}.${state}`).join(), () =>
        prepareRun(layout, blanks, dependents),
      ),
  };
}

function prepareRun(layout: PeriodLayout, blanks: readonly Blank[], dependents: () => Dependents): PreparedRun {
  const { program, periods } = layout;
  const states = new Uint8Array(program.rows * periods);
  for (const { row, period, state } of blanks) states[row * periods + period] = state;
  const hasGaps = resolveStates(program, periods, states);
  const linked = linkPeriods(layout, states, hasGaps);
  const ripples = new Map<string, Ripple>();
  const rippleOf = (rows: readonly number[]): Ripple =>
    remember(ripples, rows.join(), () => findRipple(dependents(), linked, rows, program.rows));
  return { states, linked, rippleOf };
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostRemembered) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}
