import * as v from 'valibot';
import { type Problem, problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { checkPlan } from './check-plan.ts';
import { type Plan, planFormat, planVersion } from './plan.ts';
import { planSchema } from './plan-schema.ts';

/**
 * Reads the text of a plan file. Problems, each at `place` (the file's name): text cut short or damaged, not a plan, a newer
 * version, a malformed part, and whatever `checkPlan` finds. Nothing of a bad file is taken.
 */
export function parsePlan(text: string, place: string): Result<Plan> {
  const json = parseJson(text, place);
  return json.ok ? readPlan(json.value, place) : json;
}

/** Reads a plan out of what is JSON already. Problems: those of `parsePlan` but for damaged text. */
export function readPlan(json: unknown, place: string): Result<Plan> {
  const head = v.safeParse(v.looseObject({ format: v.literal(planFormat), version: v.number() }), json);
  if (!head.success) return fail(problem('plan-not-a-plan', place));
  const { version } = head.output;
  if (version > planVersion) return fail(problem('plan-newer', place, { found: version, supported: planVersion }));
  const shaped = v.safeParse(planSchema, json, { abortPipeEarly: true });
  if (!shaped.success) return fail(...shaped.issues.slice(0, 5).map((issue) => shapeProblem(issue, place)));
  const problems = checkPlan(shaped.output);
  return problems.length > 0 ? fail(...problems) : ok(shaped.output);
}

/** The text of a plan file: two spaces, one line a leaf, so that two versions can be compared line by line. */
export const serializePlan = (plan: Plan): string => `${JSON.stringify(plan, null, 2)}\n`;

/** Reads JSON. Problems at `place`: bytes that are no text, another kind of text, text cut short or damaged. */
export function parseJson(text: string, place: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (looksBinary(text)) return fail(problem('file-not-text', place));
    if (!text.trimStart().startsWith('{')) return fail(problem('plan-not-a-plan', place));
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    const before = text.slice(0, position === undefined ? text.length : Number(position));
    const lines = before.split('\n');
    return fail(problem('json-broken', place, { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }));
  }
}

/** Bytes that are no UTF-8 arrive as replacement characters, and no text file holds a zero byte. */
const looksBinary = (text: string): boolean => text.includes('\0') || text.includes('\uFFFD');

function shapeProblem(issue: v.BaseIssue<unknown>, place: string): Problem {
  const path = v.getDotPath(issue) ?? '';
  const received = issue.received.length > 60 ? `${issue.received.slice(0, 60)}…` : issue.received;
  const reason = issue.expected === null ? received : `${issue.expected} ≠ ${received}`;
  return problem('plan-shape', place, { path, reason });
}
