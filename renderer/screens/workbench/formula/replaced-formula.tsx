import { RotateCcw } from 'lucide-react';
import { resetFormula } from '../../../../models/plan/edit-formula.ts';
import { formulaTexts } from '../../../../models/shared/texts/formulas.ts';
import { formulaResetName } from '../../../../models/views/edit-names.ts';
import type { FigureLine } from '../../../../models/views/figure-line.ts';
import { useController } from '../../../document/use-document.ts';
import { useText } from '../../../settings/use-text.ts';

/** Says that a planner wrote the formula of the figure, who and instead of what; and puts the built-in one back. */
export function ReplacedFormula({ formula }: { readonly formula: FigureLine['formula'] }) {
  const text = useText();
  const controller = useController();
  if (!formula || formula.replaced === '') return null;
  const reset = (): void => {
    const { plan } = controller.getSnapshot().results;
    const variable = plan.model.variables.find(({ id }) => id === formula.place.variable);
    if (variable) controller.change(resetFormula(plan, variable.id), formulaResetName(variable.label));
  };
  return (
    <span className="formula-differs" title={formula.replaced}>
      <span className="in-wide">{text(formulaTexts.differs)}</span>
      <span className="in-narrow">{text(formulaTexts.differsShort)}</span>
      <button type="button" className="bar-button" aria-label={text(formulaTexts.reset)} onClick={reset}>
        <RotateCcw size={13} aria-hidden />
        <span className="in-wide">{text(formulaTexts.reset)}</span>
      </button>
    </span>
  );
}
