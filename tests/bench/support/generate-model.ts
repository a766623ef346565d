import type { GoalModel } from '../../../models/goals/goal-model.ts';
import type { Assumption, FormulaVariable, Variable } from '../../../models/goals/variable.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';

/** A model of business units, regions and their totals, and what a batch of runs varies and keeps. */
export interface GeneratedModel {
  readonly model: GoalModel;
  /** The assumptions that a batch varies. */
  readonly varied: readonly string[];
  /** The results that a batch keeps, in all periods. */
  readonly outputs: readonly string[];
  /** An assumption that nearly everything depends on, and one that only a few formulas depend on. */
  readonly root: string;
  readonly leaf: string;
}

const common = (id: string) =>
  ({ id, label: { zh: id, en: id }, group: 'production', unit: '系数', basis: null }) as const;

const input = (id: string, value: number): Assumption => ({
  ...common(id),
  kind: 'assumption',
  timing: 'once',
  values: { once: { value, source: { kind: 'assumed', author: 'bench', date: '2024-01-01' } } },
});

const formula = (id: string, text: string, opening?: string): FormulaVariable => ({
  ...common(id),
  kind: 'formula',
  formula: text,
  opening,
});

/** Numbers from 0 to 1 that are the same in every run: the model is data, not chance. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function unit(u: string, next: () => number): readonly Variable[] {
  return [
    input(`${u}Growth`, 0.05 + 0.2 * next()),
    input(`${u}Churn`, 0.02 + 0.1 * next()),
    input(`${u}PriceBase`, 20 + 80 * next()),
    input(`${u}PriceGrowth`, 0.01 + 0.05 * next()),
    input(`${u}CustomersBase`, 1000 + 4000 * next()),
    input(`${u}TierOne`, 60_000 + 40_000 * next()),
    input(`${u}TierTwo`, 150_000 + 100_000 * next()),
    input(`${u}DiscountOne`, 0.02 + 0.02 * next()),
    input(`${u}DiscountTwo`, 0.05 + 0.05 * next()),
    input(`${u}PerCustomer`, 0.005 + 0.01 * next()),
    input(`${u}Wage`, 40_000 + 20_000 * next()),
    input(`${u}WageGrowth`, 0.02 + 0.03 * next()),
    input(`${u}CostShare`, 0.3 + 0.2 * next()),
    input(`${u}CapexShare`, 0.03 + 0.04 * next()),
    input(`${u}DepreciationRate`, 0.1 + 0.1 * next()),
    input(`${u}DaysReceivable`, 20 + 40 * next()),
    input(`${u}DaysPayable`, 20 + 30 * next()),
    formula(`${u}GrowthMonthly`, `(1 + ${u}Growth)^(1/12) - 1`),
    formula(`${u}ChurnMonthly`, `1 - (1 - ${u}Churn)^(1/12)`),
    formula(
      `${u}Customers`,
      `previous(${u}Customers) * (1 + ${u}GrowthMonthly - ${u}ChurnMonthly)`,
      `${u}CustomersBase`,
    ),
    formula(`${u}Price`, `${u}PriceBase * (1 + ${u}PriceGrowth)^(month/12)`),
    formula(`${u}Gross`, `${u}Customers * ${u}Price`),
    formula(
      `${u}DiscountRate`,
      `${u}Gross > ${u}TierTwo ? ${u}DiscountTwo : (${u}Gross > ${u}TierOne ? ${u}DiscountOne : 0)`,
    ),
    formula(`${u}Discount`, `${u}Gross * ${u}DiscountRate`),
    formula(`${u}Revenue`, `${u}Gross - ${u}Discount`),
    formula(`${u}Staff`, `max(1, ${u}Customers * ${u}PerCustomer)`),
    formula(`${u}Payroll`, `${u}Staff * ${u}Wage * (1 + ${u}WageGrowth)^(month/12) / 12`),
    formula(`${u}Cost`, `${u}Revenue * ${u}CostShare * (1 + inflation)^(month/12)`),
    formula(`${u}Capex`, `${u}Revenue * ${u}CapexShare`),
    formula(`${u}Assets`, `previous(${u}Assets) * (1 - ${u}DepreciationRate/12) + ${u}Capex`, `${u}Capex * 12`),
    formula(`${u}Depreciation`, `previous(${u}Assets) * ${u}DepreciationRate/12`, '0'),
    formula(`${u}Receivables`, `${u}Revenue * ${u}DaysReceivable / 30`),
    formula(`${u}Payables`, `${u}Cost * ${u}DaysPayable / 30`),
    formula(`${u}WorkingCapital`, `${u}Receivables - ${u}Payables`),
    formula(`${u}WorkingCapitalChange`, `${u}WorkingCapital - previous(${u}WorkingCapital)`, `${u}WorkingCapital`),
    formula(`${u}Profit`, `${u}Revenue - ${u}Cost - ${u}Payroll - ${u}Depreciation`),
    formula(`${u}Tax`, `max(0, ${u}Profit) * taxRate`),
    formula(`${u}Cash`, `${u}Profit - ${u}Tax + ${u}Depreciation - ${u}Capex - ${u}WorkingCapitalChange`),
    formula(`${u}Share`, `${u}Revenue / totalRevenue`),
  ];
}

const sumOver = (owners: readonly string[], what: string): string => owners.map((owner) => owner + what).join(' + ');

const region = (r: string, units: readonly string[]): readonly Variable[] => [
  formula(`${r}Revenue`, sumOver(units, 'Revenue')),
  formula(`${r}Profit`, sumOver(units, 'Profit')),
  formula(`${r}Cash`, sumOver(units, 'Cash')),
  formula(`${r}Margin`, `${r}Profit / ${r}Revenue`),
];

const totals = (regions: readonly string[]): readonly Variable[] => [
  input('taxRate', 0.25),
  input('wacc', 0.09),
  input('inflation', 0.02),
  input('interestRate', 0.06),
  input('minCash', 50_000),
  input('openingDebt', 500_000),
  formula('month', 'previous(month) + 1', '1'),
  formula('totalRevenue', sumOver(regions, 'Revenue')),
  formula('totalProfit', sumOver(regions, 'Profit')),
  formula('totalCash', sumOver(regions, 'Cash')),
  formula('margin', 'totalProfit / totalRevenue'),
  formula(
    'bestMargin',
    `max(${regions
      .slice(0, 30)
      .map((r) => `${r}Margin`)
      .join(', ')})`,
  ),
  formula('interest', 'previous(debt) * interestRate / 12', 'openingDebt * interestRate / 12'),
  formula('freeCash', 'totalCash - interest'),
  formula(
    'repayment',
    'min(previous(debt), max(0, previous(cash) + freeCash - minCash))',
    'min(openingDebt, max(0, freeCash))',
  ),
  formula('debt', 'previous(debt) - repayment', 'openingDebt - repayment'),
  formula('cash', 'previous(cash) + freeCash - repayment', 'minCash + freeCash - repayment'),
  formula('discountFactor', '(1 + wacc)^(-month/12)'),
  formula('presentValue', 'freeCash * discountFactor'),
  formula('netPresentValue', 'previous(netPresentValue) + presentValue', 'presentValue'),
  formula('coverage', 'totalProfit / max(1, interest)'),
  formula('leverage', 'debt / max(1, abs(totalProfit))'),
  formula('revenueGrowth', 'totalRevenue / previous(totalRevenue) - 1', '0'),
  formula('isSafe', 'coverage > 2 and leverage < 3 ? 1 : 0'),
];

/**
 * A model of the given size over `periods` months: units with growth, churn, tiered discounts, payroll, investment, working
 * capital and tax; regions; totals with a debt sweep and a present value. The formulas stand in no useful order.
 */
