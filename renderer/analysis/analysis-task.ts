import * as v from 'valibot';
import type { Fan } from '../../models/analysis/fan.ts';
import type { FoundBox } from '../../models/analysis/find-box.ts';
import type { Frontier } from '../../models/analysis/frontier.ts';
import type { Leverage, Sensitivity } from '../../models/analysis/sensitivity.ts';
import type { BoundedLever, Solution } from '../../models/analysis/solution.ts';
import type { Summary } from '../../models/analysis/summarize.ts';
import type { Axis, DataTable } from '../../models/analysis/table.ts';
import type { Lever, Output } from '../../models/analysis/trial.ts';
import type { UncertainInput } from '../../models/analysis/uncertainty.ts';
import type { Problem, ProblemCode } from '../../models/shared/problem.ts';
import { problemTexts } from '../../models/shared/texts/problems.ts';

// What the window asks of the worker and what the worker answers: plain data, checked where it arrives.

/** A lever and how many figures it takes from one to another. */
export interface Spread extends Lever {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

interface SimulateTask {
  readonly kind: 'simulate';
  readonly output: Output;
  readonly inputs: readonly UncertainInput[];
  readonly samples: number;
  readonly seed: number;
  readonly latin: boolean;
  /** Against which figure of the goal combinations are sought. */
  readonly reference: 'base' | 'stretch';
}

/** An analysis of one scenario. Figures are in stored units. */
export type AnalysisTask =
  | {
      readonly kind: 'solve';
      readonly output: Output;
      readonly wanted: number;
      readonly levers: readonly BoundedLever[];
      readonly frontier: readonly [BoundedLever, BoundedLever] | null;
    }
  | { readonly kind: 'sensitivity'; readonly output: Output }
  | { readonly kind: 'table'; readonly output: Output; readonly x: Spread; readonly y: Spread }
  | SimulateTask;

/** What an analysis found. */
export type AnalysisAnswer =
  | { readonly kind: 'solve'; readonly solution: Solution; readonly frontier: Frontier | null }
  | { readonly kind: 'sensitivity'; readonly sensitivity: Sensitivity; readonly leverage: readonly Leverage[] }
  | { readonly kind: 'table'; readonly table: DataTable & { readonly y: Axis } }
  | (SimulateTask & {
      readonly summary: Summary;
      readonly fan: Fan['years'];
      readonly goals: readonly {
        readonly id: string;
        readonly probability: number | null;
        readonly stretchProbability: number | null;
      }[];
      readonly box: FoundBox | null;
      readonly runsPerSecond: number;
      readonly kernels: 'simd' | 'plain';
    });

/** The answer to one kind of task. */
export type AnswerTo<Kind extends AnalysisTask['kind']> = Extract<AnalysisAnswer, { kind: Kind }>;

/** What the window sends: the plan as the text of a file, so that it is checked as one. */
export interface AnalysisRequest {
  readonly plan: string;
  readonly scenario: string;
  readonly task: AnalysisTask;
}

/** What the worker sends: how far it is, then an answer or the problems in its way. */
export type AnalysisReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'answered'; readonly answer: AnalysisAnswer }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

