import type { Figure } from './figure.ts';
import type { Part } from './find-parts.ts';
import type { FiguredClause } from './read-drafts.ts';
import type { Block } from './split-blocks.ts';
import { splitClauses } from './split-clauses.ts';

/** A sentence with its clauses and figures, where it stands, and whether it belongs to the paragraph of main targets. */
export interface Sentence {
  readonly clauses: readonly FiguredClause[];
  readonly start: number;
  readonly end: number;
  readonly section: string;
  readonly part: Part;
  readonly main: boolean;
}

const MAIN = /(?:预期目标|主要目标|发展目标|奋斗目标)/;
const REASONS_FOR_TARGETS = /(?:这些|上述|以上|设定|确定|提出)[^。]{0,12}(?:目标|指标)/;

/** Groups the clauses of every block into sentences and hands each clause the figures inside it. */
export function groupSentences(
  text: string,
  blocks: readonly Block[],
  parts: readonly Part[],
  figures: readonly Figure[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  let underMain = false;
  blocks.forEach((block, index) => {
    const part = parts[index] ?? 'prose';
    const words = text.slice(block.start, Math.min(block.end, block.start + 4000));
    if (block.heading || words.trimEnd().endsWith(':')) underMain = MAIN.test(words);
    let main = !block.heading && (underMain || /(?:预期|主要|发展)目标(?:[^。,，]{0,12})?(?:是|为|:)/.test(words));
    let clauses: FiguredClause[] = [];
    const close = (): void => {
      const first = clauses[0]?.clause;
      const last = clauses.at(-1)?.clause;
      if (first && last) {
        if (
          REASONS_FOR_TARGETS.test(text.slice(first.start, Math.min(first.end, first.start + 40))) &&
          !MAIN.test(text.slice(first.start, first.end))
        )
          main = false;
        sentences.push({ clauses, start: first.start, end: last.end, section: block.section, part, main });
      }
      clauses = [];
    };
    for (const clause of splitClauses(text, block.start, block.end)) {
      if (clauses.length > 0 && clauses[0]?.clause.sentence !== clause.sentence) close();
      while ((figures[at]?.start ?? Number.POSITIVE_INFINITY) < clause.start) at += 1;
      const own: Figure[] = [];
      for (let figure = figures[at]; figure && figure.end <= clause.end; figure = figures[++at]) own.push(figure);
      clauses.push({ clause, figures: own });
    }
    close();
  });
  return sentences;
}
