import { isBroken, isItem, isPageMark, opensParagraph } from './line-kinds.ts';

/** Text whose lines are whole paragraphs, and the way back to the text it was made from. */
export interface JoinedText {
  readonly text: string;
  /** The offset in the original text of the character at `offset`. */
  readonly original: (offset: number) => number;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

const NARROWEST = 16;
const WIDEST = 90;
/** Lines within this many characters of the widest are full. */
const SLACK = 4;

/**
 * Takes out the line breaks that a page put into sentences and even into numbers (a PDF's text layer, pasted text), so that the reader
 * sees whole paragraphs. A line is carried on when it is prose without an end, or when the text is set to a width and the line is full;
 * never across an empty line or before a bullet, an indent or a numbered heading.
 */
export function joinLines(text: string): JoinedText {
  const lines = withoutPageMarks(text, linesOf(text));
  const width = pageWidth(lines);
  const pieces: string[] = [];
  const joinedStarts: number[] = [];
  const originalStarts: number[] = [];
  let length = 0;
  const keep = (start: number, end: number): void => {
    if (end <= start) return;
    pieces.push(text.slice(start, end));
    joinedStarts.push(length);
    originalStarts.push(start);
    length += end - start;
  };
  let from = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next) return;
    const words = text.slice(line.start, line.end);
    const nextWords = text.slice(next.start, next.end);
    if (nextWords === '' || opensParagraph(nextWords) || !carriesOn(words, nextWords, width)) return;
    keep(from, line.end);
    from = next.start + (nextWords.length - nextWords.trimStart().length);
  });
  keep(from, text.length);
  return { text: pieces.join(''), original: (offset) => originalOf(offset, joinedStarts, originalStarts) };
}

const carriesOn = (line: string, next: string, width: number | null): boolean =>
  (isBroken(line) && !isItem(line, next)) ||
  (width !== null && line.length >= width - SLACK && !/[。;!?:]$/.test(line));

/** The lines of a text without their line ends and trailing spaces. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    lines.push({ start, end: start + text.slice(start, end).trimEnd().length });
    if (newline === -1) return lines;
    start = newline + 1;
  }
}

/** A page break is no end of a paragraph: its mark goes, and the empty lines beside it. */
function withoutPageMarks(text: string, lines: readonly Line[]): readonly Line[] {
  const marks = new Set(lines.flatMap(({ start, end }, index) => (isPageMark(text.slice(start, end)) ? [index] : [])));
  if (marks.size === 0) return lines;
  const isEmpty = (index: number): boolean => lines[index]?.start === lines[index]?.end;
  return lines.filter(
    (_, index) => !marks.has(index) && !(isEmpty(index) && (marks.has(index - 1) || marks.has(index + 1))),
  );
}

/** The width a text is set to: no line is much longer, and a third of the lines reach it. Null for text with a line a paragraph. */
function pageWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.end - line.start).filter((length) => length > 0);
  const widest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (widest < NARROWEST || widest > WIDEST || lengths.length < 4) return null;
  const full = lengths.filter((length) => length >= widest - SLACK).length;
  return full * 3 >= lengths.length ? widest : null;
}

function originalOf(offset: number, joinedStarts: readonly number[], originalStarts: readonly number[]): number {
  let low = 0;
  let high = joinedStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((joinedStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (originalStarts[low] ?? 0) + offset - (joinedStarts[low] ?? 0);
}
