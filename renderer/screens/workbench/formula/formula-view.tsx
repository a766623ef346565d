import { SquareFunction } from 'lucide-react';
import { formulaTexts } from '../../../../models/shared/texts/formulas.ts';
import type { FigureLine } from '../../../../models/views/figure-line.ts';
import { useText } from '../../../settings/use-text.ts';
import { FormulaPieces } from './formula-pieces.tsx';

/** The formula of the selected figure; a click anywhere in it edits it. An entered figure as it is. */
export function FormulaView({ line, onEdit }: { readonly line: FigureLine; readonly onEdit: () => void }) {
  const text = useText();
  if (!line.formula) {
    const words = line.content.map((piece) => (typeof piece === 'string' ? piece : piece.label));
    return <span className="formula-content">{words.join('')}</span>;
  }
  return (
    <span className="formula-content">
      <button type="button" className="formula-edit" title="F2" aria-label={text(formulaTexts.edit)} onClick={onEdit}>
        <SquareFunction size={15} aria-hidden />
      </button>
      <FormulaPieces pieces={line.content} onEdit={onEdit} />
    </span>
  );
}
