import { valueAt } from '../evaluation.ts';
import { type CheckedScenario, type CheckResult, compareToZero, sumOf } from './check.ts';

/** What current prices make of a real rate, by the ids of the engine (domain 2.6). */
const priced = [
  { nominal: 'fixedAssetInvestmentGrowth', real: 'fixedAssetInvestmentRealGrowth', price: 'fixedAssetInvestmentPrice' },
  { nominal: 'retailSalesGrowth', real: 'retailSalesRealGrowth', price: 'retailPrice' },
  { nominal: 'urbanIncomeGrowth', real: 'urbanIncomeRealGrowth', price: 'consumerPrice' },
  { nominal: 'ruralIncomeGrowth', real: 'ruralIncomeRealGrowth', price: 'consumerPrice' },
] as const;

const quarters = [1, 2, 3, 4] as const;

/** The figure of a variable in the target year; null where it is missing or the model has no such variable. */
const targetFigure = ({ plan, evaluation }: CheckedScenario, id: string): number | null =>
  valueAt(evaluation, id, plan.model.targetPeriod);

/** The largest difference among those that can be worked out, or null when none can. */
const largest = (differences: readonly (number | null)[]): number | null => {
  const known = differences.flatMap((difference) => (difference === null ? [] : [Math.abs(difference)]));
  return known.length === 0 ? null : Math.max(...known);
};

/** I6: real growth and the change of prices lead back to nominal growth, (1 + real) × (1 + price) − 1, for rates and for GDP. */
export function checkPrices(checked: CheckedScenario): CheckResult {
  const { plan, evaluation } = checked;
  const { targetPeriod, periods } = plan.model;
  const before = periods[periods.indexOf(targetPeriod) - 1] ?? '';
  const at = (id: string): number | null => targetFigure(checked, id);
  const rates = priced.map(({ nominal, real, price }) => roundTrip(at(nominal), at(real), at(price)));
  const [now, last] = [at('gdpNominal'), valueAt(evaluation, 'gdpNominal', before)];
  const nominalGrowth = now === null || last === null ? null : now / last - 1;
  return compareToZero(
    'pricesAgree',
    largest([...rates, roundTrip(nominalGrowth, at('gdpGrowth'), at('gdpDeflator'))]),
    1e-12,
  );
}

const roundTrip = (nominal: number | null, real: number | null, price: number | null): number | null =>
  nominal === null || real === null || price === null ? null : (1 + real) * (1 + price) - 1 - nominal;

/** I10: the quarters' shares sum to 1, and the growth so far with the growth still needed makes the year's goal. */
export function checkQuarters(checked: CheckedScenario): CheckResult {
  const at = (id: string): number | null => targetFigure(checked, id);
  const shares = quarters.map((quarter) => at(`quarter${quarter}Share`));
  const grown = quarters.map((quarter) => {
    const [share, growth] = [at(`quarter${quarter}Share`), at(`quarter${quarter}Growth`)];
    return share === null || growth === null ? null : share * (1 + growth);
  });
  const goal = at('gdpGrowthTarget');
  const years = quarters.slice(0, -1).map((quarter) => {
    const [share, done] = [sumOf(shares.slice(0, quarter)), sumOf(grown.slice(0, quarter))];
    const needed = at(`growthNeededAfterQuarter${quarter}`);
    if (share === null || done === null || needed === null || goal === null) return null;
    return done + (1 - share) * (1 + needed) - (1 + goal);
  });
  const whole = sumOf(shares);
  const isWhole = whole === null ? null : Math.abs(whole - 1) <= 1e-6 ? 0 : whole - 1;
  return compareToZero('quartersAgree', largest([isWhole, ...years]), 1e-12);
}

/** I11: energy use that grows as allowed cuts energy per GDP by exactly what was assigned. */
export function checkEnergy(checked: CheckedScenario): CheckResult {
  const at = (id: string): number | null => targetFigure(checked, id);
  const [allowed, growth, cut] = [at('allowedEnergyGrowth'), at('gdpGrowth'), at('assignedEnergyCut')];
  const isKnown = allowed !== null && growth !== null && cut !== null;
  return compareToZero('energyAgrees', isKnown ? (1 + allowed) / (1 + growth) - 1 + cut : null, 1e-12);
}
