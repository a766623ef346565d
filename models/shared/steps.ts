/** Work in pieces: whoever waits for the result may do something else between them. */
export type Steps<T> = Generator<undefined, T>;

/** Does all that is left and gives the result. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
