import { readLeft } from './read-left.ts';
import { ACTION_VERBS } from './vocabulary/action-verbs.ts';

const SEPARATORS = /^(?:[、,，;\s”’」]|以及|和(?![美谐平睦顺])|及|与|并且|并|且)+/;
const JOINTS = /、|以及|(?<![饱总缓共])和(?![美谐平睦顺])|(?<![普涉危波])及(?![时格])|(?<!参)与|并(?![网购联])/g;

/** The last joint between two figures at which a new item begins, or null when the two share one item. */
export function endBefore(text: string, from: number, to: number): number | null {
  let found: number | null = null;
  for (const joint of text.slice(from, to).matchAll(JOINTS)) {
    const at = from + joint.index;
    const end = at + joint[0].length;
    if (joint[0] === '、' || leadsToFigure(text, end, to)) found = at;
  }
  return found;
}

/** 和 and its like divide items only where a figure or its verb follows: 20个村和5个镇, but not 20个村和镇的5条路. */
function leadsToFigure(text: string, from: number, figureStart: number): boolean {
  const { nameEnd } = readLeft(text, figureStart, from);
  if (nameEnd <= from) return true;
  const verb = ACTION_VERBS.startingAt(text, from, nameEnd);
  return verb !== null && verb.end === nameEnd;
}

/** Where the words of the next item begin. */
export function skipSeparators(text: string, at: number, limit: number): number {
  const match = SEPARATORS.exec(text.slice(at, Math.min(at + 12, limit)));
  return at + (match ? match[0].length : 0);
}
