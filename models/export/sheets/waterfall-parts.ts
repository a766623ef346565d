/**
 * The parts of a waterfall bar as a stacked chart draws them: what is positive stacks up from zero and what is negative down, so
 * a bar that reaches below zero is a part of its own. `foot` is unseen.
 */
export interface WaterfallParts {
  readonly foot: number;
  readonly rise: number;
  readonly riseBelow: number;
  readonly fall: number;
  readonly fallBelow: number;
}

/** The parts of a bar that begins at `before` and is as long as `size`. */
export function waterfallParts(before: number, size: number): WaterfallParts {
  const after = before + size;
  const above = Math.max(0, after) - Math.max(0, before);
  const below = Math.min(0, after) - Math.min(0, before);
  return {
    foot: Math.max(0, Math.min(before, after)) + Math.min(0, Math.max(before, after)),
    rise: Math.max(0, above),
    riseBelow: -Math.max(0, below),
    fall: Math.max(0, -above),
    fallBelow: Math.min(0, below),
  };
}

/** The same parts as formulas of the cells that hold `before` and the size. */
export function waterfallFormulas(before: string, size: string): Readonly<Record<keyof WaterfallParts, string>> {
  const after = `${before}+${size}`;
  const above = `MAX(0,${after})-MAX(0,${before})`;
  const below = `MIN(0,${after})-MIN(0,${before})`;
  return {
    foot: `MAX(0,MIN(${before},${after}))+MIN(0,MAX(${before},${after}))`,
    rise: `MAX(0,${above})`,
    riseBelow: `-MAX(0,${below})`,
    fall: `MAX(0,-(${above}))`,
    fallBelow: `MIN(0,${below})`,
  };
}

/** The parts in the order of the columns and of the series. */
export const waterfallOrder = ['foot', 'rise', 'riseBelow', 'fall', 'fallBelow'] as const;
