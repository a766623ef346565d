import type { Operator } from '../shared/commitment.ts';
import { clean } from './name-words.ts';
import { readLead } from './read-lead.ts';
import type { WordRule } from './rules/word-rule.ts';
import { WORD_RULES } from './rules/word-rules.ts';
import { listNames, splitList } from './share-names.ts';
import type { Clause } from './split-clauses.ts';

/** A target without a figure: the indicators it binds and the words that bind them. */
export interface WordTarget {
  readonly names: readonly string[];
  readonly words: string;
  readonly operator: Operator;
  readonly modality: readonly string[];
  readonly start: number;
  readonly end: number;
}

const LONGEST = 120;

/**
 * Reads the rules a clause states in words. Inside the paragraph of main targets (`main`) every rule counts; elsewhere only those that
 * cannot be mistaken for ordinary prose.
 */
export function readWordRules(
  text: string,
  clause: Pick<Clause, 'start' | 'end'>,
  main: boolean,
): readonly WordTarget[] {
  if (clause.end - clause.start > LONGEST) return [];
  const words = text.slice(clause.start, clause.end);
  const targets: WordTarget[] = [];
  let carried: readonly string[] = [];
  let from = clause.start;
  for (const { rule, match, head } of findRules(words, main)) {
    const { lead, at } = readLead(text, Math.max(from, clause.start), clause.start + head.end);
    const own = clean(text.slice(at, clause.start + head.end));
    const trimmed = own.replace(/(?:力争|确保|全面|分别|均|要|将)+$/, '');
    const after = rule.nameAfter ? clean(words.slice(match.index + match[0].length)) : '';
    const names = after !== '' ? splitList(after) : trimmed !== '' ? listNames(trimmed) : carried;
    from = clause.start + match.index + match[0].length;
    if (names.length === 0 || !names.every((name) => name.length >= 2)) continue;
    carried = names;
    const commit = lead.filter((word) => word.meaning === 'stretch' || word.meaning === 'firm');
    targets.push({
      names,
      words: match[0],
      operator: rule.operator,
      modality: [
        ...commit.map((word) => word.word),
        ...(match[0].match(/力争|确保|基本同步|同步|完成|高于|不低于|快于|保持|持续|突破|实现|控制在/g) ?? []),
      ],
      start: Math.min(commit[0]?.start ?? at, after !== '' ? clause.start + match.index : at),
      end: after !== '' ? clause.start + words.trimEnd().length : from,
    });
  }
  return targets;
}

function findRules(
  words: string,
  main: boolean,
): readonly { rule: WordRule; match: RegExpExecArray; head: { end: number } }[] {
  const found: { rule: WordRule; match: RegExpExecArray; head: { end: number } }[] = [];
  for (const rule of WORD_RULES) {
    if (rule.scope === 'main' && !main) continue;
    const match = rule.pattern.exec(words);
    if (!match || (rule.unless?.test(words) ?? false)) continue;
    const overlaps = found.some(
      (other) =>
        match.index < other.match.index + other.match[0].length && other.match.index < match.index + match[0].length,
    );
    if (!overlaps) found.push({ rule, match, head: { end: match.index } });
  }
  return found.sort((a, b) => a.match.index - b.match.index);
}
