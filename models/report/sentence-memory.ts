import type { CommitmentWord, Draft } from './draft.ts';
import { achievesOnly, ownCommitment, settingWords } from './draft-words.ts';
import type { Naming } from './name-indicator.ts';
import type { Item } from './read-items.ts';
import type { Clause } from './split-clauses.ts';

/** What a sentence has named so far, for the items that name nothing themselves. */
export interface SentenceMemory {
  readonly names: readonly string[];
  readonly start: number;
  readonly clause: Clause | null;
  /** Where the words begin that govern the list: its commitment, its verb or its first name. */
  readonly listStart: number;
  /** The unit of the last figure. */
  readonly unit: string;
  /** The verb later counted things of the same list share. */
  readonly verb: string;
  /** 力争, 确保: the commitment that still governs. */
  readonly commitment: readonly CommitmentWord[];
  /** The commitment of the last item without a name, which governs only the further items without one. */
  readonly further: readonly CommitmentWord[];
  /** 增长, 达到: the words that set the figures of these names. */
  readonly setting: readonly CommitmentWord[];
  /** The names were joined by 分别, so each further figure goes to the next of them. */
  readonly apart: boolean;
  /** 其中城区150个: what the parts of the list are parts of, or empty. */
  readonly whole: string;
  /** How many figures the names have taken. */
  readonly taken: number;
}

/** The memory at the start of a sentence and after a semicolon. */
export const EMPTY_MEMORY: SentenceMemory = {
  names: [],
  start: 0,
  clause: null,
  listStart: 0,
  unit: '',
  verb: '',
  commitment: [],
  further: [],
  setting: [],
  apart: false,
  whole: '',
  taken: 0,
};

/** Remembers an item that named something. */
export function rememberNames(
  memory: SentenceMemory,
  item: Item,
  naming: Naming,
  names: readonly string[],
  apart: boolean,
  leans: boolean,
  whole: string,
): SentenceMemory {
  const commitment = ownCommitment(item, naming) ?? memory.commitment;
  return {
    names,
    start: naming.start,
    clause: item.clause,
    listStart: leans ? memory.listStart : naming.start,
    unit: item.figure.unit,
    verb: naming.verb?.meaning === 'achieve' ? naming.verb.word : leans ? memory.verb : '',
    commitment,
    further: commitment,
    setting: settingWords(item),
    apart,
    whole,
    taken: 1,
  };
}

/** Remembers a figure that took the next of the names. */
export function rememberFigure(memory: SentenceMemory, item: Item, naming: Naming): SentenceMemory {
  const setting = achievesOnly(item) ? [] : settingWords(item);
  return {
    ...memory,
    taken: memory.taken + 1,
    further: ownCommitment(item, naming) ?? memory.further,
    setting: setting.length > 0 ? setting : memory.setting,
  };
}

/** GDP增长6%,确保完成5.5%: 完成 sets nothing itself, so a second figure of the same unit still grows. Empty when the item sets its own. */
export const inheritedSetting = (memory: SentenceMemory, item: Item): readonly CommitmentWord[] =>
  settingWords(item).length === 0 || (achievesOnly(item) && item.figure.unit === memory.unit) ? memory.setting : [];

/** The rows still owed to 分别 names: with a single figure each takes it (工业、技改投资分别增长10%), else the list does not match. */
export function settleNames(memory: SentenceMemory, last: Draft | undefined): readonly Draft[] {
  const owed = memory.names.length - memory.taken;
  if (!memory.apart || owed <= 0 || !last) return [];
  const reason = memory.taken === 1 ? last.reason : 'listMismatch';
  return memory.names.slice(-owed).map((name) => ({ ...last, name, reason }));
}
