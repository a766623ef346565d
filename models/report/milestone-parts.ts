import type { MilestoneRule } from './rules/milestone-rules.ts';

/** One of the things a clause promises. */
export interface Part {
  readonly name: string;
  readonly words: string;
  /** Where it ends, counted from the first of the words. */
  readonly end: number;
}

/** Reads the promises of a clause's words by one rule; none when the rule does not match. */
export function partsOf(rule: MilestoneRule, words: string): readonly Part[] {
  if (rule.unless?.test(words)) return [];
  if (rule.divides === 'promises') return promisesOf(rule, words);
  const match = rule.pattern.exec(words);
  const { name = '', words: promised = '' } = match?.groups ?? {};
  if (!match || name === '') return [];
  const listed = rule.divides === 'names' && !name.includes('等') ? name.split('、') : [];
  const whole = listed.length > 1 && listed.every((part) => part.length >= SHORTEST_PART) ? shareTail(listed) : [name];
  return whole.map((part) => ({ name: part, words: promised, end: words.length }));
}

const SHORTEST_PART = 5;

/** 甲创建…、乙创建…: every part must promise by itself, perhaps with the verb of the first (打造甲、乙). */
function promisesOf(rule: MilestoneRule, words: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  let verb = '';
  for (const piece of words.match(LISTED) ?? []) {
    const match = rule.pattern.exec(piece) ?? (verb === '' ? null : rule.pattern.exec(verb + piece));
    if (!match) return [];
    const { name = '', words: promised = '' } = match.groups ?? {};
    verb = VERB.exec(promised)?.[0] ?? '';
    parts.push(
      name === ''
        ? { name: promised.slice(verb.length), words: verb, end: at + piece.length }
        : { name, words: promised, end: at + piece.length },
    );
    at += piece.length + 1;
  }
  return parts;
}

/** The pieces between 、, but “甲、乙” is one. */
const LISTED = /(?:“[^”]*”|[^、“])+/g;
const VERB = /^(?:成功)?(?:争创|力创|创建|创成|申创|入选|晋升为?|获批|获评|打造|构建|形成|建成|建设)(?:为|成为)?/;
const REVIEWED = /(?:复查|复审|复核|复评|验收|评估|认定|评审|考核|审查|国检)+$/;

/** 国家卫生城市、国家园林城市复查验收: what is done with the last is done with all. */
function shareTail(parts: readonly string[]): readonly string[] {
  const tail = REVIEWED.exec(parts.at(-1) ?? '')?.[0] ?? '';
  return parts.map((part) => (part.endsWith(tail) ? part : part + tail));
}
