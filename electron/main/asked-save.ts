/** How long the window may take to answer the command `save` with a plan; the dialog that may follow is not counted. */
const patience = 5_000;

/** A save that the shell asked the window for, because the user chose 保存 when leaving a document. */
export interface AskedSave {
  /** Waits for the next save; false when none begins in time, fails, or another question takes its place. */
  readonly outcome: () => Promise<boolean>;
  /** Called when a save begins; gives the function to call when it has ended. */
  readonly begin: () => (saved: boolean) => void;
}

export function createAskedSave(): AskedSave {
  let answer: (saved: boolean) => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  return {
    outcome() {
      answer(false);
      clearTimeout(timer);
      return new Promise((resolve) => {
        answer = resolve;
        // A window that cannot save, because an entry is half typed, must not leave the question open for a later save.
        timer = setTimeout(() => resolve(false), patience);
      });
    },
    begin() {
      clearTimeout(timer);
      const asked = answer;
      answer = () => undefined;
      return asked;
    },
  };
}
