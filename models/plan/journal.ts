import * as v from 'valibot';
import { applyDelta, findDelta } from './delta.ts';
import { type History, record, redo, type Step, undo } from './history.ts';
import { looksLikePlan, type WrittenStep, writtenStepSchema } from './history-text.ts';
import type { Plan } from './plan.ts';

// What was done to a document, a line an edit: a draft grows by a line where writing all of it would take longer than a frame.

/** One move through the history of a document. */
export type Move = { readonly kind: 'record'; readonly before: Plan; readonly step: Step<Plan> } | 'undo' | 'redo';

/** The move that leads from one history to the next; null where no single one does. `step` of a record is the plan after it, by its name. */
export function moveBetween(before: History<Plan>, after: History<Plan>): Move | null {
  const [last, first] = [before.past.at(-1), before.future[0]];
  const steps = after.past.length - before.past.length;
  if (steps === -1 && last?.document === after.present) return 'undo';
  if (steps !== 1 || after.past.at(-1)?.document !== before.present) return null;
  if (first?.document === after.present && after.future.length === before.future.length - 1) return 'redo';
  const { name } = after.past.at(-1) ?? {};
  return name ? { kind: 'record', before: before.present, step: { document: after.present, name } } : null;
}

/** The line of a move. */
export function writeMove(move: Move): string {
  if (typeof move === 'string') return JSON.stringify(move);
  const { before, step } = move;
  const written: WrittenStep = { name: step.name, delta: findDelta(before, step.document) ?? { fields: {} } };
  return JSON.stringify(written);
}

const lineSchema = v.union([v.literal('undo'), v.literal('redo'), writtenStepSchema]);

/**
 * Does what lines say, from a history on. A line that cannot be read, as one that was cut short, ends it: what stands before it
 * was done. The plans are not known to be good.
 */
export function replayMoves(history: History<Plan>, lines: readonly string[]): History<Plan> {
  let reached = history;
  for (const line of lines) {
    const next = replayLine(reached, line);
    if (!next) break;
    reached = next;
  }
  return reached;
}

function replayLine(history: History<Plan>, line: string): History<Plan> | null {
  const read = v.safeParse(lineSchema, parseJson(line));
  if (!read.success) return null;
  if (read.output === 'undo') return undo(history);
  if (read.output === 'redo') return redo(history);
  const next = applyDelta(history.present, read.output.delta);
  return looksLikePlan(next) ? record(history, next, read.output.name) : null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
