import type { Draft } from '../draft.ts';
import type { SpokenTime } from './spoken-time.ts';

/** What a rule may ask about a draft and the text around it. */
export interface Judged extends SpokenTime {
  readonly draft: Draft;
  readonly text: string;
  /** The sentence as a whole, or as much of it as tells what it is about. */
  readonly whole: string;
}

/** A reason why a figure with a name is still no target, with sentences in which nothing may be found. */
export interface NotATarget {
  readonly name: string;
  readonly holds: (judged: Judged) => boolean;
  readonly examples: readonly string[];
}

/** The figure stands under 力争 or 确保. */
export const promised = ({ draft }: Judged): boolean =>
  draft.words.some((word) => word.meaning === 'stretch' || word.meaning === 'firm');
/** A word sets the figure: 增长, 达到. */
export const set = ({ draft }: Judged): boolean =>
  draft.words.some((word) => !/^(?:share|about|new|achieve)$/.test(word.meaning));

/** The sentence before the figure. */
export const beforeOf = ({ sentence, draft }: Judged): string =>
  sentence.slice(0, Math.max(0, sentence.length - (draft.clause.end - draft.figure.start)));
