import * as arithmetic from './arithmetic.ts';
import * as conditions from './conditions.ts';
import * as functions from './functions.ts';

// One instruction is six integers: the operation, the places of the result and of three operands, and the number of lanes.
const width: usize = 24;

// A place below zero is the complement of the place of one number for all lanes, which stands there twice.

function startOf(place: i32): usize {
  return (place ^ (place >> 31)) as usize;
}

function stepOf(place: i32): usize {
  return place < 0 ? 0 : 16;
}

/**
 * Runs the instructions from `code` to `end` on the numbers that begin at `base`. The codes are those of operations.ts. Lanes come
 * in fours.
 */
export function run(code: usize, end: usize, base: usize): void {
  for (; code < end; code += width) {
    const d = base + ((load<u32>(code, 4) as usize) << 3);
    const first = load<i32>(code, 8);
    const second = load<i32>(code, 12);
    const third = load<i32>(code, 16);
    const a = base + (startOf(first) << 3);
    const b = base + (startOf(second) << 3);
    const c = base + (startOf(third) << 3);
    const aStep = stepOf(first);
    const bStep = stepOf(second);
    const cStep = stepOf(third);
    const to = d + ((load<u32>(code, 20) as usize) << 3);
    switch (load<i32>(code)) {
      case 0:
        arithmetic.copy(d, a, to);
        break;
      case 1:
        arithmetic.spread(d, a, to);
        break;
      case 2:
        functions.negate(d, a, to);
        break;
      case 3:
        functions.abs(d, a, to);
        break;
      case 4:
        functions.sign(d, a, to);
        break;
      case 5:
        functions.sqrt(d, a, to);
        break;
      case 6:
        functions.exp(d, a, to);
        break;
      case 7:
        functions.log(d, a, to);
        break;
      case 8:
        functions.log10(d, a, to);
        break;
      case 9:
        functions.floor(d, a, to);
        break;
      case 10:
        functions.ceil(d, a, to);
        break;
      case 11:
        conditions.not(d, a, to);
        break;
      case 12:
        arithmetic.add(d, a, b, to);
        break;
      case 13:
        arithmetic.addNumber(d, a, b, to);
        break;
      case 14:
        arithmetic.subtract(d, a, b, to);
        break;
      case 15:
        arithmetic.subtractNumber(d, a, b, to);
        break;
      case 16:
        arithmetic.numberMinus(d, a, b, to);
        break;
      case 17:
        arithmetic.multiply(d, a, b, to);
        break;
      case 18:
        arithmetic.multiplyNumber(d, a, b, to);
        break;
      case 19:
        arithmetic.divide(d, a, b, to);
        break;
      case 20:
        arithmetic.divideNumber(d, a, b, to);
        break;
      case 21:
        arithmetic.numberOver(d, a, b, to);
        break;
      case 22:
        functions.power(d, a, b, aStep, bStep, to);
        break;
      case 23:
        functions.round(d, a, b, aStep, bStep, to);
        break;
      case 24:
        functions.min(d, a, b, aStep, bStep, to);
        break;
      case 25:
        functions.max(d, a, b, aStep, bStep, to);
        break;
      case 26:
        conditions.less(d, a, b, aStep, bStep, to);
        break;
      case 27:
        conditions.lessEqual(d, a, b, aStep, bStep, to);
        break;
      case 28:
        conditions.equal(d, a, b, aStep, bStep, to);
        break;
      case 29:
        conditions.unequal(d, a, b, aStep, bStep, to);
        break;
      case 30:
        conditions.and(d, a, b, aStep, bStep, to);
        break;
      case 31:
        conditions.or(d, a, b, aStep, bStep, to);
        break;
      case 32:
        conditions.xor(d, a, b, aStep, bStep, to);
        break;
      case 33:
        conditions.guard(d, a, b, aStep, bStep, to);
        break;
      case 34:
        conditions.select(d, a, b, c, aStep, bStep, cStep, to);
        break;
    }
  }
}
