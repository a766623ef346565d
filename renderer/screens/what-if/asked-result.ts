import type { Output } from '../../../models/analysis/trial.ts';
import { type WantedResult, wantedResult } from '../../analysis/wanted-result.ts';
import { keep } from '../../controls/use-kept.ts';

/** The analysis that is shown, the result it is about, and what is wanted of it. */
export const keptPart = keep<'solve' | 'sensitivity' | 'table' | 'simulate'>('solve');
export const keptOutput = keep<Output | null>(null);
export const keptWish = keep<{ readonly variable: string; readonly value: number } | null>(null);

/** Takes what was typed over a result elsewhere, once, and makes it what the screen opens on. */
export function takeAsked(): WantedResult | null {
  const asked = wantedResult.current;
  if (!asked) return null;
  wantedResult.current = null;
  keptPart.current = 'solve';
  keptOutput.current = asked.output;
  keptWish.current = { variable: asked.output.variable, value: asked.value };
  return asked;
}
