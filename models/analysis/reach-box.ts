import { attain } from '../evaluation/attainment.ts';
import type { Goal, GoalModel } from '../goals/goal-model.ts';
import { type FoundBox, findBox } from './find-box.ts';
import type { SimulationPlan } from './plan-simulation.ts';
import { openSample } from './sample.ts';
import { chunkLanes } from './simulate.ts';

/** As many chunks as `findBox` looks at. */
const chunks = 4;

/**
 * The box in which a simulation reaches a goal; its columns are the simulation's inputs, drawn again. Null where there is none to
 * tell, or the goal is not among the outputs.
 *
 * @param columns the outputs of the simulation, a lane a sample.
 */
export function reachBox(
  { sample, samples, outputs }: SimulationPlan,
  columns: readonly Float64Array[],
  goal: Goal,
  reference: 'base' | 'stretch',
  { targetPeriod, margins }: Pick<GoalModel, 'targetPeriod' | 'margins'>,
): FoundBox | null {
  const at = outputs.findIndex(({ variable, period }) => variable === goal.variable && period === targetPeriod);
  const figures = columns[at];
  if (!figures) return null;
  const lanes = Math.min(samples, chunks * chunkLanes);
  const draw = openSample(sample);
  const inputs = sample.distributions.map(() => new Float64Array(lanes));
  for (let chunk = 0; chunk * chunkLanes < lanes; chunk += 1) {
    const drawn = draw(chunk, Math.min(chunkLanes, samples - chunk * chunkLanes));
    for (const [index, column] of inputs.entries()) column.set(drawn[index] ?? [], chunk * chunkLanes);
  }
  return findBox(inputs, (lane) => {
    const value = figures[lane] ?? Number.NaN;
    return attain(goal, reference, Number.isNaN(value) ? null : value, margins).state === 'met';
  });
}
