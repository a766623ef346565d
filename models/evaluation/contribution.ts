import type { Label } from '../shared/language.ts';
import type { Period } from '../shared/period.ts';
import { type Evaluation, valueAt } from './evaluation.ts';

/**
 * One part of growth. `pull` (拉动) is in percentage points of GDP growth, `share` (贡献率) in percent of it;
 * `weight` and `growth` are fractions and are given where a part has them (industries).
 */
export interface ContributionPart {
  readonly id: string;
  readonly label: Label;
  readonly weight: number | null;
  readonly growth: number | null;
  readonly pull: number | null;
  readonly share: number | null;
}

/** Growth of GDP taken apart. `total` is in percentage points; `residual` is what the parts leave over, printed and never smoothed. */
export interface Contributions {
  readonly production: {
    readonly total: number | null;
    readonly parts: readonly ContributionPart[];
    readonly residual: number | null;
  };
  readonly expenditure: {
    readonly total: number | null;
    readonly parts: readonly ContributionPart[];
    readonly closing: ContributionPart;
    readonly residual: number | null;
    /** The closing item estimated part by part, and what all the estimates leave over; null where the model has no such estimates. */
    readonly independent: { readonly parts: readonly ContributionPart[]; readonly residual: number | null } | null;
  };
}

/** Below half a point of growth a rate of contribution explodes and says nothing (domain 2.1); pulls are always given. */
const smallestTotalForShares = 0.5;

/**
 * The contributions of one period: pull_i = weight_i × growth_i × 100, share_i = pull_i / total × 100 (青海统计年鉴, 贡献率 and 拉动).
 * Production is the official side; expenditure is an estimate whose closing item is named. A missing part makes the residual null.
 */
export function contributionsOf(evaluation: Evaluation, period: Period): Contributions {
  const { accounts, periods } = evaluation.model;
  const before = periods[periods.indexOf(period) - 1];
  const growth = valueAt(evaluation, accounts.growth, period);
  const total = growth === null ? null : growth * 100;
  const part = (id: string, label: Label, pullId: string): ContributionPart => {
    const pull = valueAt(evaluation, pullId, period);
    const isLarge = total !== null && Math.abs(total) >= smallestTotalForShares;
    return {
      id,
      label,
      weight: null,
      growth: null,
      pull,
      share: pull !== null && isLarge ? (pull / total) * 100 : null,
    };
  };
  const valuesBefore = accounts.production.map(({ valueAdded }) =>
    before === undefined ? null : valueAt(evaluation, valueAdded, before),
  );
  const sumBefore = sumOrNull(valuesBefore);
  const industries = accounts.production.map((industry, index): ContributionPart => {
    const valueBefore = valuesBefore[index] ?? null;
    return {
      ...part(industry.id, industry.label, industry.pull),
      weight: valueBefore === null || sumBefore === null || sumBefore === 0 ? null : valueBefore / sumBefore,
      growth: valueAt(evaluation, industry.growth, period),
    };
  });
  const demands = accounts.expenditure.parts.map(({ id, label, pull }) => part(id, label, pull));
  const { closing: closed, independent } = accounts.expenditure;
  const closing = part(closed.id, closed.label, closed.pull);
  return {
    production: { total, parts: industries, residual: residualOf(total, industries) },
    expenditure: {
      total,
      parts: demands,
      closing,
      residual: residualOf(total, [...demands, closing]),
      independent: independent
        ? {
            parts: independent.parts.map(({ id, label, pull }) => part(id, label, pull)),
            residual: valueAt(evaluation, independent.residual, period),
          }
        : null,
    },
  };
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function residualOf(total: number | null, parts: readonly ContributionPart[]): number | null {
  const sum = sumOrNull(parts.map((part) => part.pull));
  return total === null || sum === null ? null : total - sum;
}
