import type { Problem } from './problem.ts';

/** A value, or the problems that stand in its way. Exceptions are left for bugs. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Wraps a value as a success. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps one or more problems as a failure. */
export const fail = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems });
