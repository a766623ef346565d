import { extractTargets } from '../../../models/report/extract-targets.ts';
import type { ExtractedTarget } from '../../../models/report/target.ts';

/** A line that makes what follows the plan of a report, as the rules expect. */
const OPENING = '做好2031年政府工作,主要预期目标是:\n';

/** Reads a sentence as if it stood in the main targets of a report. */
export const readSentence = (sentence: string): readonly ExtractedTarget[] => extractTargets(OPENING + sentence);

/** Writes a row with a figure as `indicator|value|unit`, with the stretch after a slash. */
export const figureRow = (target: ExtractedTarget): string => {
  const stretch = target.stretches.length > 0 ? `/${target.stretches.join('/')}` : '';
  return `${target.indicator}|${target.value}${stretch}|${target.unit}`;
};

/** Writes a rule without a figure as `indicator|operator`. */
export const wordRow = (target: ExtractedTarget): string => `${target.indicator}|${target.operator}`;
