import type { Draft, Reason } from './draft.ts';
import { draftWords, isUngoverned, settingWords, stageOf } from './draft-words.ts';
import type { Figure } from './figure.ts';
import { leansOnList, sharesVerb } from './lean-on-list.ts';
import { clean, madeWord, type Naming, nameIndicator } from './name-indicator.ts';
import { type Item, readItems } from './read-items.ts';
import { readLead } from './read-lead.ts';
import { EMPTY_MEMORY, rememberFigure, rememberNames, type SentenceMemory, settleNames } from './sentence-memory.ts';
import { shareNames } from './share-names.ts';
import type { Clause } from './split-clauses.ts';

/** A clause with the figures that stand in it. */
export interface FiguredClause {
  readonly clause: Clause;
  readonly figures: readonly Figure[];
}

/** The reading of one sentence as it goes on. */
interface Reading {
  readonly text: string;
  readonly drafts: Draft[];
  memory: SentenceMemory;
  previous: FiguredClause | null;
}

const SHARED_EACH = new Set(['均', '各', '都', '双双', '各自', '全部', '每项']);
const COUNTED_SHARE = /[“"「]?[两二三四五六七八九十]个$/;
/** 新签约项目60个、新开工42个: the second addition takes the place of the first. */
const MADE = /^(?:新[增建加签开引培认投竣入注]\p{Script=Han}?|净增)(?=\p{Script=Han}{2})/u;
const BORROWED_LENGTH = 24;

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
  const own = naming.name.replace(COUNTED_SHARE, '');
  const each = own !== naming.name || item.left.words.some((word) => SHARED_EACH.has(word.word));
  const apart = [...item.left.words, ...naming.lead].some((word) => word.word === '分别');
  if (own === '' || own === reading.memory.verb) readNameless(reading, item, naming, apart ? left : 0);
  else readNamed(reading, item, naming, own, each, apart && !each);
}

function readNamed(reading: Reading, item: Item, naming: Naming, own: string, each: boolean, apart: boolean): void {
  reading.drafts.push(...settleNames(reading.memory, reading.drafts.at(-1)));
  const { memory } = reading;
  const names = each || apart ? shareNames(own, apart ? 0 : 1) : [completeName(own, memory)];
  const shares = sharesVerb(memory, item, naming, own);
  const completed = !each && !apart && names[0] !== own;
  const leans = shares || completed || leansOnList(memory, item, naming, own, reading.drafts.at(-1)?.form === 'before');
  const part = naming.lead.find((word) => word.meaning === 'part');
  const start = part && settingWords(item).length > 0 ? part.start : leans ? memory.listStart : naming.start;
  for (const name of apart ? names.slice(0, 1) : names) {
    add(reading, item, naming, { name: shares ? memory.verb + name : name, start: Math.min(start, naming.start) });
  }
  reading.memory = rememberNames(memory, item, { ...naming, start }, names, apart, leans);
}

/** 国家级示范社1家、省级3家 and 企业8家,总数50家: what the words leave out stands in the name before. */
function completeName(own: string, memory: SentenceMemory): string {
  const [before] = memory.names;
  if (before === undefined) return own;
  if (/^(?:国家|省|市|县|州|区|镇|村)级(?:以上)?$/.test(own)) return own + before.replace(/^.*?级(?:以上)?/, '');
  return /^(?:总数|总量|数量)$/.test(own) ? withoutVerb(before, memory.verb) + own : own;
}

/** A figure without a name takes the next of the 分别 names, or all the names of the item before it, or the clause before it. */
function readNameless(reading: Reading, item: Item, naming: Naming, apart: number): void {
  if (apart > 1 && reading.memory.names.length < 2) recallNames(reading, apart);
  const { names, start, taken } = reading.memory;
  if (reading.memory.apart && names.length > 0) {
    add(reading, item, naming, { name: names[taken % names.length] ?? '', start, inherited: taken >= names.length });
    reading.memory = rememberFigure(reading.memory, item, naming);
  } else if (names.length > 0) {
    const made = madeWord(item.left);
    for (const name of names) {
      add(reading, item, naming, {
        name: made === '' ? name : made + withoutVerb(name, reading.memory.verb),
        start,
        inherited: true,
        reason: 'nameInherited',
      });
    }
    reading.memory = rememberFigure(reading.memory, item, naming);
  } else if (reading.previous?.figures.length === 0 && item.left.words.length > 0) {
    const borrowed = borrowName(reading.text, reading.previous.clause, item.clause);
    if (borrowed) add(reading, item, naming, { ...borrowed, inherited: true, reason: 'nameFromEarlierClause' });
  }
}

/** 接待游客500万人次,旅游收入40亿元,分别增长12%、15%: 分别 calls back as many names as it has figures. */
function recallNames(reading: Reading, count: number): void {
  const recent = reading.drafts.slice(-count);
  const names = [...new Set(recent.map((draft) => draft.name))];
  if (names.length !== count) return;
  const start = recent[0]?.start ?? reading.memory.start;
  reading.memory = { ...reading.memory, names, start, apart: true, taken: count };
}

function add(
  reading: Reading,
  item: Item,
  naming: Naming,
  row: { readonly name: string; readonly start: number; readonly inherited?: boolean; readonly reason?: Reason },
): void {
  const { memory, drafts, text } = reading;
  const stage = stageOf(item, naming);
  const inherited = row.inherited ?? false;
  const listed = drafts.at(-1)?.form === 'before';
  const own = naming.name !== '' && naming.name !== memory.verb;
  drafts.push({
    name: stage === null ? row.name : `${row.name}(${stage})`,
    figure: item.figure,
    words: draftWords(item, naming, own ? memory.commitment : memory.further, own ? [] : memory.setting),
    form: item.form,
    inherited,
    stage,
    pushed: naming.verb?.meaning === 'push' || naming.lead.some((word) => word.meaning === 'push'),
    stretches: item.figure.stretches.map((value) => ({ value, unit: item.figure.unit })),
    stretchWords: null,
    start: row.start,
    end: trimEnd(text, item.form === 'before' ? item.spanEnd : item.right.end),
    clause: item.clause,
    reason: row.reason ?? (isUngoverned(item, naming) && !listed ? 'noCommitment' : 'clear'),
  });
}

/** 续建住房800套、新开工300套: the new verb takes the place of the old one. */
const withoutVerb = (name: string, verb: string): string =>
  verb !== '' && name.startsWith(verb) ? name.slice(verb.length) : name.replace(MADE, '');

/** …,达到80%以上 takes its name from the words before the comma. */
function borrowName(text: string, previous: Clause, clause: Clause): { name: string; start: number } | null {
  if (previous.sentence !== clause.sentence || previous.closer === ';' || previous.closer === ':') return null;
  const { at } = readLead(text, previous.start, previous.end);
  const name = clean(text.slice(at, previous.end));
  return name.length >= 2 && name.length <= BORROWED_LENGTH ? { name, start: at } : null;
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[\s、,，;]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
