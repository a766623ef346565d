/** How long the window may take to enter what is being typed; one that hangs must not keep its document from being left. */
const patience = 2_000;

/** The question to the window to enter what is being typed. */
export interface AskedEntry {
  /** Asks, and waits until the window has done it, or for as long as it may take. */
  readonly finish: (ask: () => void) => Promise<void>;
  /** Called when the window has done it. */
  readonly finished: () => void;
}

export function createAskedEntry(): AskedEntry {
  let waiting: (() => void)[] = [];
  return {
    finish: (ask) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, patience);
        waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
        ask();
      }),
    finished() {
      const answered = waiting;
      waiting = [];
      for (const answer of answered) answer();
    },
  };
}
