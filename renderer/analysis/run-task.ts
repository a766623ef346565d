import { fansOf } from '../../models/analysis/fan.ts';
import { frontierOf } from '../../models/analysis/frontier.ts';
import { goalOutputs, goalProbabilities } from '../../models/analysis/goal-probabilities.ts';
import { heldProblems } from '../../models/analysis/levers.ts';
import { planSimulation } from '../../models/analysis/plan-simulation.ts';
import { reachBox } from '../../models/analysis/reach-box.ts';
import { leverTable, sensitivityOf } from '../../models/analysis/sensitivity.ts';
import { simulate } from '../../models/analysis/simulate.ts';
import { solve } from '../../models/analysis/solve.ts';
import { summarize } from '../../models/analysis/summarize.ts';
import { axisOf, tabulate } from '../../models/analysis/table.ts';
import type { Output } from '../../models/analysis/trial.ts';
import type { CompiledModel } from '../../models/evaluation/compile-model.ts';
import type { Kernels } from '../../models/formulas/kernels/instructions.ts';
import type { ResolvedAssumptions } from '../../models/scenarios/resolve-assumptions.ts';
import type { HeldFigure } from '../../models/scenarios/scenario.ts';
import { assertNever } from '../../models/shared/assert-never.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import type { AnalysisAnswer, AnalysisTask } from './analysis-task.ts';

/** What a task runs on and whom it tells how far it is. `now` is in milliseconds. */
export interface TaskSurroundings {
  readonly compiled: CompiledModel;
  readonly assumptions: ResolvedAssumptions;
  /** What the scenario holds. */
  readonly holds: readonly HeldFigure[];
  readonly kernels: Kernels;
  readonly kind: 'simd' | 'plain';
  readonly now: () => number;
  readonly tell: (done: number, total: number) => void;
}

/** How many figures of the first lever the frontier of two is drawn through. */
const frontierPoints = 25;

/** Runs one analysis to its end. Problems: those of the analysis. */
export function runTask(task: AnalysisTask, around: TaskSurroundings): Result<AnalysisAnswer> {
  const { compiled, assumptions } = around;
  switch (task.kind) {
    case 'solve': {
      const held = heldProblems(compiled, around.holds, assumptions, task.levers);
      if (held.length > 0) return fail(...held);
      const solved = solve(compiled, assumptions, task);
      if (!solved.ok) return solved;
      const drawn = task.frontier
        ? frontierOf(compiled, assumptions, task.output, task.wanted, task.frontier, frontierPoints)
        : ok(null);
      return drawn.ok ? ok({ kind: 'solve', solution: solved.value, frontier: drawn.value }) : drawn;
    }
    case 'sensitivity': {
      const found = sensitivityOf(compiled, assumptions, task.output);
      if (!found.ok) return found;
      const leverage = leverTable(compiled, assumptions);
      if (!leverage.ok) return leverage;
      return ok({ kind: 'sensitivity', sensitivity: found.value, leverage: leverage.value });
    }
    case 'table': {
      const x = axisOf(task.x, task.x.from, task.x.to, task.x.count);
      if (!x.ok) return x;
      const y = axisOf(task.y, task.y.from, task.y.to, task.y.count);
      if (!y.ok) return y;
      const table = tabulate(compiled, assumptions, task.output, x.value, y.value);
      return table.ok ? ok({ kind: 'table', table: { ...table.value, y: y.value } }) : table;
    }
    case 'simulate':
      return runSimulation(task, around);
    default:
      return assertNever(task);
  }
}

function runSimulation(
  task: Extract<AnalysisTask, { kind: 'simulate' }>,
  { compiled, assumptions, kernels, kind, now, tell }: TaskSurroundings,
): Result<AnalysisAnswer> {
  const { model } = compiled;
  const { output } = task;
  const followed = model.periods.map((period): Output => ({ variable: output.variable, period }));
  const outputs = [...followed, ...goalOutputs(model).filter(({ variable }) => variable !== output.variable)];
  const planned = planSimulation(compiled, assumptions, { ...task, correlations: [], outputs });
  if (!planned.ok) return planned;
  const start = now();
  const steps = simulate(planned.value, kernels);
  let step = steps.next();
  for (; !step.done; step = steps.next()) tell(step.value.done, step.value.samples);
  const columns = step.value;
  // A clock may stand still for a tenth of a millisecond.
  const seconds = Math.max(now() - start, 0.1) / 1000;
  const summaries = followed.map((_, index) => summarize(columns[index] ?? new Float64Array()));
  const goal = model.goals.find(({ variable }) => variable === output.variable);
  return ok({
    ...task,
    summary: summaries[model.periods.indexOf(output.period)] ?? summarize(new Float64Array()),
    fan: fansOf(followed, summaries)[0]?.years ?? [],
    goals: goalProbabilities(model, outputs, columns).map(({ goal: { id }, probability, stretchProbability }) => {
      return { id, probability, stretchProbability };
    }),
    box: goal ? reachBox(planned.value, columns, goal, task.reference, model) : null,
    runsPerSecond: Math.round(task.samples / seconds),
    kernels: kind,
  });
}
