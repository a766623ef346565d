import * as v from 'valibot';
import type { Problem } from '../../models/shared/problem.ts';
import { fail, type Result } from '../../models/shared/result.ts';
import { problemSchema } from '../contract/contract.ts';

/** A process that reads one file and answers once. */
export interface ApartProcess {
  readonly send: (message: object) => void;
  /** Tells of the first message; of any end before one. */
  readonly listen: (onMessage: (message: unknown) => void, onEnd: () => void) => void;
  readonly stop: () => void;
}

/** What a process for one file may cost: seconds, and MB of memory. Its heap is a part of that; unpacked bytes stand beside it. */
export const apartLimits = { seconds: 15, memory: 600, heap: 384 } as const;

/** The arguments with which Node starts such a process. */
export const apartArguments: readonly string[] = [`--max-old-space-size=${apartLimits.heap}`];

/**
 * Asks a process for its answer and ends it. Out of time or memory, a crash or an answer of another shape give `tooHard`: they cost
 * that process alone. Null when `signal` stopped it.
 */
export function askApart<T>(
  apart: ApartProcess,
  request: object,
  value: v.GenericSchema<unknown, T>,
  tooHard: Problem,
  signal?: AbortSignal,
): Promise<Result<T> | null> {
  const answerSchema = v.variant('ok', [
    v.object({ ok: v.literal(true), value }),
    v.object({ ok: v.literal(false), problems: v.pipe(v.array(problemSchema), v.minLength(1)) }),
  ]);
  return new Promise((resolve) => {
    const finish = (result: Result<T> | null): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      apart.stop();
      resolve(result);
    };
    const cancel = (): void => finish(null);
    const giveUp = (): void => finish(fail(tooHard));
    const timer = setTimeout(giveUp, apartLimits.seconds * 1000);
    signal?.addEventListener('abort', cancel);
    apart.listen((message) => {
      const answer = v.safeParse(answerSchema, message);
      if (answer.success) finish(answer.output);
      else giveUp();
    }, giveUp);
    apart.send(request);
  });
}
