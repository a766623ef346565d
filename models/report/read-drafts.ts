import type { CommitmentWord, Draft, Reason } from './draft.ts';
import type { Figure } from './figure.ts';
import { clean, type Naming, nameIndicator, readLead } from './name-indicator.ts';
import { type Item, readItems } from './read-items.ts';
import { shareNames } from './share-names.ts';
import type { Clause } from './split-clauses.ts';
import { ACTION_VERBS } from './vocabulary/action-verbs.ts';

/** A clause with the figures that stand in it. */
export interface FiguredClause {
  readonly clause: Clause;
  readonly figures: readonly Figure[];
}

/** What a sentence has named so far, for the items that name nothing themselves. */
interface Memory {
  names: readonly string[];
  start: number;
  verb: string;
  clause: Clause | null;
  commitment: readonly CommitmentWord[];
  /** 增长, 达到: the words that set the figures of the last name. */
  setting: readonly CommitmentWord[];
  /** Names that 分别 still has to hand out, and the row that took the first. */
  waiting: string[];
  handedOut: number;
}

const SHARED_EACH = new Set(['均', '各', '都', '双双', '各自', '全部', '每项']);
const COUNTED_SHARE = /[“"「]?[两二三四五六七八九十]个$/;
const BORROWED_LENGTH = 24;

/** Reads the clauses of one sentence into drafts, one for each figure and name. */
export function readDrafts(text: string, sentence: readonly FiguredClause[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const memory: Memory = {
    names: [],
    start: 0,
    verb: '',
    clause: null,
    commitment: [],
    setting: [],
    waiting: [],
    handedOut: 0,
  };
  let previous: FiguredClause | null = null;
  for (const { clause, figures } of sentence) {
    for (const item of readItems(text, clause, figures)) readItem(text, item, memory, previous, drafts);
    if (clause.closer === ';') {
      handOutRest(memory, drafts);
      memory.names = [];
      memory.commitment = [];
      memory.verb = '';
    }
    previous = { clause, figures };
  }
  handOutRest(memory, drafts);
  return drafts;
}

function readItem(text: string, item: Item, memory: Memory, previous: FiguredClause | null, drafts: Draft[]): void {
  const naming = nameIndicator(text, item);
  const own = naming.name.replace(COUNTED_SHARE, '');
  const each = own !== naming.name || item.left.words.some((word) => SHARED_EACH.has(word.word));
  const apart =
    item.left.words.some((word) => word.word === '分别') || naming.lead.some((word) => word.word === '分别');
  const stage = stageOf(item, naming);
  const add = (name: string, start: number, inherited: boolean, reason: Reason): void => {
    drafts.push({
      name: stage === null ? name : `${name}(${stage})`,
      figure: item.figure,
      words: wordsOf(item, naming, memory, own === ''),
      form: item.form,
      inherited,
      stage,
      pushed: naming.verb?.meaning === 'push' || naming.lead.some((word) => word.meaning === 'push'),
      stretches: item.figure.stretches.map((value) => ({ value, unit: item.figure.unit })),
      stretchWords: null,
      start,
      end: trimEnd(text, item.form === 'before' ? item.end : item.right.end),
      clause: item.clause,
      reason: reason === 'clear' && isUngoverned(item, naming, drafts.at(-1)) ? 'noCommitment' : reason,
    });
  };

  if (own === '' || isRepeatedVerb(own, memory.verb)) {
    const next = memory.waiting.shift();
    if (next !== undefined) {
      memory.handedOut += 1;
      add(next, memory.start, false, 'clear');
    } else if (memory.names.length > 0) {
      const made = item.left.words.find((word) => word.meaning === 'new')?.word ?? '';
      for (const name of memory.names) add(name + made, memory.start, true, 'nameInherited');
    } else if (previous?.figures.length === 0 && item.left.words.length > 0) {
      const borrowed = borrowName(text, previous.clause, item.clause);
      if (borrowed) add(borrowed.name, borrowed.start, true, 'nameFromEarlierClause');
    }
    return;
  }

  handOutRest(memory, drafts);
  const shared = each || apart ? shareNames(own, apart ? 0 : 1) : [own];
  const names = each || !apart ? shared : shared.slice(0, 1);
  memory.waiting = apart && !each ? [...shared.slice(1)] : [];
  memory.handedOut = 1;
  for (const name of names) add(withVerb(name, item, naming, memory), naming.start, false, 'clear');
  remember(item, naming, shared, memory);
}

/** The names later items may inherit, the verb they may share and the commitment that still governs them. */
function remember(item: Item, naming: Naming, names: readonly string[], memory: Memory): void {
  memory.names = names;
  memory.start = naming.start;
  if (naming.verb?.meaning === 'achieve') memory.verb = naming.verb.word;
  else if (memory.clause !== item.clause) memory.verb = '';
  memory.clause = item.clause;
  memory.commitment = ownCommitment(item, naming) ?? memory.commitment;
  memory.setting = settingOf(item);
}

/** 分别 with a single figure gives it to every name: 工业、技改投资分别增长10%. */
function handOutRest(memory: Memory, drafts: Draft[]): void {
  const last = drafts.at(-1);
  if (last && memory.waiting.length > 0) {
    const reason: Reason = memory.handedOut === 1 ? last.reason : 'listMismatch';
    for (const name of memory.waiting) drafts.push({ ...last, name, reason });
  }
  memory.waiting = [];
}

/** A counted thing without a verb of its own takes the verb of its list: 培育甲企业5家、乙企业3家. */
function withVerb(name: string, item: Item, naming: Naming, memory: Memory): string {
  const listed = memory.clause === item.clause || naming.lead.some((word) => word.meaning === 'part');
  if (!listed || memory.verb === '' || naming.verb !== null || item.figure.unitClass !== 'count') return name;
  return item.left.words.some((word) => word.meaning === 'new') ? name : memory.verb + name;
}

/** A counted thing that no verb, no commitment and no earlier item of its kind governs. */
const isUngoverned = (item: Item, naming: Naming, before: Draft | undefined): boolean =>
  item.form === 'before' &&
  naming.verb === null &&
  !naming.lead.some((word) => /^(?:stretch|firm|achieve|push)$/.test(word.meaning)) &&
  !item.left.words.some((word) => /^(?:stretch|firm|reach|new|rise|fall|atLeast)$/.test(word.meaning)) &&
  !(before?.form === 'before' && before.clause.sentence === item.clause.sentence);

const isRepeatedVerb = (own: string, verb: string): boolean =>
  own === verb && ACTION_VERBS.startingAt(own, 0, own.length)?.word === own;

function stageOf(item: Item, naming: Naming): string | null {
  const near = item.left.words.find((word) => word.meaning === 'stage');
  if (near) return near.word;
  const lead = naming.lead.find((word) => word.meaning === 'time' && /季度|上半年|下半年|20\d\d年/.test(word.word));
  return lead ? lead.word : null;
}

/** The commitment an item states itself, none when a new verb begins, or null when the earlier one still holds. */
function ownCommitment(item: Item, naming: Naming): readonly CommitmentWord[] | null {
  const spoken = [...naming.lead, ...item.left.words].filter(
    (word) => word.meaning === 'stretch' || word.meaning === 'firm',
  );
  if (spoken.length > 0) return spoken;
  return naming.lead.some((word) => word.meaning === 'push') || naming.verb !== null ? [] : null;
}

const settingOf = (item: Item): readonly CommitmentWord[] =>
  item.left.words.filter((word) => !/^(?:time|compare|stage|from|stop|stretch|firm)$/.test(word.meaning));

/** The words of an item; one that names nothing and sets nothing takes the setting of its name: 分别增长6%、8%. */
function wordsOf(item: Item, naming: Naming, memory: Memory, nameless: boolean): readonly CommitmentWord[] {
  const own = ownCommitment(item, naming);
  const lead = naming.lead.filter((word) => /^(?:stretch|firm|achieve)$/.test(word.meaning));
  const left = item.left.words.filter((word) => !/^(?:time|compare|stage|from|stop)$/.test(word.meaning));
  const right = item.right.words.filter((word) => word.meaning !== 'tail');
  const setting = nameless && settingOf(item).length === 0 ? memory.setting : [];
  return [...(own === null ? memory.commitment : []), ...setting, ...lead, ...left, ...right].map(
    ({ word, start, meaning }) => ({ word, start, meaning }),
  );
}

/** 农村改厕提质扩面，普及率… has its own name; …，达到80%以上 takes the words before the comma. */
function borrowName(
  text: string,
  previous: Clause,
  clause: Clause,
): { readonly name: string; readonly start: number } | null {
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
