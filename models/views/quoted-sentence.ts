import type { ReportText } from '../goals/goal-model.ts';
import { reportText } from '../goals/goal-model.ts';
import type { Span } from '../shared/provenance.ts';

/** A quotation in its sentence. `line` counts the paragraphs of the report from one. */
export interface QuotedSentence {
  readonly line: number;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const sentenceEnd = /[。；;!！?？]/;
/** How much of a long sentence is shown on either side of the quotation. */
const mostContext = 40;

/** The words of the report a span covers, with the rest of their sentence around them. */
export function quotedSentence(report: ReportText, span: Span): QuotedSentence {
  const text = reportText(report);
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextBreak = text.indexOf('\n', span.end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const before = text.slice(lineStart, span.start);
  const after = text.slice(span.end, lineEnd);
  const sentenceBefore = before.split(sentenceEnd).at(-1) ?? '';
  const stop = after.search(sentenceEnd);
  const sentenceAfter = stop < 0 ? after : after.slice(0, stop + 1);
  return {
    line: text.slice(0, lineStart).split('\n').length,
    before: sentenceBefore.length > mostContext ? `…${sentenceBefore.slice(-mostContext)}` : sentenceBefore,
    quote: text.slice(span.start, span.end),
    after: sentenceAfter.length > mostContext ? `${sentenceAfter.slice(0, mostContext)}…` : sentenceAfter,
  };
}
