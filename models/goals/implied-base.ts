import { recognizeIndicator } from '../report/recognize-indicator.ts';
import type { ExtractedTarget } from '../report/target.ts';
import type { Goal } from './goal-model.ts';

/** What a target measures: the standard indicator, or the name as the report writes it. */
export const measureOf = ({ indicator }: ExtractedTarget): string => recognizeIndicator(indicator)?.id ?? indicator;

/**
 * The level of the year before that a level and its growth both imply: 48亿元 and 20% give 40亿元. Rounded to two decimals, as
 * reports print. Null for a target that is no level or whose growth the report does not set.
 */
export function impliedBase(target: ExtractedTarget, targets: readonly ExtractedTarget[]): Goal['derivedBase'] {
  if (target.kind !== 'level' || target.value === null) return null;
  const measure = measureOf(target);
  const growth = targets.find(
    (other) => other.kind === 'growth' && other.unit === '%' && other.value !== null && measureOf(other) === measure,
  );
  if (!growth || growth.value === null || growth.value <= -100) return null;
  const value = Number((target.value / (1 + growth.value / 100)).toFixed(2));
  const { unit } = target;
  return { value, unit, arithmetic: `${target.value}${unit} ÷ (1 + ${growth.value}%) = ${value}${unit}` };
}
