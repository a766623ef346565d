import { instructionWidth } from './kernels/instructions.ts';

/** Instructions in the making. Each carries a tag that says what it calculates, so that some of them can be run again alone. */
export interface InstructionList {
  readonly add: (
    tag: number,
    code: number,
    result: number,
    first: number,
    second: number,
    third: number,
    lanes: number,
  ) => void;
  readonly instructions: () => Int32Array;
  readonly tags: () => Int32Array;
}

/** Starts an empty list; `expected` is how many there will be, more or less. */
export function listInstructions(expected: number): InstructionList {
  let count = 0;
  let words = new Int32Array(instructionWidth * (expected + 1));
  let tags = new Int32Array(expected + 1);
  return {
    add: (tag, code, result, first, second, third, lanes) => {
      if (count === tags.length) {
        words = enlarge(words);
        tags = enlarge(tags);
      }
      const at = count * instructionWidth;
      words[at] = code;
      words[at + 1] = result;
      words[at + 2] = first;
      words[at + 3] = second;
      words[at + 4] = third;
      words[at + 5] = lanes;
      tags[count] = tag;
      count += 1;
    },
    instructions: () => words.slice(0, count * instructionWidth),
    tags: () => tags.slice(0, count),
  };
}

function enlarge(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
