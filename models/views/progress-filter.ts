import type { ProgressLight } from '../evaluation/progress.ts';
import type { Language } from '../shared/language.ts';
import { lightLabels } from '../shared/texts/progress.ts';
import type { ProgressRow } from './progress-table.ts';

/** Which goals of the schedule are shown. */
export interface ProgressFilter {
  readonly light: ProgressLight | null;
  readonly onlyReported: boolean;
}

/** All of them. */
export const wholeSchedule: ProgressFilter = { light: null, onlyReported: false };

/** The rows a filter leaves. */
export const filterProgress = (rows: readonly ProgressRow[], filter: ProgressFilter): readonly ProgressRow[] =>
  rows.filter(
    ({ light, actual }) =>
      (filter.light === null || light === filter.light) && (!filter.onlyReported || actual.value !== null),
  );

const order = ['ahead', 'onPace', 'behind', 'unknown'] as const;

/** How many goals have each light. */
export const lightCounts = (
  rows: readonly ProgressRow[],
  language: Language,
): readonly { readonly id: ProgressLight; readonly text: string; readonly count: number }[] =>
  order.map((id) => ({
    id,
    text: lightLabels[id][language],
    count: rows.filter(({ light }) => light === id).length,
  }));
