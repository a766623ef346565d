import type { Reading } from './make-draft.ts';
import type { Item } from './read-items.ts';
import { EMPTY_MEMORY } from './sentence-memory.ts';
import { ACTION_VERBS } from './vocabulary/action-verbs.ts';

const FARTHEST = 8;

/** 接待游客500万人次,旅游收入40亿元,分别增长12%、15%: 分别 calls back as many names as it has figures. */
export function recallNames(reading: Reading, count: number): void {
  const recent = reading.drafts.slice(-count);
  const names = [...new Set(recent.map((draft) => draft.name))];
  if (names.length !== count) return;
  const start = recent[0]?.start ?? reading.memory.start;
  reading.memory = { ...reading.memory, names, start, apart: true, taken: count };
}

/** 重点项目220个,总投资90亿元;其中续建120个: a figure that names no thing counts the last things that were counted alike. */
export function recallThings(reading: Reading, item: Item): void {
  const { memory, drafts } = reading;
  const { unit, unitClass } = item.figure;
  if (unitClass !== 'count' || memory.apart || (memory.names.length > 0 && memory.unit === unit)) return;
  const like = drafts.slice(-FARTHEST).findLast(({ figure }) => figure.unit === unit);
  if (!like) return;
  const verb = ACTION_VERBS.startingAt(like.name, 0, like.name.length)?.word ?? '';
  const { start, clause } = like;
  reading.memory = { ...EMPTY_MEMORY, names: [like.name], start, listStart: start, clause, unit, verb };
}
