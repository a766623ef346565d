import type { Fact } from '../../goals/fact.ts';
import type { Goal, GoalModel } from '../../goals/goal-model.ts';
import type { Period } from '../../shared/period.ts';
import type { Source } from '../../shared/provenance.ts';
import { type Evaluation, valueAt } from '../evaluation.ts';
import type { Indicator } from './finding.ts';

/** What a rule of the audit looks at. Figures of the year before the goals come from the evaluation, older ones from facts. */
export interface AuditInput {
  readonly model: GoalModel;
  readonly evaluation: Evaluation;
  /** The year before the goals. */
  readonly baseYear: Period;
}

/** A goal with a figure. */
export type FiguredGoal = Goal & { readonly value: number };

/** The variables that hold an indicator, where the model has them. Levels in 亿元 or 元, growth as a fraction. */
const indicatorVariables: Readonly<Partial<Record<Indicator, { readonly level: string; readonly growth: string }>>> = {
  gdp: { level: 'gdpNominal', growth: 'gdpGrowth' },
  aboveScaleIndustry: { level: 'aboveScaleIndustryValueAdded', growth: 'aboveScaleIndustryGrowth' },
  fixedAssetInvestment: { level: 'fixedAssetInvestment', growth: 'fixedAssetInvestmentGrowth' },
  retailSales: { level: 'retailSales', growth: 'retailSalesGrowth' },
  exports: { level: 'exports', growth: 'exportsGrowth' },
  fiscalRevenue: { level: 'fiscalRevenue', growth: 'fiscalRevenueGrowth' },
  urbanIncome: { level: 'urbanIncome', growth: 'urbanIncomeGrowth' },
  ruralIncome: { level: 'ruralIncome', growth: 'ruralIncomeGrowth' },
};

/** The goal for an indicator's level or its growth, or null. */
export const goalOf = ({ model }: AuditInput, indicator: string, kind: 'level' | 'growth'): FiguredGoal | null =>
  model.goals.filter(hasFigure).find((goal) => goal.indicator === indicator && goal.kind === kind) ?? null;

/** Every goal for a rate of growth. */
export const growthGoals = ({ model }: AuditInput): readonly FiguredGoal[] =>
  model.goals.filter(hasFigure).filter((goal) => goal.kind === 'growth');

const hasFigure = (goal: Goal): goal is FiguredGoal => goal.value !== null;

/** What is known of an indicator in one year at the report's own place: the model's figure, else a published fact; or null. */
export function knownIn(
  { model, evaluation }: AuditInput,
  indicator: Indicator,
  measure: 'level' | 'growth',
  period: Period,
): number | null {
  const variable = indicatorVariables[indicator]?.[measure];
  const modelled = variable === undefined ? null : valueAt(evaluation, variable, period);
  const isIt = (fact: Fact): boolean =>
    fact.indicator === indicator &&
    fact.measure === measure &&
    fact.period === period &&
    fact.place === model.report.place;
  return modelled ?? model.facts.find(isIt)?.value ?? null;
}

/** Where figures of one indicator in some years were published, at the report's place or anywhere. */
export const sourcesOf = (
  { model }: AuditInput,
  indicators: readonly Indicator[],
  periods: readonly Period[],
  measure: 'level' | 'growth',
  place?: string,
): readonly Source[] =>
  model.facts
    .filter((fact) => indicators.some((indicator) => indicator === fact.indicator) && fact.measure === measure)
    .filter((fact) => periods.includes(fact.period) && (place === undefined || fact.place === place))
    .map(({ source }) => source);

/** The years before the goals for which a level or a growth of an indicator is known, oldest first. */
export function knownYears(input: AuditInput, indicator: Indicator, measure: 'level' | 'growth'): readonly Period[] {
  const years = [...input.model.facts.map((fact) => fact.period), input.baseYear];
  return [...new Set(years)].filter((year) => knownIn(input, indicator, measure, year) !== null).sort();
}
