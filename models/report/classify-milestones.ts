import type { Sentence } from './group-sentences.ts';
import type { FiguredClause } from './read-drafts.ts';
import { readLead } from './read-lead.ts';
import { type Milestone, type PlainClause, readMilestones } from './read-milestones.ts';
import { NAMES_WORK } from './rules/milestone-rules.ts';
import { isOfOtherYear, tellsPast } from './rules/spoken-time.ts';
import type { ExtractedTarget } from './target.ts';

const SENTENCE_BEFORE = 400;
const MOST_GATHERED = 6;

/**
 * Turns what the plan promises without a figure into rows of low confidence: 确保…投产, 通过…验收, 创建4A级景区. A clause that gave a row
 * already (`taken`) gives no second one.
 */
export function classifyMilestones(
  text: string,
  sentence: Sentence,
  planYear: number | null,
  taken: readonly ExtractedTarget[],
): readonly ExtractedTarget[] {
  if (sentence.part !== 'forward') return [];
  const stated = taken.map((row) => row.valueStart ?? row.end - 1);
  let before: readonly PlainClause[] = [];
  return sentence.clauses.flatMap(({ clause }) => {
    const used = stated.some((at) => at >= clause.start && at < clause.end);
    const time = {
      clause: text.slice(clause.start, clause.end),
      sentence: text.slice(Math.max(sentence.start, clause.start - SENTENCE_BEFORE), clause.end),
      section: sentence.section,
      planYear,
    };
    const told = time.sentence.slice(0, clause.start - Math.max(sentence.start, clause.start - SENTENCE_BEFORE));
    const found =
      used || tellsPast(told, time.clause) || isOfOtherYear(time, told) ? [] : readMilestones(text, clause, before);
    before = used || found.length > 0 ? [] : gather(text, clause, before);
    return found.map((milestone) => toTarget(milestone, sentence));
  });
}

/** 确保甲教学楼,乙宿舍: the run of clauses that name works, from the one that commits to them. */
function gather(text: string, clause: FiguredClause['clause'], before: readonly PlainClause[]): readonly PlainClause[] {
  if (clause.closer !== ',' && clause.closer !== '，') return [];
  if (!NAMES_WORK.test(text.slice(Math.max(clause.start, clause.end - 8), clause.end).trimEnd())) return [];
  const { lead } = readLead(text, clause.start, clause.end);
  if (lead.some((word) => word.meaning === 'firm' || word.meaning === 'stretch')) return [clause];
  return lead.length === 0 && before.length > 0 && before.length < MOST_GATHERED ? [...before, clause] : [];
}

const toTarget = ({ name, words, modality, start, end }: Milestone, { section }: Sentence): ExtractedTarget => ({
  indicator: name,
  value: null,
  upper: null,
  stretch: null,
  stretches: [],
  stretchUnit: null,
  stretchWords: null,
  words,
  unit: '',
  kind: 'rule',
  operator: 'milestone',
  modality,
  start,
  end,
  valueStart: null,
  section,
  confidence: 'low',
  reason: 'milestone',
});
