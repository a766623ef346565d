import { describe, expect, test } from 'vitest';
import { cellAt, type Evaluation } from '../../../models/evaluation/evaluation.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { type ResolvedValue, resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import type { Slot } from '../../../models/shared/period.ts';
import { cellName, cellsBehind } from '../../support/cells-behind.ts';
import { compiled, edited, evaluated, must } from '../../support/plans.ts';

const plan = shippedPlan();
const { model } = plan;
const behind = cellsBehind(compiled(model));

/** Whether a later year would carry on what is entered in a slot: no year between has a figure of its own. */
const isCarriedFrom = (slots: ReadonlyMap<Slot, ResolvedValue>, year: string, slot: Slot): boolean =>
  year > slot && (slots.get(year)?.carriedFrom ?? year) <= slot;

/** Every slot of every assumption of a scenario, with the years whose figure goes when it is emptied. */
function places(scenario: string) {
  const assumptions = must(resolveAssumptions(model, plan.scenarios, scenario));
  return [...assumptions].flatMap(([id, slots]) =>
    [...slots.keys()].map((slot) => ({
      id,
      slot,
      years: model.periods.filter((year) => slot === 'once' || year === slot || isCarriedFrom(slots, year, slot)),
    })),
  );
}

/** What is wrong after one figure was taken out: dependents that are not missing for it, and others that are not as they were. */
function faults(before: Evaluation, after: Evaluation, id: string, years: readonly string[]): readonly string[] {
  const taken = new Set(years.map((year) => cellName(id, year)));
  return model.variables.flatMap((variable) =>
    model.periods.flatMap((period) => {
      const [old, cell] = [cellAt(before, variable.id, period), cellAt(after, variable.id, period)];
      const name = cellName(variable.id, period);
      const depends = [...(behind.get(name) ?? [])].some((cellBehind) => taken.has(cellBehind));
      if (!depends) return JSON.stringify(cell) === JSON.stringify(old) ? [] : [`${name} changed`];
      if (cell.kind !== 'missing' || !cell.missing.includes(id)) return [`${name} does not name ${id}`];
      const others = cell.missing.filter((missing) => missing !== id);
      const known = old.kind === 'missing' ? old.missing.filter((missing) => missing !== id) : [];
      return [...others].sort().join() === [...known].sort().join() ? [] : [`${name} names ${others}`];
    }),
  );
}

describe.each(['base', 'stretch'])('taking one figure out of the %s scenario', (scenario) => {
  const all = places(scenario);
  const before = evaluated(plan, scenario);

  test('is tried for every assumption in every year', () => {
    const assumptions = model.variables.filter((variable) => variable.kind === 'assumption');
    expect(new Set(all.map(({ id }) => id)).size).toBe(assumptions.length);
    // One slot for all years; else one for each year from the first: 2023 to 2026, or 2024 to 2026.
    const slots = assumptions.map((variable) =>
      variable.timing === 'once' ? 1 : variable.firstPeriod === undefined ? 4 : 3,
    );
    expect(all).toHaveLength(slots.reduce<number>((total, count) => total + count, 0));
  });

  test('makes exactly its dependents missing, each naming it, and changes nothing else', () => {
    for (const { id, slot, years } of all) {
      const after = evaluated(edited(plan, scenario, id, null, slot), scenario);
      expect([id, slot, faults(before, after, id, years)]).toEqual([id, slot, []]);
    }
  }, 60_000);

  test('leaves no figure behind that stands for it', () => {
    for (const { id, slot, years } of all) {
      const after = evaluated(edited(plan, scenario, id, null, slot), scenario);
      expect(years.map((year) => cellAt(after, id, year).kind).filter((kind) => kind === 'value')).toEqual([]);
    }
  }, 60_000);
});
