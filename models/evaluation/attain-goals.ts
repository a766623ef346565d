import type { Goal } from '../goals/goal-model.ts';
import type { Variable } from '../goals/variable.ts';
import { perObject } from '../shared/per-object.ts';
import { type Attainment, attain } from './attainment.ts';
import type { CompiledModel } from './compile-model.ts';
import { cellAt, type Evaluation, numberOf, valueAt } from './evaluation.ts';
import { inputsOf } from './inputs-of.ts';

/**
 * What stands behind a goal's model value.
 * - `model`: a formula, or an assumption that drives the growth of GDP
 * - `tracked`: entered and compared, but nothing else needs it; or only an earlier figure is known
 * - `none`: nothing measures it
 */
export type DrivenBy = 'model' | 'tracked' | 'none';

/** An attainment with its gap as an amount. `gapAmount` is in 亿元, null where the gap is no amount of money or is unknown. */
export interface GoalAttainment extends Attainment {
  readonly gapAmount: number | null;
}

/** One goal measured by one scenario in the target year. */
export interface AttainedGoal {
  readonly goal: Goal;
  readonly modelValue: number | null;
  /** Against the first figure (预期), against the further one (力争), and against the one of the scenario's own path. */
  readonly base: GoalAttainment;
  readonly stretch: GoalAttainment;
  readonly own: GoalAttainment;
  readonly drivenBy: DrivenBy;
  /** The variables whose figures are missing. */
  readonly missing: readonly string[];
}

/** What the growth of GDP is computed from. An edit of a figure leaves the formulas as they are. */
const driversOfGrowth = perObject((compiled: CompiledModel) => inputsOf(compiled, compiled.model.accounts.growth));

/** Measures every goal of the evaluated model, in the model's order. `path` is the scenario's: 预期 or 力争. */
export function attainGoals(
  compiled: CompiledModel,
  evaluation: Evaluation,
  path: 'base' | 'stretch',
): readonly AttainedGoal[] {
  const { model } = evaluation;
  const drivers = driversOfGrowth(compiled);
  return model.goals.map((goal) => {
    const cell = goal.variable === null ? null : cellAt(evaluation, goal.variable, model.targetPeriod);
    const modelValue = cell && numberOf(cell);
    const against = (reference: 'base' | 'stretch'): GoalAttainment => {
      const attainment = attain(goal, reference, modelValue, model.margins);
      return { ...attainment, gapAmount: gapAmountOf(goal, attainment.gap, compiled, evaluation) };
    };
    const [base, stretch] = [against('base'), against('stretch')];
    return {
      goal,
      modelValue,
      base,
      stretch,
      own: path === 'base' ? base : stretch,
      drivenBy: drivenByOf(goal, compiled, drivers),
      missing: cell?.kind === 'missing' ? cell.missing : [],
    };
  });
}

/** How many 亿元 one unit is; units of money only. */
const hundredMillions: Readonly<Record<string, number>> = { 亿元: 1, 万元: 1e-4, 元: 1e-8 };

/** A gap in growth is that part of the year before; a gap of money is itself. */
function gapAmountOf(goal: Goal, gap: number | null, compiled: CompiledModel, evaluation: Evaluation): number | null {
  if (gap === null) return null;
  const { model } = evaluation;
  if (goal.amountBase === null) return amountIn(goal.unit, gap);
  const before = model.periods[model.periods.indexOf(model.targetPeriod) - 1];
  const base = before === undefined ? null : valueAt(evaluation, goal.amountBase, before);
  const unit = variableOf(compiled, goal.amountBase)?.unit ?? '';
  return base === null ? null : amountIn(unit, base * gap);
}

function amountIn(unit: string, value: number): number | null {
  const size = hundredMillions[unit];
  return size === undefined ? null : value * size;
}

function drivenByOf(goal: Goal, compiled: CompiledModel, drivers: ReadonlySet<string>): DrivenBy {
  const measured = variableOf(compiled, goal.variable);
  if (!measured) return goal.previous === null ? 'none' : 'tracked';
  return measured.kind === 'formula' || drivers.has(measured.id) ? 'model' : 'tracked';
}

const variableOf = ({ model, indexOf }: CompiledModel, id: string | null): Variable | undefined =>
  id === null ? undefined : model.variables[indexOf.get(id) ?? -1];
