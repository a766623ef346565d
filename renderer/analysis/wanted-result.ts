import type { Output } from '../../models/analysis/trial.ts';
import { keep } from '../controls/use-kept.ts';

/** A result that is wanted otherwise, in the stored unit. */
export interface WantedResult {
  readonly output: Output;
  readonly value: number;
}

/** The result that was typed over, on its way to the screen that finds out what it takes. */
export const wantedResult = keep<WantedResult | null>(null);

/** The variable whose figure gets the keyboard when the planner comes back from there. */
export const leftFigure = keep<string | null>(null);