export function generateModel(units: number, regions: number, periods: number): GeneratedModel {
  const next = numbersFrom(20240115);
  const unitIds = Array.from({ length: units }, (_, index) => `u${index}`);
  const regionIds = Array.from({ length: regions }, (_, index) => `r${index}`);
  const membersOf = (index: number): readonly string[] => unitIds.filter((_, u) => u % regions === index);
  const variables = [
    ...unitIds.flatMap((u) => unit(u, next)),
    ...regionIds.flatMap((r, index) => region(r, membersOf(index))),
    ...totals(regionIds),
  ];
  for (let index = variables.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    const [a, b] = [variables[index], variables[other]];
    if (!a || !b) continue;
    variables[index] = b;
    variables[other] = a;
  }
  return {
    model: {
      ...shippedPlan().model,
      periods: Array.from({ length: periods }, (_, index) => String(2024 + index)),
      variables,
    },
    varied: [
      ...unitIds.flatMap((u) => [`${u}Growth`, `${u}PriceBase`, `${u}CostShare`]),
      ...['taxRate', 'wacc', 'interestRate', 'minCash'],
    ],
    outputs: ['totalRevenue', 'totalProfit', 'cash', 'debt', 'netPresentValue'],
    root: 'u0Churn',
    leaf: 'wacc',
  };
}

/** 158 formulas and 108 assumptions over twelve months. */
export const smallModel = (): GeneratedModel => generateModel(6, 2, 12);

/** 10,018 formulas and 7,554 assumptions over twelve months. */
export const largeModel = (): GeneratedModel => generateModel(444, 58, 12);
