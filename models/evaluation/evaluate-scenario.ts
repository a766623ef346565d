import { runPlainly } from '../formulas/kernels/plain-kernels.ts';
import type { PreparedRun } from '../formulas/period-machine.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import { buildCells, type CellRows, type EarlierCells } from './build-cells.ts';
import type { CompiledModel } from './compile-model.ts';
import type { Evaluation } from './evaluation.ts';
import { type Figures, memoryOf } from './figures.ts';
import { fillAssumptions } from './fill-assumptions.ts';

/** An evaluation that can be brought up to date after an edit. Its cells are made when they are first asked for. */
export interface LiveEvaluation extends Evaluation {
  readonly compiled: CompiledModel;
  /** What it was calculated from, unless `edits` says otherwise. */
  readonly assumptions: ResolvedAssumptions;
  readonly edits: ResolvedAssumptions;
  readonly run: PreparedRun;
  readonly figures: Figures;
  /** The cells by row, if they were asked for already. */
  readonly madeCells: () => CellRows | null;
}

/**
 * Calculates every variable of the model in every period, from the assumptions of one scenario.
 *
 * A formula that looks back before the first period does not exist there; one whose inputs are missing is missing and names
 * them; one that leaves the finite numbers is a problem. Nothing ever becomes zero, and what does not need a missing figure
 * is calculated all the same.
 */
export function evaluateScenario(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  scenario: string,
): LiveEvaluation {
  const memory = compiled.machine.layout.template.slice();
  const blanks = fillAssumptions(compiled.model.variables, compiled.model.periods, assumptions, memory);
  const run = compiled.machine.prepare(blanks);
  runPlainly(run.linked.instructions, memory);
  const figures: Figures = { held: { kind: 'held', memory } };
  return makeLive({ compiled, assumptions, edits: noEdits, run, figures, scenario });
}

const noEdits: ResolvedAssumptions = new Map();

type LiveParts = Pick<LiveEvaluation, 'compiled' | 'assumptions' | 'edits' | 'run' | 'figures' | 'scenario'>;

/** Completes an evaluation; `before` are cells of which most still hold. */
export function makeLive(parts: LiveParts, before?: EarlierCells): LiveEvaluation {
  const { compiled, run, figures, assumptions, edits } = parts;
  const { model } = compiled;
  let rows: CellRows | null = null;
  let cells: Evaluation['cells'] | null = null;
  return {
    ...parts,
    model,
    madeCells: () => rows,
    get cells() {
      if (cells) return cells;
      const memory = memoryOf(figures, model.periods.length);
      const slotsOf = (id: string) => edits.get(id) ?? assumptions.get(id);
      const made = buildCells({ compiled, memory, states: run.states, slotsOf }, before);
      rows = made;
      cells = new Map(model.variables.map(({ id }, row) => [id, made[row] ?? []]));
      return cells;
    },
  };
}
