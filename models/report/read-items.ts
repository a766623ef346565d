import type { Figure } from './figure.ts';
import { endBefore, skipSeparators } from './item-ends.ts';
import { type LeftContext, readLeft } from './read-left.ts';
import { type RightContext, readRight } from './read-right.ts';
import { isSizeHead, placeFigure } from './rules/place-figure.ts';
import type { Clause } from './split-clauses.ts';
import { ACTION_VERBS } from './vocabulary/action-verbs.ts';

/**
 * One figure with the words that belong to it. `after` items name the thing before the figure (老旧小区70个),
 * `before` items after it (70个老旧小区); what follows the figure then reaches to `end`.
 */
export interface Item {
  readonly clause: Clause;
  readonly figure: Figure;
  readonly form: 'after' | 'before';
  readonly from: number;
  readonly left: LeftContext;
  readonly right: RightContext;
  readonly end: number;
  /** Where the row ends: counted things joined by 和 share what is said after the last of them. */
  readonly spanEnd: number;
}

/** What the rules of placing a figure look at. */
export interface Placing {
  readonly text: string;
  readonly figure: Figure;
  readonly left: LeftContext;
  readonly right: RightContext;
  /** Where this item's words begin. */
  readonly from: number;
  /** The words after the figure, up to the next item or the end of the clause. */
  readonly following: string;
  /** The next figure stands in the same item: no 、 and no 和 between the two. */
  readonly next: { readonly figure: Figure; readonly left: LeftContext } | null;
  /** The item before this one in the sentence was of the form `before`. */
  readonly afterBefore: boolean;
}

/** 145个重大项目的建设调度: what is done with a thing is no part of it. */
const WHAT_IS_DONE = /的(?:建设|调度|推进|服务|管理|改造|整治)+$/;

/**
 * Cuts a clause into items, one a figure; figures that are the size or the threshold of something else are left in its name.
 * `afterBefore` tells that the sentence already listed counted things (完成20户改造,3公里管网…).
 */
export function readItems(
  text: string,
  clause: Clause,
  figures: readonly Figure[],
  afterBefore: boolean,
): readonly Item[] {
  const items: Item[] = [];
  let from = clause.start;
  let at = 0;
  while (at < figures.length) {
    const figure = figures[at] as Figure;
    const left = readLeft(text, figure.start, from);
    const right = readRight(text, figure.end, clause.end);
    const nextFigure = figures[at + 1];
    const itemEnd = nextFigure ? endBefore(text, right.next, nextFigure.start) : clause.end;
    const next =
      nextFigure && itemEnd === null
        ? { figure: nextFigure, left: readLeft(text, nextFigure.start, right.next) }
        : null;
    const following = text.slice(right.next, itemEnd ?? nextFigure?.start ?? clause.end);
    const listed = items.length === 0 ? afterBefore : items.at(-1)?.form === 'before';
    const place = placeFigure({ text, figure, left, right, from, following, next, afterBefore: listed });
    at += 1;
    if (place === 'partOfName') continue;
    if (place === 'size') {
      dropSiblingSizes(text, items, figure);
      continue;
    }
    if (place === 'pair') {
      // The other one follows and takes the same name by itself.
      const of = readRight(text, nextFigure?.end ?? figure.end, clause.end);
      const after = figures[at + 1];
      const end = after ? (endBefore(text, of.next, after.start) ?? after.start) : clause.end;
      items.push({ clause, figure, form: 'before', from, left, right: of, end, spanEnd: end });
      continue;
    }
    let end = place === 'before' ? (itemEnd ?? clause.end) : right.end;
    if (place === 'before' && itemEnd === null) {
      // The next figure is a threshold inside the counted thing: 40个产值过亿元企业.
      at += 1;
      const after = figures[at];
      end = after ? (endBefore(text, nextFigure?.end ?? right.next, after.start) ?? after.start) : clause.end;
    }
    const after = skipSeparators(text, end, clause.end);
    if (place === 'before') end -= WHAT_IS_DONE.exec(text.slice(right.next, end))?.[0].length ?? 0;
    items.push({ clause, figure, form: place, from, left, right, end, spanEnd: end });
    shareEnding(text, items);
    from = after;
  }
  return items;
}

/** 提升18个乡镇和68个农村设施水平: the row of the first thing reaches to the end of the last. */
function shareEnding(text: string, items: Item[]): void {
  const last = items.at(-1);
  for (let at = items.length - 2; last?.form === 'before' && at >= 0; at--) {
    const item = items[at];
    if (item?.form !== 'before' || !/^(?:和|及|以及|与)/.test(text.slice(item.end, item.end + 2))) return;
    items[at] = { ...item, spanEnd: last.spanEnd };
  }
}

/** 总投资3亿元、占地50亩的项目: when the last size turns out to describe an object, so do the plain sizes listed before it. */
function dropSiblingSizes(text: string, items: Item[], size: Figure): void {
  for (let item = items.at(-1); item; item = items.at(-1)) {
    const plain =
      item.form === 'after' && item.left.words.length === 0 && /^(?:money|size)$/.test(item.figure.unitClass);
    if (!plain || text[item.end] !== '、') return;
    const verb = ACTION_VERBS.startingAt(text, item.from, item.left.nameEnd);
    const name = text.slice(verb && verb.word !== '投资' ? verb.end : item.from, item.left.nameEnd);
    if (!isSizeHead(name) && item.figure.unit !== size.unit) return;
    items.pop();
  }
}
