import type { Goal } from '../goals/goal-model.ts';
import { recognizeIndicator } from '../report/recognize-indicator.ts';

/** The goal whose name this is, spaces, brackets, numbering and quotation marks aside. */
export function goalNamed(goals: readonly Goal[], name: string): Goal | undefined {
  const wanted = plainName(name);
  return goals.find(({ id, label }) => [id, label.zh, label.en].some((known) => plainName(known) === wanted));
}

/**
 * The goals that a name in a table may mean: the one it names, then those of the same indicator, so that 规模以上工业增加值 finds the
 * goal for its growth. None where the name says nothing that a goal is about.
 */
export function goalsMeant(goals: readonly Goal[], name: string): readonly Goal[] {
  const named = goalNamed(goals, name);
  const wanted = indicatorOf(name);
  const related = goals.filter(
    (goal) => goal !== named && [goal.indicator, goal.label.zh].some((known) => indicatorOf(known) === wanted),
  );
  return named ? [named, ...related] : related;
}

const indicatorOf = (name: string): string => {
  const plain = plainName(name).replace(/^[一二三四五六七八九十]+[、.]|^(其中|#)[:：]?/, '');
  return recognizeIndicator(plain)?.id ?? plain.replace(/(增速|增幅|增长|累计|额)+$/, '');
};

/** A name without spaces, brackets, numbering and quotation marks. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)|^\d+[.、]|[\s“”"'‘’]/g, '');
