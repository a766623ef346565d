import type { ExtractedTarget } from '../report/target.ts';
import type { ReportFigure } from './figures-from-report.ts';
import { measureOf } from './implied-base.ts';

/**
 * What the targets say of each other: how far incomes outrun the economy, how revenue answers to growth, the cut of energy per
 * GDP that was assigned. Each is arithmetic on quoted targets, shown with them.
 */
export function derivedAssumptions(targets: readonly ExtractedTarget[]): readonly ReportFigure[] {
  const growthOf = (measure: string): Growth | null => {
    const found = targets.find(
      (target) => target.kind === 'growth' && target.unit === '%' && measureOf(target) === measure,
    );
    return found && found.value !== null ? { target: found, value: found.value } : null;
  };
  const economy = growthOf('gdp');
  const sync = targets.find(({ operator, indicator }) => operator === 'sync' && /收入/.test(indicator));
  return [
    ...[
      ['urbanIncomeMargin', growthOf('urbanIncome') ?? growthOf('income')] as const,
      ['ruralIncomeMargin', growthOf('ruralIncome') ?? growthOf('income')] as const,
    ].flatMap(([variable, income]) => incomeMargin(variable, income, economy, sync)),
    ...elasticity(growthOf('fiscalRevenue'), economy),
  ];
}

interface Growth {
  readonly target: ExtractedTarget;
  readonly value: number;
}

const spanOf = ({ start, end }: ExtractedTarget) => ({ start, end });

function incomeMargin(
  variable: string,
  income: Growth | null,
  economy: Growth | null,
  sync: ExtractedTarget | undefined,
): ReportFigure[] {
  const place = { variable, slot: 'target', path: 'base' } as const;
  if (income && economy) {
    const points = Number((income.value - economy.value).toPrecision(12));
    const arithmetic = `${income.value}% − ${economy.value}% = ${points}%`;
    const source = { kind: 'derived', arithmetic, span: spanOf(income.target) } as const;
    return [{ ...place, value: Number((points / 100).toPrecision(12)), source }];
  }
  if (!sync) return [];
  const note = '按报告“同步”的要求,与地区生产总值同速';
  return [{ ...place, value: 0, source: { kind: 'quoted', span: spanOf(sync), note } }];
}

function elasticity(revenue: Growth | null, economy: Growth | null): ReportFigure[] {
  if (!revenue || !economy || economy.value === 0) return [];
  const value = Number((revenue.value / economy.value).toFixed(4));
  if (Math.abs(value) > 20) return [];
  const arithmetic = `报告目标${revenue.value}% ÷ ${economy.value}% = ${value}(价格变动为0时)`;
  const source = { kind: 'derived', arithmetic, span: spanOf(revenue.target) } as const;
  return [{ variable: 'fiscalElasticity', slot: 'target', path: 'base', value, source }];
}
