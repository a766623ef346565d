import { type ReportText, reportText } from '../goals/goal-model.ts';
import type { Span } from '../shared/provenance.ts';

/** The words of a goal in their paragraph. The parts in reading order make up the whole paragraph, nothing cut. */
export interface Passage {
  /** The paragraph's number in the report, from one. */
  readonly line: number;
  /** Earlier sentences of the paragraph, then the goal's own sentence around its words, then later sentences. */
  readonly earlier: string;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  readonly later: string;
}

/** A semicolon joins the targets of one sentence: each is the others' context. */
const sentenceEnd = /[。!！?？\n]/;

/** Finds the sentence and the paragraph that a span of the report stands in. */
export function passageOf(report: ReportText, { start, end }: Span): Passage {
  const text = reportText(report);
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const lineEnd = found < 0 ? text.length : found;
  const [head, tail] = [text.slice(lineStart, start), text.slice(end, lineEnd)];
  const opening = head.length - (head.split(sentenceEnd).at(-1)?.length ?? 0);
  const stop = tail.search(sentenceEnd);
  const closing = stop < 0 ? tail.length : stop + 1;
  return {
    line: text.slice(0, lineStart).split('\n').length,
    earlier: head.slice(0, opening),
    before: head.slice(opening),
    quote: text.slice(start, end),
    after: tail.slice(0, closing),
    later: tail.slice(closing),
  };
}
