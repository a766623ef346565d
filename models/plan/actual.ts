import type { Source } from '../shared/provenance.ts';

/** A month of a year as text: `2024-03`. */
export type Month = string;

/**
 * What had been reached from January to the end of a month, as somebody reported it. A `level` is the cumulative amount in the
 * unit of the goal; a `growth` the cumulative growth over the same months of the year before, a fraction. A month nobody reported
 * has no entry: it is missing, never zero. Levels of the year before say how that year went by, month by month.
 */
export interface Actual {
  readonly goal: string;
  readonly month: Month;
  readonly measure: 'level' | 'growth';
  readonly value: number;
  readonly source: Source;
}

/** What the planner chose for judging progress; no official threshold exists. */
export interface ProgressSettings {
  /** From so far above its path, a goal counts as 超序时; as a fraction, 0.02 is two percentage points. */
  readonly ahead: number;
  /** Down to so far below its path, a goal still counts as 达序时; a fraction. */
  readonly behind: number;
  /**
   * What the remaining months can give at most: for a growth goal the highest growth in them, a fraction; for a level the highest
   * amount a month, in the unit of the goal. A goal without one is never called out of reach.
   */
  readonly ceilings: readonly { readonly goal: string; readonly value: number }[];
}

/** 宣城 2020: whatever is below its path is behind. Two points above it for 超序时 is this program's choice. */
export const defaultProgress: ProgressSettings = { ahead: 0.02, behind: 0, ceilings: [] };

/** The year and the number of a month: `2024-03` is 2024 and 3. */
export const splitMonth = (month: Month): { readonly year: string; readonly number: number } => ({
  year: month.slice(0, 4),
  number: Number(month.slice(5)),
});

/** The month of a year by its number, from 1. */
export const monthOf = (year: string, number: number): Month => `${year}-${String(number).padStart(2, '0')}`;
