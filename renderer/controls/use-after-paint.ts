import { startTransition, useEffect, useState } from 'react';

/** Milliseconds after which what was left for later comes even while the window is busy. */
const patience = 400;

/** Whether the window has had its first moment. */
let hadMoment = false;

/**
 * False when the window is first drawn and true once it has a moment: what may come a frame later does not hold up what the planner needs
 * first. It comes by a transition, so that keys pressed meanwhile go before it. Afterwards true at once: a screen that is shown again is
 * there with all its parts.
 */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(hadMoment);
  useEffect(() => {
    if (isPainted) return;
    const show = (): void => {
      hadMoment = true;
      startTransition(() => setPainted(true));
    };
    const asked = requestIdleCallback(show, { timeout: patience });
    return () => cancelIdleCallback(asked);
  }, [isPainted]);
  return isPainted;
}
