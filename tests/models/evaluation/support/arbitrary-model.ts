import fc from 'fast-check';
import type { GoalModel } from '../../../../models/goals/goal-model.ts';
import type { Assumption, FormulaVariable, Variable } from '../../../../models/goals/variable.ts';
import { shippedPlan } from '../../../../models/plan/shipped-plan.ts';
import {
  type ResolvedAssumptions,
  type ResolvedValue,
  resolveAssumptions,
} from '../../../../models/scenarios/resolve-assumptions.ts';
import type { Slot } from '../../../../models/shared/period.ts';
import { figure, formulaText } from '../../formulas/support/arbitrary-formula.ts';

const shipped = shippedPlan().model;

/** A goal model of nothing but some variables. */
export const modelOf = (variables: readonly Variable[], periods: readonly string[]): GoalModel => ({
  ...shipped,
  report: { ...shipped.report, lines: [] },
  goals: [],
  facts: [],
  periods,
  variables,
});

const common = (id: string) =>
  ({ id, label: { zh: id, en: id }, group: 'production', unit: '系数', basis: null }) as const;

/** An assumption with the given figures; `null` is a missing one. */
export const assumptionOf = (
  id: string,
  timing: Assumption['timing'],
  values: Readonly<Record<Slot, number | null>>,
  firstPeriod?: string,
): Assumption => ({
  ...common(id),
  kind: 'assumption',
  timing,
  firstPeriod,
  values: Object.fromEntries(
    Object.entries(values).map(([slot, value]) => [
      slot,
      { value, source: value === null ? { kind: 'missing' } : { kind: 'assumed', author: 'test', date: '2024-01-01' } },
    ]),
  ),
});

/** A formula variable. */
export const formulaOf = (id: string, formula: string, opening?: string): FormulaVariable => ({
  ...common(id),
  kind: 'formula',
  formula,
  opening,
});

/** The assumptions of a model as it ships, without any scenario's changes. */
export function assumptionsOf(model: GoalModel): ResolvedAssumptions {
  const root = { id: 'base', name: { zh: '', en: '' }, path: 'base', parent: null, changes: [] } as const;
  const resolved = resolveAssumptions(model, [root], 'base');
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.value;
}

/** One slot of one assumption resolved to another figure. */
export const resolvedTo = (value: number | null): ResolvedValue => ({
  value,
  source: value === null ? { kind: 'missing' } : { kind: 'assumed', author: 'test', date: '2024-01-02' },
  setBy: 'test',
  carriedFrom: null,
});

const entry = fc.oneof({ weight: 12, arbitrary: figure }, { weight: 1, arbitrary: fc.constant(null) });

function assumption(id: string, periods: readonly string[]): fc.Arbitrary<Assumption> {
  const once = entry.map((value) => assumptionOf(id, 'once', { once: value }));
  const yearly = fc
    .tuple(fc.array(fc.option(entry, { freq: 4, nil: undefined }), { maxLength: periods.length }), fc.nat(5))
    .map(([values, from]) => {
      const known = values.flatMap((value, index) =>
        value === undefined ? [] : [[periods[index] ?? '', value] as const],
      );
      return assumptionOf(id, 'yearly', Object.fromEntries(known), from === 0 ? periods[1] : undefined);
    });
  return fc.oneof(once, yearly);
}

/**
 * Models of a few assumptions and formulas over some years: chains, recurrences through `previous`, openings, missing figures,
 * figures that start later. A formula reads in its own year only what stands before it, so there are no loops.
 */
export const arbitraryModel: fc.Arbitrary<GoalModel> = fc
  .record({
    inputs: fc.integer({ min: 1, max: 5 }),
    formulas: fc.integer({ min: 1, max: 9 }),
    years: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ inputs, formulas, years }) => {
    const periods = Array.from({ length: years }, (_, index) => String(2023 + index));
    const ids = Array.from({ length: inputs + formulas }, (_, index) => (index < inputs ? `in${index}` : `f${index}`));
    const calculated = ids.slice(inputs).map((id, index) => {
      const before = ids.slice(0, inputs + index);
      return fc
        .tuple(formulaText(before, ids), fc.option(formulaText(before, []), { freq: 2 }))
        .map(([formula, opening]) => formulaOf(id, formula, opening ?? undefined));
    });
    const variables = fc.tuple(...ids.slice(0, inputs).map((id) => assumption(id, periods)), ...calculated);
    // The order in the file is no order of calculation.
    return variables
      .chain((found) => fc.shuffledSubarray(found, { minLength: found.length }))
      .map((shuffled) => modelOf(shuffled, periods));
  });
