import type { ReportText } from '../../goals/goal-model.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Language } from '../../shared/language.ts';
import type { Source, Span } from '../../shared/provenance.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import { quotedSentence } from '../../views/quoted-sentence.ts';
import { words } from './words.ts';

/** Where a figure comes from, as the note on its cell: state and place, then date, address and remark, one a line. */
export function sourceText(source: Source, report: ReportText, language: Language): string {
  const lines = [headOf(source, report, language)];
  if (source.kind === 'derived' && source.span) lines.push(quotation(source.span, report, language));
  if (source.kind === 'external' || source.kind === 'proxy') {
    lines.push(...[source.vintage, source.date, source.address].filter((line) => line !== undefined));
  }
  if (source.note !== undefined) lines.push(source.note);
  return lines.join('\n');
}

function headOf(source: Source, report: ReportText, language: Language): string {
  switch (source.kind) {
    case 'quoted':
      return quotation(source.span, report, language);
    case 'derived':
      return fillText(words.derived, language, { arithmetic: source.arithmetic });
    case 'external':
    case 'proxy':
      return fillText(words[source.kind], language, { title: source.title });
    case 'assumed':
      return fillText(words.assumed, language, { author: source.author, date: source.date });
    case 'missing':
      return words.missing[language];
    default:
      return assertNever(source);
  }
}

function quotation(span: Span, report: ReportText, language: Language): string {
  const { quote, line } = quotedSentence(report, span);
  return fillText(words.quoted, language, { quote, line });
}
