/** Where a figure comes from, strongest first. A result is never stronger than the weakest figure it was computed from. */
export const provenanceStates = ['quoted', 'derived', 'external', 'assumed', 'proxy', 'missing'] as const;

/** 原文, 推算, 外部, 假设, 替代, 缺数据. */
export type Provenance = (typeof provenanceStates)[number];

/** A half-open range of characters (UTF-16 units) of the report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The place a figure was taken from. `note` says what a reader must know before relying on it. */
export type Source =
  | { readonly kind: 'quoted'; readonly span: Span; readonly note?: string | undefined }
  | {
      readonly kind: 'derived';
      readonly arithmetic: string;
      readonly span?: Span | undefined;
      readonly note?: string | undefined;
    }
  | ({ readonly kind: 'external' } & Publication)
  | ({ readonly kind: 'proxy' } & Publication)
  | { readonly kind: 'assumed'; readonly author: string; readonly date: string; readonly note?: string | undefined }
  | { readonly kind: 'missing'; readonly note?: string | undefined };

/** Something published elsewhere: an address may be unknown, a title never is. `vintage` is 预计数, 初步核算 and the like. */
interface Publication {
  readonly title: string;
  readonly address?: string | undefined;
  readonly date?: string | undefined;
  readonly vintage?: string | undefined;
  readonly note?: string | undefined;
}

const rank = new Map<Provenance, number>(provenanceStates.map((state, index) => [state, index]));

/** Orders two states: negative when `a` is the stronger. */
export const compareProvenance = (a: Provenance, b: Provenance): number => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);

/** The weaker of two states. */
export const weaker = (a: Provenance, b: Provenance): Provenance => (compareProvenance(a, b) >= 0 ? a : b);
