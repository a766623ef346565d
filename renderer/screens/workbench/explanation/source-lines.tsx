import { figureTexts } from '../../../../models/shared/texts/figures.ts';
import type { SourceView } from '../../../../models/views/explanation-view.ts';
import { SourceChip } from '../../../controls/source-chip.tsx';
import { useText } from '../../../settings/use-text.ts';

/** Where an entered figure comes from: the mark, the sentence of the report with the quotation marked, and what else is known. */
export function SourceLines({ source: { mark, sentence, lines, standing } }: { readonly source: SourceView }) {
  const text = useText();
  return (
    <div className="source">
      <p className="source-head">
        <SourceChip mark={mark} />
        <span>{standing}</span>
        {sentence && <span>{text(figureTexts.reportLine, { line: sentence.line })}</span>}
      </p>
      {sentence && (
        <blockquote>
          {sentence.before}
          <mark>{sentence.quote}</mark>
          {sentence.after}
        </blockquote>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
