import { contributionsOf } from '../evaluation/contribution.ts';
import { valueAt } from '../evaluation/evaluation.ts';
import type { Language } from '../shared/language.ts';
import { checkTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import type { ScenarioResult } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';

/** One thing that must hold in a sound plan. `isKnown` is false where missing figures leave it open. */
export interface ModelCheck {
  readonly id: string;
  readonly label: string;
  readonly holds: boolean;
  readonly isKnown: boolean;
}

/** What binary arithmetic may leave over in a sum of points or of weights. */
const tolerance = 1e-9;

/** Every check of every scenario: weights sum to one, both accounts sum to growth in every year, no formula fails. */
export function modelChecks({ plan, results }: PlanResults, language: Language): readonly ModelCheck[] {
  return results.flatMap((result) => {
    const scenario = result.scenario.name[language];
    const checkOf = (id: keyof typeof checkTexts, remainder: number | null, period = ''): ModelCheck => ({
      id: [id, result.scenario.id, period].join(' '),
      label: fillText(checkTexts[id], language, { scenario, period }),
      holds: remainder !== null && Math.abs(remainder) <= tolerance,
      isKnown: remainder !== null,
    });
    const yearly = plan.model.periods.slice(1).flatMap((period) => {
      const { production, expenditure } = contributionsOf(result.evaluation, period);
      return [checkOf('production', production.residual, period), checkOf('expenditure', expenditure.residual, period)];
    });
    return [checkOf('weights', weightsOver(result)), ...yearly, checkOf('finite', failures(result))];
  });
}

/** How far the weights of the base year are from one. */
function weightsOver({ evaluation }: ScenarioResult): number | null {
  const { accounts, periods } = evaluation.model;
  const weights = accounts.production.map(({ weight }) => valueAt(evaluation, weight, periods[0] ?? ''));
  return weights.reduce<number | null>((rest, weight) => (rest === null || weight === null ? null : rest + weight), -1);
}

const failures = ({ evaluation }: ScenarioResult): number =>
  [...evaluation.cells.values()].flat().filter((cell) => cell.kind === 'problem').length;
