/** Closes a switch over a union: the compiler refuses a missing case, and a case that arrives all the same is a bug. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
