import { listInstructions } from './instruction-list.ts';
import { onePlace } from './kernels/instructions.ts';
import { numberForms } from './operations.ts';
import { orderInstances } from './order-instances.ts';
import { type BlockGraph, instanceLeaf } from './plan-block.ts';

/**
 * Instructions whose lanes are scenarios, for `lanes` of them at a time. Plain data: it can be sent to a worker.
 */
export interface BlockProgram {
  readonly instructions: Int32Array;
  readonly lanes: number;
  /** How many numbers the memory holds. */
  readonly size: number;
  /** The numbers that stand at the beginning of the memory, each twice. */
  readonly numbers: Float64Array;
  /** Where the lanes of each varied assumption go. */
  readonly inputs: Int32Array;
  /** Where the lanes of each output are found. */
  readonly outputs: Int32Array;
  /** 1 for an output that no varied assumption reaches: one number for all lanes. */
  readonly isNumber: Uint8Array;
}

/** The memory that the results alive at one time should fit into: a share of the cache next to the processor's nearest. */
const roomForLanes = 2 ** 15;
const fewestLanes = 64;
const mostLanes = 512;

/** Gives every operation a row of lanes, using rows again whose result is not needed any more. */
export function linkBlock(graph: BlockGraph, inputCount: number): BlockProgram {
  const { instances, numbers, outputs } = graph;
  const { steps, lastUse } = orderInstances(graph);
  const { rowOf, rows } = assignRows(graph, steps, lastUse);
  const lanes = lanesFor(rows);
  // Rows begin at even places, where two lanes can be loaded at once.
  const firstInput = 2 * numbers.length;
  const firstRow = firstInput + inputCount * lanes;
  const placeOf = (instance: number): number => {
    const code = instances.codeOf(instance);
    if (code === instanceLeaf.number) return 2 * instances.firstOf(instance);
    if (code === instanceLeaf.input) return firstInput + instances.firstOf(instance) * lanes;
    return firstRow + (rowOf[instance] ?? 0) * lanes;
  };
  const isNumber = (instance: number): boolean => instance >= 0 && instances.codeOf(instance) === instanceLeaf.number;
  const list = listInstructions(steps.length);
  for (const instance of steps) {
    const code = instances.codeOf(instance);
    const [a, b, c] = [instances.firstOf(instance), instances.secondOf(instance), instances.thirdOf(instance)];
    const forms = numberForms.get(code);
    const result = placeOf(instance);
    if (forms && isNumber(b)) {
      list.add(0, forms.second, result, placeOf(a), placeOf(b), 0, lanes);
    } else if (forms && isNumber(a)) {
      const [first, second] = forms.swaps ? [b, a] : [a, b];
      list.add(0, forms.first, result, placeOf(first), placeOf(second), 0, lanes);
    } else {
      const place = (operand: number): number =>
        operand < 0 ? 0 : isNumber(operand) ? onePlace(placeOf(operand)) : placeOf(operand);
      list.add(0, code, result, place(a), place(b), place(c), lanes);
    }
  }
  return {
    instructions: list.instructions(),
    lanes,
    size: firstRow + rows * lanes,
    numbers: Float64Array.from({ length: firstInput }, (_, place) => numbers[place >> 1] ?? Number.NaN),
    inputs: Int32Array.from({ length: inputCount }, (_, index) => firstInput + index * lanes),
    outputs: Int32Array.from(outputs, placeOf),
    isNumber: Uint8Array.from(outputs, (output) => (isNumber(output) ? 1 : 0)),
  };
}

function assignRows(
  { instances }: BlockGraph,
  steps: readonly number[],
  lastUse: Int32Array,
): { readonly rowOf: Int32Array; readonly rows: number } {
  const rowOf = new Int32Array(instances.size()).fill(-1);
  const free: number[] = [];
  let rows = 0;
  const release = (operand: number, step: number): void => {
    const row = operand >= 0 && lastUse[operand] === step ? (rowOf[operand] ?? -1) : -1;
    if (row >= 0) free.push(row);
  };
  for (let step = 0; step < steps.length; step += 1) {
    const instance = steps[step] ?? 0;
    const [a, b, c] = [instances.firstOf(instance), instances.secondOf(instance), instances.thirdOf(instance)];
    // Operations work lane by lane, so a result may take the row of an operand that is used for the last time.
    release(a, step);
    if (b !== a) release(b, step);
    if (c !== a && c !== b) release(c, step);
    rowOf[instance] = free.pop() ?? rows++;
  }
  return { rowOf, rows };
}

/** As many lanes as fit, so that the cost of an instruction is spread over many without leaving the cache. */
function lanesFor(rows: number): number {
  let lanes = mostLanes;
  while (lanes > fewestLanes && lanes * rows > roomForLanes) lanes /= 2;
  return lanes;
}
