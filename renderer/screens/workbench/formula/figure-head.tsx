import { writtenIn } from '../../../../models/shared/language.ts';
import type { FigureLine } from '../../../../models/views/figure-line.ts';
import { OwnWords } from '../../../controls/own-words.tsx';
import { SourceChip } from '../../../controls/source-chip.tsx';
import { FigureActions } from './figure-actions.tsx';
import { ReplacedFormula } from './replaced-formula.tsx';

/** The selected figure's name, its provenance, and the sentence or note behind it. */
export function FigureHead({ line: { name, mark, quote, remarks, formula, cell } }: { readonly line: FigureLine }) {
  const remark = remarks.join(' · ');
  const whole = [quote, remark].filter((part) => part !== '').join('\n');
  return (
    <div className="figure-head">
      <span className="formula-name">{name}</span>
      {mark && <SourceChip mark={mark} />}
      <ReplacedFormula formula={formula} />
      <FigureActions cell={cell} />
      <span className="figure-remark" title={whole} lang={writtenIn(whole)}>
        {quote !== '' && <q>{quote}</q>} <OwnWords text={remark} />
      </span>
    </div>
  );
}
