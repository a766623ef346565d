import { instructionWidth, onePlace } from '../formulas/kernels/instructions.ts';
import { applyOperation } from '../formulas/kernels/plain-kernels.ts';
import type { BlockProgram } from '../formulas/link-block.ts';
import { type OperationCode, operation } from '../formulas/operations.ts';

/** All figures from `low` to `high`; either may be infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const everything: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/**
 * Runs a block's program on intervals instead of figures: whatever the levers are within theirs, an output that has a figure has
 * it within the answer (interval arithmetic; Moore, Kearfott and Cloud 2009). Rounding keeps the order of numbers, so what holds
 * for the ends holds for what lies between them as it is calculated.
 */
export function enclose(program: BlockProgram, levers: readonly Interval[]): readonly Interval[] {
  const known = new Map<number, Interval>();
  for (const [place, value] of program.numbers.entries()) known.set(place, hull([value]));
  for (const [index, lever] of levers.entries()) known.set(program.inputs[index] ?? -1, lever);
  const at = (place = 0): Interval => known.get(place < 0 ? onePlace(place) : place) ?? everything;
  const { instructions } = program;
  for (let row = 0; row < instructions.length; row += instructionWidth) {
    const [code = 0, result = 0, a, b, c] = instructions.subarray(row, row + instructionWidth);
    known.set(result, apply(code as OperationCode, at(a), at(b), at(c)));
  }
  return Array.from(program.outputs, (place) => at(place));
}

function apply(code: OperationCode, a: Interval, b: Interval, c: Interval): Interval {
  switch (code) {
    case operation.copy:
    case operation.spread:
    case operation.guard:
      return a;
    case operation.negate:
      return { low: -a.high, high: -a.low };
    case operation.abs:
      return absolute(a);
    // Functions that never fall: their ends are those of the interval.
    case operation.sign:
    case operation.sqrt:
    case operation.exp:
    case operation.log:
    case operation.log10:
    case operation.floor:
    case operation.ceil:
    case operation.round:
      return rising((x) => applyOperation(code, x, b.low), a, b);
    case operation.add:
    case operation.addNumber:
      return hull([a.low + b.low, a.high + b.high]);
    case operation.subtract:
    case operation.subtractNumber:
    case operation.numberMinus:
      return hull([a.low - b.high, a.high - b.low]);
    case operation.multiply:
    case operation.multiplyNumber:
      return hull([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
    case operation.divide:
    case operation.divideNumber:
    case operation.numberOver:
      if (b.low <= 0 && b.high >= 0) return everything;
      return hull([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]);
    case operation.power:
      return power(a, b);
    case operation.min:
      return { low: Math.min(a.low, b.low), high: widen(Math.min(a.high, b.high), 1) };
    case operation.max:
      return { low: widen(Math.max(a.low, b.low), -1), high: Math.max(a.high, b.high) };
    case operation.less:
    case operation.lessEqual:
      return decided(applyOperation(code, a.high, b.low) === 1, applyOperation(code, a.low, b.high) === 0);
    case operation.select:
      if (a.low === a.high) return a.low === 0 ? c : b;
      return { low: Math.min(b.low, c.low), high: Math.max(b.high, c.high) };
    case operation.not:
    case operation.equal:
    case operation.unequal:
    case operation.and:
    case operation.or:
    case operation.xor: {
      const isOne = a.low === a.high && b.low === b.high;
      const value = isOne ? applyOperation(code, a.low, b.low) : Number.NaN;
      return decided(value === 1, value === 0);
    }
  }
}

/** The smaller of two figures may be the larger one where they are nearly equal; more than the tolerance of comparisons. */
const widen = (value: number, sign: 1 | -1): number => value + sign * (1e-11 * Math.abs(value) + 1e-14);

/** A condition that holds everywhere, nowhere, or here and there. */
const decided = (always: boolean, never: boolean): Interval =>
  always ? { low: 1, high: 1 } : never ? { low: 0, high: 0 } : { low: 0, high: 1 };

/** The smallest interval around figures; everything where one of them is none, as with zero times infinity. */
function hull(figures: readonly number[]): Interval {
  if (figures.some(Number.isNaN)) return everything;
  return { low: Math.min(...figures), high: Math.max(...figures) };
}

function absolute({ low, high }: Interval): Interval {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  return { low: low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high)), high: largest };
}

/** What is not defined at an end, such as the root of a negative number, is left open on that side. */
function rising(rise: (x: number) => number, { low, high }: Interval, second: Interval): Interval {
  if (second.low !== second.high) return everything;
  const [from, to] = [rise(low), rise(high)];
  return { low: Number.isNaN(from) ? everything.low : from, high: Number.isNaN(to) ? everything.high : to };
}

function power(base: Interval, { low, high }: Interval): Interval {
  if (low === high && Number.isInteger(low) && low >= 0) {
    const ends = hull([base.low ** low, base.high ** low]);
    return low > 0 && low % 2 === 0 && base.low <= 0 && base.high >= 0 ? { low: 0, high: ends.high } : ends;
  }
  // With a positive base it rises or falls in each of the two throughout.
  if (!(base.low > 0)) return everything;
  return hull([base.low ** low, base.low ** high, base.high ** low, base.high ** high]);
}
