import type { Operator } from '../shared/commitment.ts';
import type { CommitmentWord, Draft } from './draft.ts';
import { recognizeIndicator } from './recognize-indicator.ts';
import type { TargetKind } from './target.ts';

const RATE_NAME = /(?:增速|增幅|增长率|涨幅|降幅|增长|增长速度)(?:\([^)]*\))?$/;

/** 压减一般性支出5%, 提高低保标准5%: the verb before the name is the change. */
const CHANGES = /^(?:压减|减少|降低|削减|缩减|压缩|提高|提升|增加)/;

const means = (words: readonly CommitmentWord[], ...meanings: readonly string[]): boolean =>
  words.some((word) => meanings.includes(word.meaning));

/** The kind of a target with a figure, by its unit, its words and its name. */
export function kindOf(draft: Draft): TargetKind {
  const { figure, words, name } = draft;
  if (figure.unitClass === 'points' || figure.unitClass === 'times') return 'growth';
  const capped = means(words, 'atMost');
  const slogan = figure.unit === '' && figure.stretches.length > 0 && recognizeIndicator(name)?.basis != null;
  if (slogan) return 'growth';
  if (figure.unitClass === 'percent' || (figure.unit === '' && RATE_NAME.test(name))) {
    const moves = (means(words, 'rise', 'fall') || CHANGES.test(name)) && !means(words, 'toLevel', 'fallToLevel');
    if (moves || (RATE_NAME.test(name) && !capped)) return 'growth';
    return capped ? 'control' : 'ratio';
  }
  return capped ? 'control' : 'level';
}

/** The operator of a target with a figure; the words nearest to the figure decide. */
export function operatorOf(words: readonly CommitmentWord[]): Operator {
  if (means(words, 'about')) return 'about';
  if (words.some((word) => /^(?:以内|以下|之内|及以下|之下|内)$/.test(word.word))) return 'atMost';
  if (words.some((word) => /^(?:以上|及以上|或以上|之上|以上水平|以上的目标)$/.test(word.word))) return 'atLeast';
  if (means(words, 'atMost')) return 'atMost';
  if (means(words, 'atLeast', 'exceed')) return 'atLeast';
  if (means(words, 'hold')) return 'hold';
  if (means(words, 'firm')) return 'atLeast';
  return 'reach';
}
