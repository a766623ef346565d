import type { BlockGraph } from './plan-block.ts';

/** Operations in the order in which they run, and for each instance the step of its last use; −1 for one that is not used. */
export interface InstanceOrder {
  readonly steps: readonly number[];
  readonly lastUse: Int32Array;
}

/**
 * Orders the operations depth first from the outputs: an operand is calculated shortly before it is used, so that few results
 * are alive at a time and they stay in the nearest cache. Iterative, for chains through all periods are long. Outputs stay alive.
 */
export function orderInstances({ instances, inTime }: BlockGraph): InstanceOrder {
  const size = instances.size();
  const isDone = new Uint8Array(size);
  const steps: number[] = [];
  // A node is put on the path twice: its operands follow the first time, it is done the second time.
  const path: number[] = [];
  for (const output of inTime) {
    path.push(output);
    for (let instance = path.pop(); instance !== undefined; instance = path.pop()) {
      if (instance < 0) {
        const done = -instance - 1;
        if (isDone[done] === 0) steps.push(done);
        isDone[done] = 1;
      } else if (isDone[instance] === 0 && instances.codeOf(instance) >= 0) {
        path.push(-instance - 1);
        for (const operand of [
          instances.thirdOf(instance),
          instances.secondOf(instance),
          instances.firstOf(instance),
        ]) {
          if (operand >= 0 && isDone[operand] === 0) path.push(operand);
        }
      }
    }
  }
  const lastUse = new Int32Array(size).fill(-1);
  for (let step = 0; step < steps.length; step += 1) {
    const instance = steps[step] ?? 0;
    const [second, third] = [instances.secondOf(instance), instances.thirdOf(instance)];
    lastUse[instances.firstOf(instance)] = step;
    if (second >= 0) lastUse[second] = step;
    if (third >= 0) lastUse[third] = step;
  }
  for (const output of inTime) lastUse[output] = steps.length;
  return { steps, lastUse };
}
