import { startTransition, useEffect, useState } from 'react';
import type { Steps } from '../../models/shared/steps.ts';

/** Milliseconds after which a piece is done even while the window is busy. */
const patience = 400;

/**
 * What work in pieces comes to, done while the window has nothing else to do; null until it was done once. After `make` changed
 * the former result stands until the new one is there, and what was left of the former work is dropped. `make` must be the same
 * function while it would give the same.
 */
export function useSteps<T>(make: () => Steps<T>): T | null {
  const [made, setMade] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    const steps = make();
    let asked = 0;
    const work = (deadline: IdleDeadline): void => {
      do {
        const step = steps.next();
        if (!step.done) continue;
        startTransition(() => setMade({ value: step.value }));
        return;
      } while (deadline.timeRemaining() > 0);
      asked = requestIdleCallback(work, { timeout: patience });
    };
    asked = requestIdleCallback(work, { timeout: patience });
    return () => cancelIdleCallback(asked);
  }, [make]);
  return made?.value ?? null;
}
