import type { AttainmentState } from '../evaluation/attainment.ts';
import { foldWidth } from '../report/fold-width.ts';
import type { Language } from '../shared/language.ts';
import { stateLabels } from '../shared/texts/figures.ts';
import { coverageLabels } from '../shared/texts/targets.ts';
import type { Coverage, GoalRow } from './goal-table.ts';

/** What a planner looks for among the goals; null and empty text ask for nothing. */
export interface GoalFilter {
  readonly section: string | null;
  readonly state: AttainmentState | null;
  readonly coverage: Coverage | null;
  readonly owner: string | null;
  readonly search: string;
}

/** Every goal. */
export const noFilter: GoalFilter = { section: null, state: null, coverage: null, owner: null, search: '' };

/** One group of goals with its size, for the strip above the table. */
export interface GoalCount<T> {
  readonly id: T;
  readonly text: string;
  readonly count: number;
}

/** How many goals there are of each coverage and of each state. Each list sums to all goals. */
export interface GoalCoverage {
  readonly total: number;
  readonly coverage: readonly GoalCount<Coverage>[];
  readonly states: readonly GoalCount<AttainmentState>[];
}

const coverages: readonly Coverage[] = ['model', 'tracked', 'lacksData', 'none'];
const states: readonly AttainmentState[] = ['met', 'near', 'missed', 'unknown'];

/** Counts all goals, whatever is filtered. */
export const goalCoverage = (rows: readonly GoalRow[], language: Language): GoalCoverage => ({
  total: rows.length,
  coverage: coverages.map((id) => ({
    id,
    text: coverageLabels[id][language],
    count: rows.filter((row) => row.coverage === id).length,
  })),
  states: states.map((id) => ({
    id,
    text: stateLabels[id][language],
    count: rows.filter((row) => row.state === id).length,
  })),
});

/** The goals that pass. A joint owner passes for each of its members; every word of the search must occur somewhere. */
export function filterGoals(rows: readonly GoalRow[], filter: GoalFilter): readonly GoalRow[] {
  const words = searchWords(filter.search);
  return rows.filter(
    (row) =>
      (filter.section === null || row.section === filter.section) &&
      (filter.state === null || row.state === filter.state) &&
      (filter.coverage === null || row.coverage === filter.coverage) &&
      (filter.owner === null || membersOf(row.owner).includes(filter.owner)) &&
      hasWords([row.label, row.quote, row.owner, row.section, row.target.text, row.id], words),
  );
}

/** The sections in the order of the report. */
export const sectionsOf = (rows: readonly GoalRow[]): readonly string[] => [...new Set(rows.map((row) => row.section))];

/** Every bureau that answers for a goal, alone or with others; those with most goals first. */
export function ownersOf(rows: readonly Pick<GoalRow, 'owner'>[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of rows.flatMap((row) => membersOf(row.owner))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}

/** 发改局、人社局 are two. */
const membersOf = (owner: string): readonly string[] => owner.split(/[、,,;；]/).filter((name) => name !== '');

/** The words of a search, without regard to width or case. */
export const searchWords = (search: string): readonly string[] =>
  foldWidth(search)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');

/** Whether every word occurs in one of the texts. */
export function hasWords(texts: readonly string[], words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = foldWidth(texts.join('\n')).toLowerCase();
  return words.every((word) => text.includes(word));
}
