import type { CompiledModel } from '../evaluation/compile-model.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import { problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { Evaluate, Reached } from './find-extreme.ts';
import { findRoots } from './find-roots.ts';
import { fitAffine } from './fit-affine.ts';
import { stepOf } from './levers.ts';
import type { Box } from './nearest-on-plane.ts';
import { columnsOf, pointAt, probesOf } from './probe-box.ts';
import { proveBounds, proveRefusal } from './prove-refusal.ts';
import { searchPlan } from './search-plan.ts';
import type {
  BoundedLever,
  Extreme,
  Refusal,
  Setting,
  SingleLever,
  Solution,
  SolvedPlan,
  SolveRequest,
} from './solution.ts';
import { solveAffine } from './solve-affine.ts';
import { openTrial, type Trial } from './trial.ts';

/** Reached means within this share of the wanted value; of the largest figure met where nothing is wanted. */
const relativeTolerance = 1e-9;

/**
 * Finds the plan nearest to the present one that brings an output to a wanted value, with every lever within its bounds (domain
 * 4.2, goal seek). Nearness counts percentage points of rates and hundredths of levels alike. Every plan in the answer was
 * evaluated again, and its figure is that evaluation's.
 *
 * Problems: a lower bound above the upper one, and those of `openTrial`.
 */
export function solve(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  request: SolveRequest,
): Result<Solution> {
  const { output, wanted, levers } = request;
  const crossed = levers.find(({ min, max }) => min > max);
  if (crossed) return fail(problem('lever-bounds', crossed.variable, { min: crossed.min, max: crossed.max }));
  const opened = openTrial(compiled, assumptions, levers, [output]);
  if (!opened.ok) return opened;
  const trial = opened.value;
  const box = boxOf(compiled, trial, levers);
  let tried = 0;
  const evaluate: Evaluate = (points) => {
    tried += points.length;
    const { columns, lanes } = columnsOf(points, levers.length);
    return trial.runBlock(columns, lanes)[0] ?? new Float64Array(lanes);
  };
  const verified = ({ point }: Reached): Reached => ({ point, value: trial.run(point)[0] ?? Number.NaN });
  const planOf = (reached: Reached): SolvedPlan => describePlan(trial, levers, verified(reached));
  const [present = Number.NaN] = trial.run(trial.present);
  const answer = (found: Partial<Solution>): Result<Solution> =>
    ok({
      output,
      wanted,
      present: Number.isNaN(present) ? null : present,
      method: 'linear',
      refusal: null,
      proved: true,
      lacking: [],
      nearest: null,
      minimum: null,
      maximum: null,
      single: levers.map(({ variable, slot }) => ({ variable, slot, needed: null, all: [] })),
      ...found,
      tried,
    });
  const lacking = trial.lacking[0] ?? [];
  if (lacking.length > 0) return answer({ refusal: 'no-figure', lacking });

  const probes = probesOf(box);
  const figures = evaluate(Array.from({ length: probes.lanes }, (_, lane) => pointAt(probes, lane)));
  const size =
    wanted !== 0 ? Math.abs(wanted) : Math.max(...figures.filter((value) => !Number.isNaN(value)).map(Math.abs));
  const tolerance = relativeTolerance * size;
  const fit = fitAffine(box, probes, figures, evaluate);
  const found = fit ? solveAffine(box, fit, wanted) : searchPlan(box, wanted, tolerance, probes, figures, evaluate);
  if (!found) return answer({ refusal: 'no-figure', proved: false, method: 'search' });
  const [minimum, maximum] = proveExtremes(trial, box, planOf(found.minimum), planOf(found.maximum));
  const nearest = found.nearest && planOf(found.nearest);
  const isReached = nearest !== null && Math.abs(nearest.value - wanted) <= tolerance;
  const single = levers.map((lever, index) => solveAlone(lever, index, box, wanted, tolerance, evaluate));
  return answer({
    method: fit ? 'linear' : 'search',
    refusal: isReached ? null : refusalOf(wanted, minimum.value, maximum.value),
    proved: isReached || proveRefusal(trial.block.program, box, wanted, tolerance),
    nearest: isReached ? nearest : null,
    minimum,
    maximum,
    single,
  });
}

/** How far beyond an extreme a figure may lie that interval arithmetic cannot exclude, as a share of the span. */
const extremeSlack = 1e-4;

function proveExtremes({ block }: Trial, box: Box, least: SolvedPlan, most: SolvedPlan): readonly [Extreme, Extreme] {
  const slack = extremeSlack * (most.value - least.value);
  const isBelow = proveBounds(block.program, box, Number.NEGATIVE_INFINITY, most.value, slack);
  const isAbove = proveBounds(block.program, box, least.value, Number.POSITIVE_INFINITY, slack);
  return [
    { ...least, proved: isAbove },
    { ...most, proved: isBelow },
  ];
}

function refusalOf(wanted: number, minimum: number, maximum: number): Refusal {
  // What rounding alone moves is not moved.
  const size = Math.max(Math.abs(minimum), Math.abs(maximum));
  if (maximum - minimum <= relativeTolerance * size) return 'no-effect';
  if (wanted > maximum) return 'above-maximum';
  return wanted < minimum ? 'below-minimum' : 'not-found';
}

/** The plan from which nearness is measured; a lever without a figure counts from the middle of its bounds. */
function boxOf({ model }: CompiledModel, { present }: Trial, levers: readonly BoundedLever[]): Box {
  const scale = Float64Array.from(levers, ({ variable: id }, index) => {
    const variable = model.variables.find((candidate) => candidate.id === id);
    const value = present[index] ?? Number.NaN;
    return variable?.kind === 'assumption' ? stepOf(variable, Number.isNaN(value) ? 0 : value) : 1;
  });
  return {
    min: Float64Array.from(levers, ({ min }) => min),
    max: Float64Array.from(levers, ({ max }) => max),
    present: Float64Array.from(levers, ({ min, max }, index) => {
      const value = present[index] ?? Number.NaN;
      return Number.isNaN(value) ? (min + max) / 2 : value;
    }),
    scale,
  };
}

function solveAlone(
  { variable, slot, min, max }: BoundedLever,
  index: number,
  { present }: Box,
  wanted: number,
  tolerance: number,
  evaluate: Evaluate,
): SingleLever {
  const along = (points: Float64Array): Float64Array =>
    evaluate([...points].map((value) => present.with(index, value)));
  const start = present[index] ?? 0;
  const all = findRoots(along, min, max, wanted, tolerance).roots.toSorted(
    (one, other) => Math.abs(one - start) - Math.abs(other - start),
  );
  return { variable, slot, needed: all[0] ?? null, all };
}

function describePlan({ present }: Trial, levers: readonly BoundedLever[], { point, value }: Reached): SolvedPlan {
  const settings = levers.map(({ variable, slot, min, max }, index): Setting => {
    const from = present[index] ?? Number.NaN;
    const to = point[index] ?? Number.NaN;
    return {
      variable,
      slot,
      from: Number.isNaN(from) ? null : from,
      to,
      bound: to === min ? 'min' : to === max ? 'max' : null,
    };
  });
  return { value, settings };
}
