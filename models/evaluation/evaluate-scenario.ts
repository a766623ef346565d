import { runPlainly } from '../formulas/kernels/plain-kernels.ts';
import type { PreparedRun } from '../formulas/period-machine.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import { type CellMaker, type CellRows, createCellMaker, type EarlierCells } from './build-cells.ts';
import type { CompiledModel } from './compile-model.ts';
import type { Cells, Evaluation } from './evaluation.ts';
import { type Figures, memoryOf } from './figures.ts';
import { fillAssumptions } from './fill-assumptions.ts';

/** An evaluation that can be brought up to date after an edit. */
export interface LiveEvaluation extends Evaluation {
  readonly compiled: CompiledModel;
  readonly assumptions: ResolvedAssumptions;
  readonly run: PreparedRun;
  readonly figures: Figures;
  /** The cells by row, as far as they were asked for; null where none was. */
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
  return makeLive({ compiled, assumptions, run, figures, scenario });
}

/** An evaluation with numbers of its own, to try something on: what is given away with it leaves the other alone. */
export function copyEvaluation(evaluation: LiveEvaluation): LiveEvaluation {
  const { held } = evaluation.figures;
  if (held.kind === 'past') return evaluation;
  return makeLive({ ...evaluation, figures: { held: { kind: 'held', memory: held.memory.slice() } } });
}

type LiveParts = Pick<LiveEvaluation, 'compiled' | 'assumptions' | 'run' | 'figures' | 'scenario'>;

/** Completes an evaluation; `before` are cells of which most still hold. */
export function makeLive(parts: LiveParts, before?: EarlierCells): LiveEvaluation {
  const { compiled, run, figures, assumptions } = parts;
  const { model, indexOf } = compiled;
  const memory = (): Float64Array => memoryOf(figures, model.periods.length);
  const slotsOf = (id: string) => assumptions.get(id);
  let maker: CellMaker | null = null;
  /** Made when the first cell is asked for: an analysis evaluates a thousand times and asks for none. */
  const cellMaker = (): CellMaker => {
    maker ??= createCellMaker({ compiled, memory, states: run.states, slotsOf }, before);
    return maker;
  };
  const cells: Cells = {
    get(id: string) {
      const row = indexOf.get(id);
      return row === undefined ? undefined : cellMaker().cellsOf(row);
    },
    *[Symbol.iterator]() {
      const { cellsOf, makeAll } = cellMaker();
      makeAll();
      for (const [row, { id }] of model.variables.entries()) yield [id, cellsOf(row)] as const;
    },
  };
  return { ...parts, model, cells, madeCells: () => maker?.made ?? null };
}
