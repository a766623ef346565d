import type { Label } from '../shared/language.ts';
import type { Period } from '../shared/period.ts';
import { type Evaluation, valueAt } from './evaluation.ts';

/** One industry over several years. `pull` is in percentage points of the base year's GDP, `share` in percent of all growth. */
export interface ChainedPart {
  readonly id: string;
  readonly label: Label;
  readonly pull: number | null;
  readonly share: number | null;
}

/** Growth from one year to a later one, taken apart by industry. `total` is in percentage points. */
export interface ChainedContributions {
  readonly from: Period;
  readonly to: Period;
  readonly total: number | null;
  readonly parts: readonly ChainedPart[];
}

/**
 * Contributions over several years. Yearly pulls do not add across years, because each is in points of its own year's GDP;
 * here every part is the increment of value added over the base year's GDP, so that the parts sum to the whole growth.
 */
export function chainedContributions(evaluation: Evaluation, from: Period, to: Period): ChainedContributions {
  const { production } = evaluation.model.accounts;
  const levels = production.map(({ valueAdded }) => ({
    before: valueAt(evaluation, valueAdded, from),
    after: valueAt(evaluation, valueAdded, to),
  }));
  const isKnown = levels.every(({ before, after }) => before !== null && after !== null);
  const base = levels.reduce((sum, { before }) => sum + (before ?? 0), 0);
  const pullOf = (index: number): number | null => {
    const level = levels[index];
    if (!level || level.before === null || level.after === null || !isKnown) return null;
    return ((level.after - level.before) / base) * 100;
  };
  const pulls = production.map((_, index) => pullOf(index));
  const total = isKnown ? pulls.reduce<number>((sum, pull) => sum + (pull ?? 0), 0) : null;
  const parts = production.map(({ id, label }, index): ChainedPart => {
    const pull = pulls[index] ?? null;
    return { id, label, pull, share: pull === null || total === null || total === 0 ? null : (pull / total) * 100 };
  });
  return { from, to, total, parts };
}
