import * as v from 'valibot';
import { checkPlan } from './check-plan.ts';
import { applyDelta, type Delta, findDelta } from './delta.ts';
import type { History, Step } from './history.ts';
import type { Plan } from './plan.ts';
import { planSchema } from './plan-schema.ts';

// The history of a document as a text that stands beside its file: every step as what differs from the next one.

const format = 'goalpath-history';
const version = 1;
/** In characters. An edit takes some hundreds, so this holds tens of thousands; beyond it the oldest go. */
const longest = 16_000_000;

/** What a step was written as, for as long as it lives: a step differs from the one beside it in the same way ever after. */
const written = new WeakMap<Step<Plan>, string>();

/** Writes the steps to undo and redo, the nearest first, without the document itself. `limit` is in characters. */
export function serializeHistory({ past, present, future }: History<Plan>, limit = longest): string {
  let room = limit;
  const side = (steps: readonly Step<Plan>[]): string => {
    const texts: string[] = [];
    let beside = present;
    for (const step of steps) {
      const text =
        written.get(step) ??
        JSON.stringify({ name: step.name, delta: findDelta(beside, step.document) ?? { fields: {} } });
      written.set(step, text);
      room -= text.length + 1;
      if (room < 0) break;
      texts.push(text);
      beside = step.document;
    }
    return `[${texts.join(',')}]`;
  };
  return `{"format":"${format}","version":${version},"past":${side(past.toReversed())},"future":${side(future)}}`;
}

/**
 * Reads a history back around the document it was written with; null for a text that is no history of this version. The plans in
 * it are not known to be good: each is for `isGoodPlan` before it becomes the document.
 */
export function parseHistory(text: string, present: Plan): History<Plan> | null {
  const read = readHistory(text);
  if (!read) return null;
  const side = (steps: readonly WrittenStep[]): Step<Plan>[] | null => {
    const made: Step<Plan>[] = [];
    let beside: unknown = present;
    for (const { name, delta } of steps) {
      beside = applyDelta(beside, delta);
      if (!looksLikePlan(beside)) return null;
      made.push({ document: beside, name });
    }
    return made;
  };
  const [past, future] = [side(read.past), side(read.future)];
  return past && future ? { past: past.toReversed(), present, future } : null;
}

/** Whether a plan that came from a history is one that a file could hold. */
export const isGoodPlan = (plan: Plan): boolean => v.is(planSchema, plan) && checkPlan(plan).length === 0;

/** Enough to carry it about; `isGoodPlan` looks at all of it, which takes too long for every step at once. */
export const looksLikePlan = (value: unknown): value is Plan =>
  v.is(v.looseObject({ format: v.literal('goalpath-plan') }), value);

/** A step as it is written: its name, and what makes the document out of the one beside it. */
export interface WrittenStep {
  readonly name: Step<Plan>['name'];
  readonly delta: Delta;
}

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const deltaSchema: v.GenericSchema<unknown, Delta> = v.union([
  v.strictObject({ set: v.unknown() }),
  v.strictObject({ fields: v.record(v.string(), v.nullable(v.lazy(() => deltaSchema))) }),
  v.strictObject({
    items: v.array(
      v.union([
        v.tuple([place, place]),
        v.strictObject({ at: place, change: v.lazy(() => deltaSchema) }),
        v.strictObject({ add: v.unknown() }),
      ]),
    ),
  }),
]);
const words = v.pipe(v.string(), v.maxLength(400));
export const writtenStepSchema: v.GenericSchema<unknown, WrittenStep> = v.strictObject({
  name: v.strictObject({ zh: words, en: words }),
  delta: deltaSchema,
});
const steps = v.array(writtenStepSchema);
const historySchema = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  past: steps,
  future: steps,
});

function readHistory(text: string): v.InferOutput<typeof historySchema> | null {
  try {
    const read = v.safeParse(historySchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    // Cut short, or nested so deep that it ends the stack.
    return null;
  }
}
