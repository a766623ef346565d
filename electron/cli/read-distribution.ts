import type { Distribution } from '../../models/analysis/distributions.ts';
import type { RankCorrelation } from '../../models/analysis/plan-simulation.ts';
import type { UncertainInput } from '../../models/analysis/uncertainty.ts';
import type { GoalModel } from '../../models/goals/goal-model.ts';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { readLever } from './analysis-options.ts';
import { readFigure } from './settings.ts';

const makers: Readonly<Record<string, (figures: readonly [number, number, number]) => Distribution>> = {
  uniform: ([min, max]) => ({ kind: 'uniform', min, max }),
  triangular: ([min, mode, max]) => ({ kind: 'triangular', min, mode, max }),
  pert: ([min, mode, max]) => ({ kind: 'pert', min, mode, max }),
  normal: ([mean, sd]) => ({ kind: 'normal', mean, sd }),
  lognormal: ([mean, sd]) => ({ kind: 'lognormal', mean, sd }),
};
const figureCounts: Readonly<Record<string, number>> = { uniform: 2, triangular: 3, pert: 3, normal: 2, lognormal: 2 };

export const distributionExample = 'otherServicesGrowth=triangular:4%,5.8%,7%';
export const correlationExample = 'retailSalesGrowth~otherServicesGrowth=0.5';

/** `ID=triangular:4%,5.8%,7%`: how uncertain an assumption is. Problems: text that is no distribution, an unknown assumption. */
export function readDistribution(text: string, model: GoalModel): Result<UncertainInput> {
  const place = `--uncertain ${text}`;
  const misread = fail(problem('usage-option', place, { reason: `--uncertain ${distributionExample}` }));
  const [, name = '', kind = '', list = ''] = /^([^=]+)=([a-z]+):(.+)$/.exec(text) ?? [];
  const entries = list.split(/[,，]/);
  const make = Object.hasOwn(makers, kind) ? makers[kind] : undefined;
  if (!make || entries.length !== figureCounts[kind]) return misread;
  const read = readLever({ option: 'uncertain', text, example: distributionExample }, model, name);
  if (!read.ok) return read;
  const figures: number[] = [];
  for (const entry of entries) {
    const figure = readFigure(entry, read.value.assumption.unit, place);
    if (!figure.ok) return figure;
    figures.push(figure.value);
  }
  const [first = 0, second = 0, third = 0] = figures;
  return ok({ ...read.value.lever, distribution: make([first, second, third]), origin: 'given' });
}

/** `A~B=0.5`: the rank correlation of two uncertain assumptions. */
export function readCorrelation(text: string, model: GoalModel): Result<RankCorrelation> {
  const [, first = '', second = '', entry = ''] = /^([^~=]+)~([^~=]+)=([-+.\d]+)$/.exec(text) ?? [];
  const rank = Number(entry);
  if (entry === '' || Number.isNaN(rank)) {
    return fail(problem('usage-option', `--correlate ${text}`, { reason: `--correlate ${correlationExample}` }));
  }
  const typed = { option: 'correlate', text, example: correlationExample };
  const one = readLever(typed, model, first);
  if (!one.ok) return one;
  const other = readLever(typed, model, second);
  return other.ok ? ok({ between: [one.value.lever, other.value.lever], rank }) : other;
}
