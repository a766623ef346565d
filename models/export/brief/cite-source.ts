import { words } from '../../evaluation/prose-pieces.ts';
import type { ResolvedValue } from '../../scenarios/resolve-assumptions.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Source, Span } from '../../shared/provenance.ts';
import { briefNoteTexts as texts } from '../../shared/texts/brief-notes.ts';
import { provenanceLabels } from '../../shared/texts/states.ts';
import { passageOf } from '../../views/goal-passage.ts';
import type { NotePiece } from './brief.ts';
import type { Ground } from './ground.ts';

/** A sentence may be this long; of a longer one the words around the quotation are kept. */
const longest = 200;
const aroundQuote = 60;

/** The sentence of the report around some of its words, as a footnote quotes it. */
export function sentenceNote(ground: Ground, span: Span): string {
  const { before, quote, after } = passageOf(ground.source.plan.model.report, span);
  const isLong = before.length + quote.length + after.length > longest;
  const head = isLong && before.length > aroundQuote ? `…${before.slice(-aroundQuote)}` : before;
  const tail = isLong && after.length > aroundQuote ? `${after.slice(0, aroundQuote)}…` : after;
  return quotationNote(ground, span, `${head}${quote}${tail}`.trim());
}

/** Words of the report with their place. They stay as they are; only the frame around them is in our punctuation. */
export function quotationNote({ source, say }: Pick<Ground, 'source' | 'say'>, span: Span, quoted: string): string {
  const { line } = passageOf(source.plan.model.report, span);
  return say(texts.sentence, { line, text: '{text}' }).replace('{text}', () => quoted);
}

/** The footnote of a figure that the report gives. */
export const citeSentence = (ground: Ground, span: Span): readonly NotePiece[] => words(sentenceNote(ground, span));

/** Where an entered figure comes from. One that the report gives cites the report's sentence and nothing else. */
export function citeAssumption(ground: Ground, id: string, resolved: ResolvedValue): readonly NotePiece[] {
  const { source, carriedFrom } = resolved;
  if (source.kind === 'quoted' && carriedFrom === null) return citeSentence(ground, source.span);
  const { say, labelOf } = ground;
  const carried = carriedFrom === null ? '' : say(texts.carried, { period: carriedFrom });
  return words(say(texts.assumption, { name: labelOf(id), source: `${carried}${sourceText(ground, source)}` }));
}

/** A source in one line: its kind, what it is, and how good it is. */
export function sourceText(ground: Ground, source: Source): string {
  const { say } = ground;
  const remark = (note: string | undefined): string => (note === undefined ? '' : say(texts.remark, { note }));
  switch (source.kind) {
    case 'quoted':
      return sentenceNote(ground, source.span);
    case 'derived':
      return say(texts.derived, { arithmetic: source.arithmetic });
    case 'external':
    case 'proxy': {
      const title = [source.title, source.vintage].filter((part) => part !== undefined).join(', ');
      return say(texts[source.kind], { title });
    }
    case 'assumed':
      return say(texts.assumed, { author: source.author, date: source.date, note: remark(source.note) });
    case 'missing':
      return say(texts.missing, { note: remark(source.note) });
    default:
      return assertNever(source);
  }
}

/** A source in a few words, for a footnote that names several. */
export function shortSource({ say, source: { plan }, language }: Ground, source: Source): string {
  const state = provenanceLabels[source.kind][language];
  switch (source.kind) {
    case 'quoted':
      return say(texts.paragraph, { line: passageOf(plan.model.report, source.span).line });
    case 'external':
    case 'proxy':
      return say(texts.shortSource, { state, text: source.title });
    case 'derived':
      return say(texts.shortSource, { state, text: source.arithmetic });
    default:
      return state;
  }
}
