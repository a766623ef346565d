import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Steps } from '../../models/shared/steps.ts';

/** Milliseconds after which a piece is done even while the window is busy. */
const patience = 400;
/** Milliseconds after which a key may be answered before the work goes on. */
const slice = 8;
/** Milliseconds in which nothing may change before the work goes on: what the next key makes void is not begun. */
const pause = 150;

/**
 * What work in pieces comes to; null until it was done once. The first piece is done at once, and often is all of it; the others
 * while the planner pauses and the window has nothing else to do. After `make` changed the former result stands until the new one is there, and what was
 * left of the former work is dropped. `make` must be the same function while it would give the same.
 */
export function useSteps<T>(make: () => Steps<T>): T | null {
  const [made, setMade] = useState<{ readonly value: T } | null>(null);
  const { steps, first } = useMemo(() => {
    const begun = make();
    return { steps: begun, first: begun.next() };
  }, [make]);
  useEffect(() => {
    if (first.done) return;
    let asked = 0;
    const ask = (): void => {
      asked = requestIdleCallback(work, { timeout: patience });
    };
    const work = (): void => {
      const end = performance.now() + slice;
      do {
        const step = steps.next();
        if (!step.done) continue;
        startTransition(() => setMade({ value: step.value }));
        return;
      } while (performance.now() < end);
      ask();
    };
    const waiting = setTimeout(ask, pause);
    return () => {
      clearTimeout(waiting);
      cancelIdleCallback(asked);
    };
  }, [steps, first]);
  return first.done ? first.value : (made?.value ?? null);
}
