import type { Sentence } from './group-sentences.ts';
import { readLeft } from './read-left.ts';
import { readRight } from './read-right.ts';
import { readWordRules, type WordTarget } from './read-word-rules.ts';
import { recognizeIndicator } from './recognize-indicator.ts';
import type { ExtractedTarget } from './target.ts';

const COMMITMENTS = /^(?:力争|争取|确保|保证|务必)$/;

/** Turns the rules in words of a sentence into targets, with the figure that some of them strive for as stretch. */
export function classifyWords(text: string, sentence: Sentence): readonly ExtractedTarget[] {
  if (sentence.part !== 'forward') return [];
  let committed: WordTarget | null = null;
  return sentence.clauses.flatMap(({ clause, figures }) =>
    readWordRules(text, clause, sentence.main).flatMap((rule) => {
      // 确保甲持续下降,乙持续上升: the commitment holds for the rules that follow without one.
      const start = committed && rule.modality.every((word) => !COMMITMENTS.test(word)) ? committed.start : rule.start;
      if (rule.modality.some((word) => COMMITMENTS.test(word))) committed = rule;
      const further = figures.find((figure) => figure.start >= rule.end && isStretch(text, rule, figure.start));
      const end = further ? readRight(text, further.end, clause.end).end : rule.end;
      return rule.names.map(
        (name): ExtractedTarget => toTarget(name, { ...rule, start }, sentence, further ?? null, end),
      );
    }),
  );
}

/** 保持稳定增长、力争达到3%: the figure follows the rule at once and is striven for. */
function isStretch(text: string, rule: WordTarget, figureStart: number): boolean {
  const { words, nameEnd } = readLeft(text, figureStart, rule.end);
  return words.some((word) => word.meaning === 'stretch') && /^[、,，]?$/.test(text.slice(rule.end, nameEnd));
}

function toTarget(
  name: string,
  rule: WordTarget,
  sentence: Sentence,
  further: { readonly value: number; readonly unit: string } | null,
  end: number,
): ExtractedTarget {
  const sure =
    rule.operator !== 'milestone' &&
    (sentence.main || recognizeIndicator(name) !== null || rule.operator === 'assigned');
  return {
    indicator: name,
    value: null,
    upper: null,
    stretch: further?.value ?? null,
    stretches: further ? [further.value] : [],
    stretchUnit: further?.unit ?? null,
    stretchWords: null,
    words: rule.words,
    unit: '',
    kind: 'rule',
    operator: rule.operator,
    modality: rule.modality,
    start: rule.start,
    end,
    valueStart: null,
    section: sentence.section,
    confidence: sure ? 'high' : 'low',
    reason: sure ? 'clear' : 'milestone',
  };
}
