import type { Operator } from '../shared/commitment.ts';
import type { Reason } from './draft.ts';

/** growth: a rate of change; level: an amount or a count; ratio: a share or coverage; control: a ceiling; rule: no figure of its own. */
export type TargetKind = 'growth' | 'level' | 'ratio' | 'control' | 'rule';

/**
 * One target as a report states it; offsets are UTF-16 units of the text.
 *
 * The span from `start` to `end` is the shortest run of text that lets the row be read by itself. It begins at the first of the words
 * that govern it: its commitment (确保, 力争), its verb with the adverbs of manner before it (高标准改造), or its name; where the row owes
 * one of these to an earlier item of its sentence (新增甲企业5家、乙企业3家; 确保甲…,乙…; 甲增长8%,力争9%), it begins there. Time and
 * place before these words are left out. It ends after the figure, its bound word and a stretch with its bound; where the thing is named
 * after the figure (70个老旧小区) it ends with that name.
 * `valueStart` is the first digit of the base figure.
 */
export interface ExtractedTarget {
  readonly indicator: string;
  /** The base figure as written (8 for 8%), or null for a rule. */
  readonly value: number | null;
  /** The upper end when the base is a range, else null. */
  readonly upper: number | null;
  /** The first stretch figure as written, or null. */
  readonly stretch: number | null;
  /** Every stretch figure: 5 and 6 in 保4争5拼6. */
  readonly stretches: readonly number[];
  /** The unit of the stretch where it is not that of the base, else null. */
  readonly stretchUnit: string | null;
  /** A stretch in words (力争更好结果), or null. */
  readonly stretchWords: string | null;
  /** The words of a rule without a figure, or null. */
  readonly words: string | null;
  /** Multiple and unit as written: %, 亿元, 万亩; empty when there is none. */
  readonly unit: string;
  readonly kind: TargetKind;
  readonly operator: Operator;
  /** Words of commitment and bound, in text order. */
  readonly modality: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly valueStart: number | null;
  /** The heading above the target. */
  readonly section: string;
  readonly confidence: 'high' | 'low';
  /** Why the row deserves a look; `clear` when nothing speaks against it. */
  readonly reason: Reason;
}
