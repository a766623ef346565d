import { RULES_BY_DIRECTION } from './rules-by-direction.ts';
import { RULES_BY_OTHERS } from './rules-by-others.ts';
import type { WordRule } from './word-rule.ts';

/** The rules, the more particular first; two rules never claim the same words. */
export const WORD_RULES: readonly WordRule[] = [...RULES_BY_OTHERS, ...RULES_BY_DIRECTION];
