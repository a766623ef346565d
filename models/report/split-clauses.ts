/** A run of text between two commas or stops; a sentence is a run of clauses with the same `sentence`. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The mark that ends the clause, or the empty string at the end of a block. */
  readonly closer: string;
}

/** A clause longer than this is not Chinese prose; cutting it keeps the reader's work in proportion to the text. */
const LONGEST_CLAUSE = 300;
const SENTENCE_MARKS = '。!?！？\u2028●■◆▲★○□◇';
const CLAUSE_MARKS = ',，;:';
const COMMITTED_ASIDE = /^\((?:其中)?:?(?:力争|争取|确保|冲刺|奋斗目标|预期)/;

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/**
 * Cuts the paragraph from `start` to `end` into clauses. A comma or colon between two digits belongs to a number (10,000 or 3:4),
 * and an aside that commits to a further figure, 增长8%(力争9%), is read as a clause of its own.
 */
export function splitClauses(text: string, start: number, end: number, firstSentence = 0): readonly Clause[] {
  const clauses: Clause[] = [];
  let sentence = firstSentence;
  let from = start;
  const close = (at: number, next: number, closer: string): void => {
    if (at > from) clauses.push({ start: from, end: at, sentence, closer });
    from = next;
  };
  for (let at = start; at < end; at++) {
    const char = text[at] ?? '';
    if (SENTENCE_MARKS.includes(char)) {
      close(at, at + 1, char);
      sentence += 1;
    } else if (CLAUSE_MARKS.includes(char)) {
      if (char !== ';' && char !== '，' && isDigit(text[at - 1]) && isDigit(text[at + 1])) continue;
      close(at, at + 1, char);
    } else if (char === '—' && text[at + 1] === '—') {
      close(at, at + 2, '——');
      at += 1;
    } else if (char === '(' && COMMITTED_ASIDE.test(text.slice(at, at + 12))) {
      const shut = text.slice(at, at + 60).indexOf(')');
      if (shut === -1) continue;
      close(at, at + 1, '(');
      close(at + shut, at + shut + 1, ')');
      at += shut;
    } else if (at - from >= LONGEST_CLAUSE) {
      close(at, at, '');
      sentence += 1;
    }
  }
  close(end, end, '');
  return clauses;
}
