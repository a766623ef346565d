import { figureTexts } from '../../../../models/shared/texts/figures.ts';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import type { SourceView } from '../../../../models/views/explanation-view.ts';
import type { QuotedSentence } from '../../../../models/views/quoted-sentence.ts';
import { OwnWords } from '../../../controls/own-words.tsx';
import { SourceChip } from '../../../controls/source-chip.tsx';
import { useText } from '../../../settings/use-text.ts';

/** Where an entered figure comes from: the mark, the sentence of the report with the quotation marked, and what else is known. */
export function SourceLines({ source }: { readonly source: SourceView }) {
  const { mark, sentence, lines, standing, shipped } = source;
  const text = useText();
  return (
    <div className="source">
      <p className="source-head">
        <SourceChip mark={mark} />
        <OwnWords text={standing} />
        {sentence && <span>{text(figureTexts.reportLine, { line: sentence.line })}</span>}
      </p>
      {sentence && <Quotation sentence={sentence} />}
      {lines.map((line) => (
        <p key={line}>
          <OwnWords text={line} />
        </p>
      ))}
      {shipped && (
        <>
          <p className="source-head shipped">
            <span>{text(workbenchTexts.shipped, { value: shipped.value })}</span>
            <SourceChip mark={shipped.mark} />
          </p>
          {shipped.sentence && <Quotation sentence={shipped.sentence} />}
        </>
      )}
    </div>
  );
}

function Quotation({ sentence: { before, quote, after } }: { readonly sentence: QuotedSentence }) {
  return (
    <blockquote lang="zh-CN">
      {before}
      <mark>{quote}</mark>
      {after}
    </blockquote>
  );
}
