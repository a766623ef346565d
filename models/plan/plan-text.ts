import type { Plan } from './plan.ts';

/**
 * A plan as one text that does not depend on the order in which its parts were written down: two plans have the same text exactly
 * when they say the same. Its SHA-256 is the hash that a workbook carries.
 */
export const planText = (plan: Plan): string => JSON.stringify(plan, sortKeys);

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
