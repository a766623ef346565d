import { runPlainly } from '../formulas/kernels/plain-kernels.ts';
import type { Assumption } from '../goals/variable.ts';
import type { ResolvedAssumptions, ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Slot } from '../shared/period.ts';
import { evaluateScenario, type LiveEvaluation, makeLive } from './evaluate-scenario.ts';
import { handOver } from './figures.ts';
import { assumedIn, stateOf, writeAssumption } from './fill-assumptions.ts';

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
  const changes: { readonly variable: Assumption; readonly row: number; readonly slots: Slots }[] = [];
  for (const [id, slots] of edited) {
    const row = compiled.indexOf.get(id) ?? -1;
    const variable = variables[row];
    if (variable?.kind === 'assumption') changes.push({ variable, row, slots });
  }
  const isSamePattern = changes.every(({ variable, row, slots }) =>
    periods.every((period, index) => {
      return stateOf(assumedIn(variable, slots, period)) === run.states[row * periods.length + index];
    }),
  );
  const { held } = figures;
  // Another pattern of missing figures needs other instructions; figures that were handed over have no memory to run on.
  if (held.kind === 'past' || !isSamePattern) {
    return evaluateScenario(compiled, new Map([...before.assumptions, ...before.edits, ...edited]), scenario);
  }
  const { memory } = held;
  const ripple = run.rippleOf(changes.map(({ row }) => row));
  const next = handOver(figures, memory, ripple.rows, periods.length);
  for (const { variable, row, slots } of changes) writeAssumption(variable, row, slots, periods, memory);
  runPlainly(ripple.instructions, memory);
  const cells = before.madeCells();
  return makeLive(
    { ...joinEdits(before, edited), compiled, run, figures: next, scenario },
    cells ? { cells, changed: ripple.rows } : undefined,
  );
}

type Slots = ReadonlyMap<Slot, ResolvedValue>;

function joinEdits(before: LiveEvaluation, edited: ResolvedAssumptions): Pick<LiveEvaluation, 'assumptions' | 'edits'> {
  const edits = new Map([...before.edits, ...edited]);
  if (edits.size <= mostEdits) return { assumptions: before.assumptions, edits };
  return { assumptions: new Map([...before.assumptions, ...edits]), edits: new Map() };
}
