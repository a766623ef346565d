import { runPlainly } from '../formulas/kernels/plain-kernels.ts';
import { cellState } from '../formulas/resolve-states.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import { evaluateScenario, type LiveEvaluation, makeLive } from './evaluate-scenario.ts';
import { handOver } from './figures.ts';
import { assumedIn, writeAssumption } from './fill-assumptions.ts';

/** Beyond so many edited variables the assumptions are joined into one map again. */
const mostEdits = 64;

/**
 * The evaluation after some assumptions were resolved otherwise: what does not depend on them is not calculated again. Equals
 * `evaluateScenario` on the changed assumptions, bit for bit; the evaluation before stays as it was.
 *
 * @param edited the assumptions that changed, each with all its slots as they are now resolved.
 */
export function updateEvaluation(before: LiveEvaluation, edited: ResolvedAssumptions): LiveEvaluation {
  const { compiled, run, figures, scenario } = before;
  const { variables, periods } = compiled.model;
  const rows = [...edited.keys()].map((id) => compiled.indexOf.get(id) ?? -1);
  const { held } = figures;
  // Another pattern of missing figures needs other instructions; figures that were handed over have no memory to run on.
  if (held.kind === 'past' || !keepsPattern(before, edited)) {
    return evaluateScenario(compiled, new Map([...before.assumptions, ...before.edits, ...edited]), scenario);
  }
  const { memory } = held;
  const ripple = run.rippleOf(rows);
  const next = handOver(figures, memory, ripple.rows, periods.length);
  for (const row of rows) {
    const variable = variables[row];
    if (variable?.kind !== 'assumption') continue;
    writeAssumption(variable, row, edited.get(variable.id), periods, memory, []);
  }
  runPlainly(ripple.instructions, memory);
  const cells = before.madeCells();
  return makeLive(
    { ...joinEdits(before, edited), compiled, run, figures: next, scenario },
    cells ? { rows: cells, changed: ripple.rows } : undefined,
  );
}

/** Whether the edited assumptions are missing, and exist, in the same periods as before. */
function keepsPattern({ compiled, run }: LiveEvaluation, edited: ResolvedAssumptions): boolean {
  const { variables, periods } = compiled.model;
  for (const [id, slots] of edited) {
    const row = compiled.indexOf.get(id) ?? -1;
    const variable = variables[row];
    if (variable?.kind !== 'assumption') continue;
    for (let period = 0; period < periods.length; period += 1) {
      const resolved = assumedIn(variable, slots, periods[period] ?? '');
      const value = resolved?.value ?? null;
      const state = value !== null ? cellState.value : resolved ? cellState.missing : cellState.none;
      if (state !== run.states[row * periods.length + period]) return false;
    }
  }
  return true;
}

function joinEdits(before: LiveEvaluation, edited: ResolvedAssumptions): Pick<LiveEvaluation, 'assumptions' | 'edits'> {
  const edits = new Map([...before.edits, ...edited]);
  if (edits.size <= mostEdits) return { assumptions: before.assumptions, edits };
  return { assumptions: new Map([...before.assumptions, ...edits]), edits: new Map() };
}
