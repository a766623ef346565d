import { TriangleAlert } from 'lucide-react';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import { weightBalance } from '../../../../models/views/weight-balance.ts';
import { useController, useDocument } from '../../../document/use-document.ts';
import { useText } from '../../../settings/use-text.ts';

/** Asks who absorbs a changed weight, for as long as the industries' weights do not sum to 1. */
export function WeightQuestion() {
  const text = useText();
  const controller = useController();
  const { results, figure } = useDocument();
  const balance = weightBalance(results, figure);
  if (!balance) return null;
  return (
    <fieldset className="weight-question" aria-label={text(workbenchTexts.weightsOff)}>
      <TriangleAlert size={15} aria-hidden />
      <span>{text(workbenchTexts.weightsQuestion, { sum: balance.sum, difference: balance.difference })}</span>
      <button type="button" className="reset" onClick={() => controller.balanceWeights(balance.scenario, balance.all)}>
        {text(workbenchTexts.weightsInProportion)}
      </button>
      {balance.choices.map(({ weight, label }) => (
        <button
          type="button"
          className="reset"
          key={weight}
          onClick={() => controller.balanceWeights(balance.scenario, [weight])}
        >
          {text(label)}
        </button>
      ))}
    </fieldset>
  );
}
