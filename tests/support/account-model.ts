import type { GoalModel } from '../../models/goals/goal-model.ts';
import type { Basis, Variable } from '../../models/goals/variable.ts';
import { defaultProgress } from '../../models/plan/actual.ts';
import { type Plan, planFormat, planVersion } from '../../models/plan/plan.ts';
import type { CalculatedUnit } from '../../models/shared/unit.ts';

const label = (text: string) => ({ zh: text, en: text });
const common = (id: string, unit: CalculatedUnit, basis: Basis = null) => ({
  id,
  label: label(id),
  group: 'all',
  unit,
  basis,
});

/** An assumption that holds for all years. */
export const once = (id: string, value: number | null, unit: CalculatedUnit = '亿元'): Variable => ({
  kind: 'assumption',
  ...common(id, unit),
  timing: 'once',
  values: { once: { value, source: { kind: 'assumed', author: '测试', date: '2024-01-05' } } },
});

/** An assumption for 2024. */
export const yearly = (id: string, value: number | null, unit: CalculatedUnit = '%'): Variable => ({
  kind: 'assumption',
  ...common(id, unit, 'real'),
  timing: 'yearly',
  firstPeriod: '2024',
  values: { '2024': { value, source: { kind: 'assumed', author: '测试', date: '2024-01-05' } } },
});

/** A calculated variable, with the formula of its first year where it has one. */
export const formula = (id: string, text: string, opening?: string, unit: CalculatedUnit = '亿元'): Variable => ({
  kind: 'formula',
  ...common(id, unit),
  formula: text,
  opening,
});

/** An industry of a small account: value added in 2023 and real growth in 2024. */
export interface IndustryFigures {
  readonly id: string;
  readonly valueAdded: number;
  readonly growth: number;
}

/**
 * A plan with a production account of any industries and an expenditure side with consumption, capital formation and a closing
 * item, written with the formulas of domain 4.2. `extra` brings the inputs `consumptionIncrement` and `capitalIncrement`.
 */
export function accountPlan(industries: readonly IndustryFigures[], extra: readonly Variable[]): Plan {
  const variables: Variable[] = [
    ...industries.flatMap(({ id, valueAdded, growth }) => [
      once(`${id}Base`, valueAdded),
      yearly(`${id}Growth`, growth),
      formula(`${id}ValueAdded`, `previous(${id}ValueAdded) * (1 + ${id}Growth)`, `${id}Base`),
      formula(`${id}Pull`, `previous(${id}ValueAdded) / previous(gdp) * ${id}Growth * 100`, undefined, '百分点'),
    ]),
    formula('gdp', industries.map(({ id }) => `${id}ValueAdded`).join(' + ')),
    formula('gdpGrowth', 'gdp / previous(gdp) - 1', undefined, '%'),
    ...extra,
    formula('consumptionPull', 'consumptionIncrement / previous(gdp) * 100', undefined, '百分点'),
    formula('capitalPull', 'capitalIncrement / previous(gdp) * 100', undefined, '百分点'),
    formula('closingPull', 'gdpGrowth * 100 - consumptionPull - capitalPull', undefined, '百分点'),
  ];
  const part = (id: string) => ({ id, label: label(id), pull: `${id}Pull` });
  const model: GoalModel = {
    id: 'test-account',
    title: label('test'),
    report: { title: label('test'), place: '', year: '2024', lines: [''] },
    periods: ['2023', '2024'],
    targetPeriod: '2024',
    groups: [{ id: 'all', label: label('all') }],
    variables,
    accounts: {
      growth: 'gdpGrowth',
      production: industries.map(({ id }) => ({
        id,
        label: label(id),
        weight: `${id}Base`,
        valueAdded: `${id}ValueAdded`,
        growth: `${id}Growth`,
        pull: `${id}Pull`,
      })),
      expenditure: { parts: [part('consumption'), part('capital')], closing: part('closing') },
    },
    goals: [],
    facts: [],
    margins: { rate: 0.005, level: 0.05, about: 0.05 },
  };
  const scenario = { id: 'base', name: label('base'), path: 'base' as const, parent: null, changes: [] };
  return {
    format: planFormat,
    version: planVersion,
    model,
    scenarios: [scenario],
    actuals: [],
    progress: defaultProgress,
  };
}
