import type { Figure } from './figure.ts';
import type { Clause } from './split-clauses.ts';

/** Why a planner should look at a row before the others; the wording stands in `reasons.ts`. */
export type Reason =
  | 'clear'
  | 'nameInherited'
  | 'nameFromEarlierClause'
  | 'bareName'
  | 'listMismatch'
  | 'sizeOfList'
  | 'unitImplied'
  | 'noCommitment'
  | 'longName'
  | 'milestone';

/** A word of commitment or bound with its place. */
export interface CommitmentWord {
  readonly word: string;
  readonly start: number;
  readonly meaning: string;
}

/** One figure under one name, before it is judged to be a target; offsets are UTF-16 units. */
export interface Draft {
  readonly name: string;
  readonly figure: Figure;
  /** Words of commitment and bound, in text order: 力争, 分别, 增长, 以上. */
  readonly words: readonly CommitmentWord[];
  readonly form: 'after' | 'before';
  /** The name stands with an earlier figure. */
  readonly inherited: boolean;
  /** 一季度, 上半年: the part of the year the figure is set for. */
  readonly stage: string | null;
  /** The governing verb only pushes: 推进28个项目. */
  readonly pushed: boolean;
  readonly stretches: readonly { readonly value: number; readonly unit: string }[];
  /** A further aim in words: 力争更好结果. */
  readonly stretchWords: string | null;
  readonly start: number;
  readonly end: number;
  readonly clause: Clause;
  readonly reason: Reason;
}
