import { useCallback, useState } from 'react';

/** A place outside the components of a screen: what stands here is still there when the planner comes back to it. */
export interface Kept<T> {
  current: T;
}

/** Makes a place to keep something while the window is open. */
export const keep = <T>(initial: T): Kept<T> => ({ current: initial });

/** State that outlives its component: filters and selections survive a change of screen. */
export function useKept<T>(kept: Kept<T>): readonly [T, (next: T) => void] {
  const [value, setValue] = useState(kept.current);
  const change = useCallback(
    (next: T): void => {
      kept.current = next;
      setValue(next);
    },
    [kept],
  );
  return [value, change];
}
