import { startTransition, useEffect, useState } from 'react';

/** Milliseconds after which what was left for later comes even while the window is busy. */
const patience = 400;

/**
 * False when a component is first drawn and true once the window has a moment: what may come a frame later does not hold up
 * what the planner needs first. It comes by a transition, so that keys pressed meanwhile go before it.
 */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const asked = requestIdleCallback(() => startTransition(() => setPainted(true)), { timeout: patience });
    return () => cancelIdleCallback(asked);
  }, []);
  return isPainted;
}
