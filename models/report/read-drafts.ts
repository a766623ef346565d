import { borrowName } from './borrow-name.ts';
import { completeName, isPart, verbAlone, wholeOf, withoutTotal, withoutVerb } from './complete-name.ts';
import type { Draft } from './draft.ts';
import { settingWords } from './draft-words.ts';
import type { Figure } from './figure.ts';
import { leansOnList, sharesVerb } from './lean-on-list.ts';
import { addDraft, type Reading } from './make-draft.ts';
import { madeWord, type Naming, nameIndicator } from './name-indicator.ts';
import { type Item, readItems } from './read-items.ts';
import { recallNames, recallThings } from './recall-names.ts';
import { EMPTY_MEMORY, rememberFigure, rememberNames, settleNames } from './sentence-memory.ts';
import { shareNames } from './share-names.ts';
import type { Clause } from './split-clauses.ts';

/** A clause with the figures that stand in it. */
export interface FiguredClause {
  readonly clause: Clause;
  readonly figures: readonly Figure[];
}

const SHARED_EACH = new Set(['均', '各', '都', '双双', '各自', '全部', '每项']);
/** 甲区、乙区分别实现产值5亿元、8亿元: the measure after 分别 is of each. */
const APART_INSIDE = /(?<=.{2})分别(?:实现|完成|达到|新增)?(?=.{2})/;
const COUNTED_SHARE = /[“"「]?[两二三四五六七八九十]个$/;

/** Reads the clauses of one sentence into drafts, one for each figure and name. */
export function readDrafts(text: string, sentence: readonly FiguredClause[]): readonly Draft[] {
  const reading: Reading = { text, drafts: [], memory: EMPTY_MEMORY, previous: null };
  for (const { clause, figures } of sentence) {
    const items = readItems(text, clause, figures, reading.drafts.at(-1)?.form === 'before');
    items.forEach((item, index) => {
      readItem(reading, item, items.length - index);
    });
    if (clause.closer === ';') forget(reading);
    reading.previous = { clause, figures };
  }
  forget(reading);
  return reading.drafts;
}

function forget(reading: Reading): void {
  reading.drafts.push(...settleNames(reading.memory, reading.drafts.at(-1)));
  reading.memory = EMPTY_MEMORY;
}

/** Reads one item; `left` counts it and the items after it in its clause. */
function readItem(reading: Reading, item: Item, left: number): void {
  const naming = nameIndicator(reading.text, item);
  const own = naming.name.replace(COUNTED_SHARE, '').replace(APART_INSIDE, '');
  const each = COUNTED_SHARE.test(naming.name) || item.left.words.some((word) => SHARED_EACH.has(word.word));
  const apart =
    APART_INSIDE.test(naming.name) || [...item.left.words, ...naming.lead].some((word) => word.word === '分别');
  const verb = verbAlone(reading.text, item, naming);
  if (verb !== '' || (own === '' && madeWord(item.left) !== '')) recallThings(reading, item);
  // 新开工项目80个、竣工60个: something else is done with the same things.
  const { names, unit, apart: isApart } = reading.memory;
  const deed = names.length === 1 && !isApart && unit === item.figure.unit ? verb : '';
  if (own === '' || own === reading.memory.verb || deed !== '')
    readNameless(reading, item, naming, apart ? left : 0, deed);
  else readNamed(reading, item, naming, own, each, apart && !each);
}

function readNamed(reading: Reading, item: Item, naming: Naming, own: string, each: boolean, apart: boolean): void {
  reading.drafts.push(...settleNames(reading.memory, reading.drafts.at(-1)));
  const { memory } = reading;
  const names = each || apart ? shareNames(own, apart ? 0 : 1) : [completeName(own, memory, item, naming)];
  const shares = sharesVerb(memory, item, naming, own);
  const completed = !each && !apart && names[0] !== own;
  const leans = shares || completed || leansOnList(memory, item, naming, own, reading.drafts.at(-1)?.form === 'before');
  const part = naming.lead.find((word) => word.meaning === 'part');
  const start = part && settingWords(item).length > 0 ? part.start : leans ? memory.listStart : naming.start;
  for (const name of apart ? names.slice(0, 1) : names) {
    addDraft(reading, item, naming, { name: shares ? memory.verb + name : name, start: Math.min(start, naming.start) });
  }
  const whole = isPart(own, memory, item, naming) ? wholeOf(memory) : '';
  reading.memory = rememberNames(memory, item, { ...naming, start }, names, apart, leans, whole);
}

/** A figure without a name takes the next of the 分别 names, or all the names of the item before it, or the clause before it. */
function readNameless(reading: Reading, item: Item, naming: Naming, apart: number, deed: string): void {
  if (apart > 1 && reading.memory.names.length < 2) recallNames(reading, apart);
  const { names, start, taken } = reading.memory;
  if (reading.memory.apart && names.length > 0) {
    addDraft(reading, item, naming, {
      name: names[taken % names.length] ?? '',
      start,
      inherited: taken >= names.length,
    });
    reading.memory = rememberFigure(reading.memory, item, naming);
  } else if (names.length > 0) {
    const made = madeWord(item.left) || deed;
    for (const name of names) {
      addDraft(reading, item, naming, {
        name: made === '' ? name : made + withoutTotal(withoutVerb(name, reading.memory.verb)),
        start,
        inherited: true,
        reason: 'nameInherited',
      });
    }
    reading.memory = rememberFigure(reading.memory, item, naming);
  } else if (reading.previous?.figures.length === 0 && item.left.words.length > 0) {
    const borrowed = borrowName(reading.text, reading.previous.clause, item.clause);
    if (borrowed) addDraft(reading, item, naming, { ...borrowed, inherited: true, reason: 'nameFromEarlierClause' });
  }
}