const figure = v.pipe(v.number(), v.finite());
const figureOrNone = v.nullable(figure);
const lever = { variable: v.string(), slot: v.string() };
const output = v.object({ variable: v.string(), period: v.string() });
const boundedLever = v.object({ ...lever, min: figure, max: figure });
const axis = v.object({ ...lever, from: figure, to: figure, count: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const ends = { min: figure, max: figure };
const spread = { mean: figure, sd: figure };
const distribution = v.variant('kind', [
  v.object({ kind: v.literal('uniform'), ...ends }),
  v.object({ kind: v.literal('triangular'), ...ends, mode: figure }),
  v.object({ kind: v.literal('pert'), ...ends, mode: figure }),
  v.object({ kind: v.literal('normal'), ...spread }),
  v.object({ kind: v.literal('lognormal'), ...spread }),
]);
const uncertain = v.object({ ...lever, distribution, origin: v.picklist(['given', 'assumed']) });

const taskSchema: v.GenericSchema<unknown, AnalysisTask> = v.variant('kind', [
  v.object({
    kind: v.literal('solve'),
    output,
    wanted: figure,
    levers: v.array(boundedLever),
    frontier: v.nullable(v.tuple([boundedLever, boundedLever])),
  }),
  v.object({ kind: v.literal('sensitivity'), output }),
  v.object({ kind: v.literal('table'), output, x: axis, y: axis }),
  v.object({
    kind: v.literal('simulate'),
    output,
    inputs: v.array(uncertain),
    samples: figure,
    seed: figure,
    latin: v.boolean(),
    reference: v.picklist(['base', 'stretch']),
  }),
]);

/** Checks what the window sends. */
export const requestSchema: v.GenericSchema<unknown, AnalysisRequest> = v.object({
  plan: v.string(),
  scenario: v.string(),
  task: taskSchema,
});

const setting = v.object({
  ...lever,
  from: figureOrNone,
  to: figure,
  bound: v.nullable(v.picklist(['min', 'max'])),
});
const solved = { value: figure, settings: v.array(setting) };
const extreme = v.nullable(v.object({ ...solved, proved: v.boolean() }));
const solution = v.object({
  output,
  wanted: figure,
  present: figureOrNone,
  method: v.picklist(['linear', 'search']),
  refusal: v.nullable(v.picklist(['no-figure', 'no-effect', 'above-maximum', 'below-minimum', 'not-found'])),
  proved: v.boolean(),
  lacking: v.array(v.string()),
  nearest: v.nullable(v.object(solved)),
  minimum: extreme,
  maximum: extreme,
  single: v.array(v.object({ ...lever, needed: figureOrNone, all: v.array(figure) })),
  tried: figure,
});
const frontier = v.object({
  output,
  wanted: figure,
  x: boundedLever,
  y: boundedLever,
  points: v.array(v.object({ x: figure, y: figureOrNone })),
});
const bar = v.object({ ...lever, value: figure, step: figure, low: figureOrNone, high: figureOrNone });
const tableAxis = v.object({ ...lever, values: v.array(figure) });
const quantiles = v.record(v.string(), figureOrNone);
const summary = v.object({
  count: figure,
  mean: figureOrNone,
  sd: figureOrNone,
  standardError: figureOrNone,
  min: figureOrNone,
  max: figureOrNone,
  quantiles,
  histogram: v.object({ edges: v.array(figure), counts: v.array(figure) }),
});
const box = v.object({
  limits: v.array(v.object({ input: figure, min: figureOrNone, max: figureOrNone })),
  density: figure,
  coverage: figure,
  support: figure,
  reached: figure,
});

const answerSchema: v.GenericSchema<unknown, AnalysisAnswer> = v.variant('kind', [
  v.object({ kind: v.literal('solve'), solution, frontier: v.nullable(frontier) }),
  v.object({
    kind: v.literal('sensitivity'),
    sensitivity: v.object({ output, base: figureOrNone, bars: v.array(bar) }),
    leverage: v.array(v.object({ ...lever, perPoint: figure })),
  }),
  v.object({
    kind: v.literal('table'),
    table: v.object({ output, x: tableAxis, y: tableAxis, cells: v.array(v.array(figureOrNone)) }),
  }),
  v.object({
    kind: v.literal('simulate'),
    output,
    inputs: v.array(uncertain),
    samples: figure,
    seed: figure,
    latin: v.boolean(),
    reference: v.picklist(['base', 'stretch']),
    summary,
    fan: v.array(v.object({ period: v.string(), quantiles })),
    goals: v.array(v.object({ id: v.string(), probability: figureOrNone, stretchProbability: figureOrNone })),
    box: v.nullable(box),
    runsPerSecond: figure,
    kernels: v.picklist(['simd', 'plain']),
  }),
]);

const problem = v.object({
  code: v.custom<ProblemCode>((code) => typeof code === 'string' && Object.hasOwn(problemTexts, code)),
  place: v.string(),
  details: v.record(v.string(), v.union([v.string(), v.number()])),
});

/** Checks what the worker sends. */
export const replySchema: v.GenericSchema<unknown, AnalysisReply> = v.variant('kind', [
  v.object({ kind: v.literal('progress'), done: figure, total: figure }),
  v.object({ kind: v.literal('answered'), answer: answerSchema }),
  v.object({ kind: v.literal('refused'), problems: v.array(problem) }),
]);
