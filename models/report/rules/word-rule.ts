import type { Operator } from '../../shared/commitment.ts';

/** A way to bind an indicator without a figure. */
export interface WordRule {
  readonly name: string;
  readonly operator: Operator;
  readonly pattern: RegExp;
  /** `main`: only in the paragraph of main targets, because elsewhere the same words are plain prose. */
  readonly scope: 'anywhere' | 'main';
  /** The indicator stands after the words: 完成省下达的减排任务. */
  readonly nameAfter?: boolean;
  readonly unless?: RegExp;
  /** Sentences with the rows they give, as `indicator|operator`. */
  readonly examples: readonly { readonly text: string; readonly rows: readonly string[] }[];
}
