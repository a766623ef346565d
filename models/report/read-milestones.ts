import { partsOf } from './milestone-parts.ts';
import { clean } from './name-words.ts';
import { readLead } from './read-lead.ts';
import { MILESTONE_RULES } from './rules/milestone-rules.ts';

/** Something promised without a figure; offsets are UTF-16 units. */
export interface Milestone {
  readonly name: string;
  /** What is promised of it: 投产达效, 创建4A级景区. */
  readonly words: string;
  readonly modality: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A clause without figures, as the words that lead it and the rest. */
export interface PlainClause {
  readonly start: number;
  readonly end: number;
}

interface Led {
  /** Where the words begin that govern the promise: its commitment, its push or its manner. */
  readonly start: number;
  readonly at: number;
  readonly modality: readonly string[];
  readonly committed: boolean;
}

const LONGEST = 120;
const COMMITS = /^(?:stretch|firm|achieve)$/;
/** 推动项目开工 works at a stage; 加强 and 促进 only at its quality. */
const PUSHES = /推|支持|加快|加速|抓/;

/**
 * Reads what a clause promises without a figure. `before` holds the clauses of the sentence that lead up to it and name only things
 * (确保甲,乙,丙完工); they share the promise.
 */
export function readMilestones(
  text: string,
  clause: PlainClause,
  before: readonly PlainClause[],
): readonly Milestone[] {
  if (clause.end - clause.start > LONGEST) return [];
  const own = readLed(text, clause);
  const gathered = own.committed ? [] : before;
  const [first] = gathered;
  const led = first ? readLed(text, first) : own;
  const words = text.slice(own.at, clause.end).trimEnd();
  const end = own.at + words.length;
  for (const rule of MILESTONE_RULES) {
    const parts = partsOf(rule, words);
    if (parts.length === 0 || (rule.committed && !led.committed && !/\d月/.test(words))) continue;
    if (rule.gathers !== true) return parts.map((part) => milestone(part.name, part.words, own, own.at + part.end));
    const names = [...namesOf(text, led, gathered), ...parts.map(({ name }) => name)];
    return names.map((name) => milestone(name, parts[0]?.words ?? '', led, end));
  }
  return [];
}

/** The words that lead a clause, up to the first that belongs to the promise itself (完成, 实现, 通过). */
function readLed(text: string, clause: PlainClause): Led {
  const { lead, at } = readLead(text, clause.start, clause.end);
  const stop = lead.findIndex((word) => word.meaning === 'achieve' || word.word === '通过');
  const leading = stop === -1 ? lead : lead.slice(0, stop);
  const governing = leading.find((word) => /^(?:stretch|firm|push|manner)$/.test(word.meaning));
  const from = stop === -1 ? at : (lead[stop]?.start ?? at);
  return {
    start: governing?.start ?? from,
    at: from,
    modality: lead.filter((word) => /^(?:stretch|firm|achieve)$/.test(word.meaning)).map((word) => word.word),
    committed: lead.some(({ word, meaning }) => COMMITS.test(meaning) || (meaning === 'push' && PUSHES.test(word))),
  };
}

/** The things the clauses before name. */
const namesOf = (text: string, led: Led, before: readonly PlainClause[]): readonly string[] =>
  before.map((clause, index) => clean(text.slice(index === 0 ? led.at : clause.start, clause.end)));

const milestone = (name: string, words: string, led: Led, end: number): Milestone => ({
  name: clean(name),
  words,
  modality: led.modality,
  start: led.start,
  end,
});
