import { instructionWidth } from '../formulas/kernels/instructions.ts';
import type { BlockProgram } from '../formulas/link-block.ts';
import { enclose, type Interval } from './enclose.ts';
import type { Box } from './nearest-on-plane.ts';

/** How many parts of the box, and how many operations in all, are looked at before giving up. */
const mostParts = 2000;
const mostOperations = 2_000_000;

/**
 * Whether it is certain that no setting of the levers within their bounds brings the first output to the wanted value. False says
 * that it could not be shown, not that it is possible.
 */
export const proveRefusal = (program: BlockProgram, box: Box, wanted: number, tolerance: number): boolean =>
  holdsAllOver(program, box, ({ low, high }) => high < wanted - tolerance || low > wanted + tolerance);

/** Whether it is certain that the first output leaves two figures nowhere in the box by more than a slack. */
export const proveBounds = (program: BlockProgram, box: Box, least: number, most: number, slack: number): boolean =>
  holdsAllOver(program, box, ({ low, high }) => low >= least - slack && high <= most + slack);

/**
 * Whether something can be shown of the output for the whole box: it is halved again and again, and a part is done with when
 * interval arithmetic shows it there (branch and bound).
 */
function holdsAllOver(program: BlockProgram, { min, max }: Box, isShown: (output: Interval) => boolean): boolean {
  const widths = min.map((low, index) => (max[index] ?? 0) - low);
  const operations = program.instructions.length / instructionWidth;
  const affordable = Math.min(mostParts, mostOperations / operations);
  const parts: (readonly Interval[])[] = [Array.from(min, (low, index) => ({ low, high: max[index] ?? low }))];
  for (let count = 0; parts.length > 0; count += 1) {
    const part = parts.pop();
    if (!part || count > affordable) return false;
    const [output] = enclose(program, part);
    if (!output) return false;
    if (isShown(output)) continue;
    const widest = widestOf(part, widths);
    if (widest < 0) return false;
    const { low, high } = part[widest] ?? { low: 0, high: 0 };
    const middle = low + (high - low) / 2;
    parts.push(part.with(widest, { low, high: middle }), part.with(widest, { low: middle, high }));
  }
  return true;
}

/** The lever that has been halved least; −1 where none can be halved. */
function widestOf(part: readonly Interval[], widths: Float64Array): number {
  let found = -1;
  let most = 0;
  for (const [index, { low, high }] of part.entries()) {
    const share = (high - low) / (widths[index] ?? 1);
    if (share > most) [found, most] = [index, share];
  }
  return found;
}
