import { formatSigned, formatValue } from '../shared/format-number.ts';
import type { Label } from '../shared/language.ts';
import { toShown } from '../shared/unit.ts';
import type { Figure } from './grid-position.ts';
import type { PlanResults } from './plan-results.ts';

/** Weights that do not sum to 1, and the industries that could absorb the difference. Figures are in percent. */
export interface WeightBalance {
  readonly scenario: string;
  readonly sum: string;
  readonly difference: string;
  /** Every weight but the selected one. */
  readonly all: readonly string[];
  readonly choices: readonly { readonly weight: string; readonly label: Label }[];
}

/** Rounding of the last digit a planner would enter is no difference (I1). */
const tolerance = 1e-6;

/** How far the weights of the figure's scenario are from summing to 1; null when they do, or when one is missing. */
export function weightBalance({ plan, results }: PlanResults, figure: Figure): WeightBalance | null {
  const result = results.find(({ scenario }) => scenario.id === figure.scenario);
  const { production } = plan.model.accounts;
  const values = production.map(({ weight }) => result?.assumptions.get(weight)?.get('once')?.value ?? Number.NaN);
  const sum = values.reduce((total, value) => total + value, 0);
  if (!result || !(Math.abs(sum - 1) > tolerance)) return null;
  const others = production.filter(({ weight }, index) => {
    const after = (values[index] ?? 0) + 1 - sum;
    return weight !== figure.variable && after >= 0 && after <= 1;
  });
  return {
    scenario: figure.scenario,
    sum: formatValue(sum, '%'),
    difference: formatSigned(toShown(sum - 1, '%'), 2),
    all: production.map(({ weight }) => weight).filter((weight) => weight !== figure.variable),
    choices: others.map(({ weight, label }) => ({ weight, label })),
  };
}
