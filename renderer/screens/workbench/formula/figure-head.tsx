import type { FigureLine } from '../../../../models/views/figure-line.ts';
import { SourceChip } from '../../../controls/source-chip.tsx';
import { FigureActions } from './figure-actions.tsx';
import { ReplacedFormula } from './replaced-formula.tsx';

/** The selected figure's name, its provenance, and the sentence or note behind it. */
export function FigureHead({ line: { name, mark, quote, remarks, formula, cell } }: { readonly line: FigureLine }) {
  const remark = remarks.join(' · ');
  return (
    <div className="figure-head">
      <span className="formula-name">{name}</span>
      {mark && <SourceChip mark={mark} />}
      <ReplacedFormula formula={formula} />
      <FigureActions cell={cell} />
      <span className="figure-remark" title={[quote, remark].filter((part) => part !== '').join('\n')}>
        {quote !== '' && <q lang="zh-CN">{quote}</q>} {remark}
      </span>
    </div>
  );
}
