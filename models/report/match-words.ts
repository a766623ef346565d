/** A table of words, each with what it means, that can be matched at either end of a stretch of text. */
export interface WordTable<Meaning> {
  /** Finds the longest word that begins at `at` and ends by `limit`. */
  readonly startingAt: (text: string, at: number, limit: number) => FoundWord<Meaning> | null;
  /** Finds the longest word that ends at `at` and begins at `limit` or later. */
  readonly endingAt: (text: string, at: number, limit: number) => FoundWord<Meaning> | null;
}

export interface FoundWord<Meaning> {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Builds a word table from lists of words by meaning; matching costs at most the length of the longest word. */
export function wordTable<Meaning extends string>(
  lists: Readonly<Record<Meaning, readonly string[]>>,
): WordTable<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const meaning of Object.keys(lists) as Meaning[]) {
    for (const word of lists[meaning]) meanings.set(word, meaning);
  }
  const longest = Math.max(...[...meanings.keys()].map((word) => word.length));
  const found = (text: string, start: number, end: number): FoundWord<Meaning> | null => {
    const word = text.slice(start, end);
    const meaning = meanings.get(word);
    return meaning === undefined ? null : { word, start, end, meaning };
  };
  return {
    startingAt(text, at, limit) {
      for (let end = Math.min(at + longest, limit); end > at; end--) {
        const hit = found(text, at, end);
        if (hit) return hit;
      }
      return null;
    },
    endingAt(text, at, limit) {
      for (let start = Math.max(at - longest, limit); start < at; start++) {
        const hit = found(text, start, at);
        if (hit) return hit;
      }
      return null;
    },
  };
}
