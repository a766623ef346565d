import { runPlainly } from '../formulas/kernels/plain-kernels.ts';
import { cellState } from '../formulas/resolve-states.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import { evaluateScenario, type LiveEvaluation, makeLive } from './evaluate-scenario.ts';
import { handOver } from './figures.ts';
import { assumedIn, writeAssumption } from './fill-assumptions.ts';

/**
 * The evaluation after some assumptions were resolved otherwise: what does not depend on them is not calculated again. Equals
 * `evaluateScenario` on the same assumptions, bit for bit; the evaluation before stays as it was.
 *
 * @param assumptions all of them, as they are now resolved.
 * @param edited those that may differ from what they were before.
 */
export function updateEvaluation(
  before: LiveEvaluation,
  assumptions: ResolvedAssumptions,
  edited: Iterable<string>,
): LiveEvaluation {
  const { compiled, run, figures, scenario } = before;
  const { variables, periods } = compiled.model;
  const rows = [...edited].flatMap((id) => compiled.indexOf.get(id) ?? []).sort((a, b) => a - b);
  const { held } = figures;
  // Another pattern of missing figures needs other instructions; figures that were handed over have no memory to run on.
  if (held.kind === 'past' || !keepsPattern(before, assumptions, rows)) {
    return evaluateScenario(compiled, assumptions, scenario);
  }
  const { memory } = held;
  const ripple = run.rippleOf(rows);
  const next = handOver(figures, memory, ripple.rows, periods.length);
  for (const row of rows) {
    const variable = variables[row];
    if (variable?.kind !== 'assumption') continue;
    writeAssumption(variable, row, assumptions.get(variable.id), periods, memory, []);
  }
  runPlainly(ripple.instructions, memory);
  const rowsMade = before.madeCells();
  const cells = rowsMade ? { rows: rowsMade, changed: ripple.rows } : undefined;
  return makeLive({ assumptions, compiled, run, figures: next, scenario }, cells);
}

/** Whether the edited assumptions are missing, and exist, in the same periods as before. */
function keepsPattern(
  { compiled, run }: LiveEvaluation,
  assumptions: ResolvedAssumptions,
  rows: readonly number[],
): boolean {
  const { variables, periods } = compiled.model;
  for (const row of rows) {
    const variable = variables[row];
    if (variable?.kind !== 'assumption') continue;
    const slots = assumptions.get(variable.id);
    for (let period = 0; period < periods.length; period += 1) {
      const resolved = assumedIn(variable, slots, periods[period] ?? '');
      const value = resolved?.value ?? null;
      const state = value !== null ? cellState.value : resolved ? cellState.missing : cellState.none;
      if (state !== run.states[row * periods.length + period]) return false;
    }
  }
  return true;
}
