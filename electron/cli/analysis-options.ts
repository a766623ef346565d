import { usualBounds } from '../../models/analysis/levers.ts';
import type { BoundedLever } from '../../models/analysis/solution.ts';
import type { Lever, Output } from '../../models/analysis/trial.ts';
import { rangeProblem } from '../../models/goals/check-figure.ts';
import type { GoalModel } from '../../models/goals/goal-model.ts';
import type { Assumption, Variable } from '../../models/goals/variable.ts';
import type { ResolvedAssumptions } from '../../models/scenarios/resolve-assumptions.ts';
import type { Period, Slot } from '../../models/shared/period.ts';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { readFigure } from './settings.ts';

/** An option as it was typed, for problems: `--vary primaryGrowth:0..x`. */
interface Typed {
  readonly option: string;
  readonly text: string;
  /** How it is written. */
  readonly example: string;
}

const placeOf = ({ option, text }: Typed): string => `--${option} ${text}`;

/** A line of text that is not what an option takes. */
const misread = (typed: Typed): Result<never> =>
  fail(problem('usage-option', placeOf(typed), { reason: `--${typed.option} ${typed.example}` }));

/** `ID` or `ID@2025`: a figure of the target year or of another. Problems: an unknown variable, an unknown year. */
export function readOutput(
  typed: Typed,
  model: GoalModel,
  text = typed.text,
): Result<Output & { readonly unit: string }> {
  const found = readName(typed, model, text);
  if (!found.ok) return found;
  const { variable, period } = found.value;
  return ok({ variable: variable.id, period: period ?? model.targetPeriod, unit: variable.unit });
}

/** `ID=V` or `ID@2025=V`: the wanted value of a figure. */
export function readTarget(
  typed: Typed,
  model: GoalModel,
): Result<{ readonly output: Output; readonly wanted: number }> {
  const [, name, entry] = /^([^=]+)=(.+)$/.exec(typed.text) ?? [];
  if (name === undefined || entry === undefined) return misread(typed);
  const output = readOutput(typed, model, name);
  if (!output.ok) return output;
  const wanted = readFigure(entry, output.value.unit, placeOf(typed));
  if (!wanted.ok) return wanted;
  const { variable, period } = output.value;
  return ok({ output: { variable, period }, wanted: wanted.value });
}

/** A lever and the assumption it moves. */
export interface ReadLever {
  readonly lever: Lever;
  readonly assumption: Assumption;
}

/** `ID` or `ID@2025`: an assumption in the target year, or for all years where it does not change with them, or in another. */
export function readLever(typed: Typed, model: GoalModel, text = typed.text): Result<ReadLever> {
  const found = readName(typed, model, text);
  if (!found.ok) return found;
  const { variable, period } = found.value;
  if (variable.kind === 'formula') return fail(problem('not-an-assumption', placeOf(typed), { id: variable.id }));
  const slot: Slot = period ?? (variable.timing === 'once' ? 'once' : model.targetPeriod);
  return ok({ lever: { variable: variable.id, slot }, assumption: variable });
}

/** `ID[:MIN..MAX]`: an assumption that may move, within what makes sense for it where no bounds are given. */
export function readBoundedLever(
  typed: Typed,
  model: GoalModel,
  assumptions: ResolvedAssumptions,
): Result<BoundedLever> {
  const [, name = '', low, high] = /^([^:]+)(?::(.+)\.\.(.+))?$/.exec(typed.text) ?? [];
  if (name === '') return misread(typed);
  const read = readLever(typed, model, name);
  if (!read.ok) return read;
  const { lever, assumption } = read.value;
  if (low === undefined || high === undefined) {
    const value = assumptions.get(lever.variable)?.get(lever.slot)?.value ?? 0;
    return ok({ ...lever, ...usualBounds(assumption, value) });
  }
  const bounds = readRange(typed, assumption, low, high);
  return bounds.ok ? ok({ ...lever, ...bounds.value }) : bounds;
}

/** `ID=A..B/N`: an assumption that takes N figures from A to B. */
export function readSpread(
  typed: Typed,
  model: GoalModel,
): Result<{ readonly lever: Lever; readonly from: number; readonly to: number; readonly count: number }> {
  const [, name = '', low = '', high = '', count = ''] = /^([^=]+)=(.+)\.\.(.+)\/(\d{1,9})$/.exec(typed.text) ?? [];
  if (count === '' || Number(count) < 1) return misread(typed);
  const read = readLever(typed, model, name);
  if (!read.ok) return read;
  const range = readRange(typed, read.value.assumption, low, high);
  if (!range.ok) return range;
  return ok({ lever: read.value.lever, from: range.value.min, to: range.value.max, count: Number(count) });
}

/** A whole number of at least `least`. */
export function readWhole(typed: Typed, least: number): Result<number> {
  const value = Number(typed.text);
  return /^\d{1,15}$/.test(typed.text) && value >= least ? ok(value) : misread(typed);
}

/** The name of a lever in an answer: the id, with its year where that is not the target year. */
export const leverName = ({ variable, slot }: Lever, { targetPeriod }: GoalModel): string =>
  slot === 'once' || slot === targetPeriod ? variable : `${variable}@${slot}`;

/** The name of an output in an answer, in the same way. */
export const outputName = ({ variable, period }: Output, model: GoalModel): string =>
  leverName({ variable, slot: period }, model);

function readName(
  typed: Typed,
  model: GoalModel,
  text: string,
): Result<{ readonly variable: Variable; readonly period: Period | null }> {
  const [, id = '', period] = /^([^@]+)(?:@(\d{4}))?$/.exec(text.trim()) ?? [];
  const variable = model.variables.find((candidate) => candidate.id === id || candidate.label.zh === id);
  if (!variable) return fail(problem('unknown-variable', placeOf(typed), { id: id === '' ? text : id }));
  if (period !== undefined && !model.periods.includes(period)) {
    return fail(problem('unknown-period', placeOf(typed), { period, periods: model.periods.join(', ') }));
  }
  return ok({ variable, period: period ?? null });
}

/** Two figures of an assumption. Problems: text that is no figure, and a figure outside what makes sense, as with `--set`. */
function readRange(
  typed: Typed,
  assumption: Assumption,
  low: string,
  high: string,
): Result<{ readonly min: number; readonly max: number }> {
  const min = readFigure(low, assumption.unit, placeOf(typed));
  if (!min.ok) return min;
  const max = readFigure(high, assumption.unit, placeOf(typed));
  if (!max.ok) return max;
  const outside = [min.value, max.value].flatMap((value) => rangeProblem(assumption, value, placeOf(typed)) ?? []);
  return outside.length > 0 ? fail(...outside) : ok({ min: min.value, max: max.value });
}
