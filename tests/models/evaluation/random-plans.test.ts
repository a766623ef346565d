import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainedContributions } from '../../../models/evaluation/chained-contribution.ts';
import { runChecks } from '../../../models/evaluation/checks/run-checks.ts';
import { contributionsOf } from '../../../models/evaluation/contribution.ts';
import { evaluateScenario } from '../../../models/evaluation/evaluate-scenario.ts';
import { cellAt, numberOf, valueAt } from '../../../models/evaluation/evaluation.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import type { ResolvedAssumptions, ResolvedValue } from '../../../models/scenarios/resolve-assumptions.ts';
import type { Slot } from '../../../models/shared/period.ts';
import { type Provenance, provenanceStates, type Source, weaker } from '../../../models/shared/provenance.ts';
import { arbitraryAssumptions, withFigure } from '../../support/arbitrary-assumptions.ts';
import { cellName, cellsBehind } from '../../support/cells-behind.ts';
import { compiled } from '../../support/plans.ts';

const plan = shippedPlan();
const { model } = plan;
const machine = compiled(model);
const years = model.periods.slice(1);
const behind = cellsBehind(machine);
const scenario = { id: 'base', name: { zh: '', en: '' }, path: 'base', parent: null, changes: [] } as const;
const sum = (figures: readonly (number | null)[]): number =>
  figures.reduce<number>((total, figure) => total + (figure ?? Number.NaN), 0);

type Slots = ReadonlyMap<Slot, ResolvedValue>;

/** The slots with another plan's figure wherever they have none. */
const fillFrom = (slots: Slots, other: Slots | undefined): Slots =>
  new Map(
    [...slots].map(([slot, resolved]) => [slot, resolved.value === null ? (other?.get(slot) ?? resolved) : resolved]),
  );

const sourceOf: Readonly<Record<Exclude<Provenance, 'missing'>, Source>> = {
  quoted: { kind: 'quoted', span: { start: 0, end: 1 } },
  derived: { kind: 'derived', arithmetic: '1 + 1 = 2' },
  external: { kind: 'external', title: '公报' },
  assumed: { kind: 'assumed', author: '测试', date: '2024-01-05' },
  proxy: { kind: 'proxy', title: '邻县公报' },
};

/** The assumptions with sources of these kinds in turn, one kind a variable. */
const sourced = (
  assumptions: ResolvedAssumptions,
  kinds: readonly Exclude<Provenance, 'missing'>[],
): ResolvedAssumptions =>
  new Map(
    [...assumptions].map(([id, slots], index) => {
      const source = sourceOf[kinds[index % kinds.length] ?? 'assumed'];
      return [id, new Map([...slots].map(([slot, resolved]) => [slot, { ...resolved, source }]))];
    }),
  );

/** The kind of source of an assumption, which here is one for all its years. */
function kindOf(assumptions: ResolvedAssumptions, name: string): Provenance {
  const [first] = assumptions.get(name.split('@')[0] ?? '')?.values() ?? [];
  return first?.source.kind ?? 'missing';
}

describe('10,000 random plans with the variables, formulas and years of the shipped one', () => {
  test('both sides of the accounts sum to growth in every year, the chain to the growth of all (I2, I3, I4, I12)', () => {
    fc.assert(
      fc.property(arbitraryAssumptions(), (assumptions) => {
        const evaluation = evaluateScenario(machine, assumptions, 'base');
        for (const year of years) {
          const { production, expenditure } = contributionsOf(evaluation, year);
          const [pulls, shares] = [
            production.parts.map(({ pull }) => pull),
            production.parts.map(({ share }) => share),
          ];
          expect(Math.abs(production.residual ?? Number.NaN)).toBeLessThan(1e-12);
          expect(Math.abs(expenditure.residual ?? Number.NaN)).toBeLessThan(1e-12);
          expect(pulls.every((pull) => Number.isFinite(pull))).toBe(true);
          if (Math.abs(production.total ?? 0) < 0.5) expect(shares.every((share) => share === null)).toBe(true);
          else expect(Math.abs(sum(shares) - 100)).toBeLessThan(1e-9);
          // The other way to the same sum: nothing is hidden, the residual is whatever the estimates leave.
          const estimates = [...expenditure.parts, ...(expenditure.independent?.parts ?? [])].map(({ pull }) => pull);
          const left = (production.total ?? Number.NaN) - sum(estimates);
          expect(Math.abs((expenditure.independent?.residual ?? Number.NaN) - left)).toBeLessThan(1e-9);
        }
        const [from = '', to = ''] = [model.periods[0], model.periods.at(-1)];
        const chained = chainedContributions(evaluation, from, to);
        const index = valueAt(evaluation, 'gdpIndex', to) ?? Number.NaN;
        expect(Math.abs(sum(chained.parts.map(({ pull }) => pull)) - (index - 100))).toBeLessThan(1e-9);
      }),
      { numRuns: 10_000 },
    );
  }, 180_000);
});

describe('random plans of the shipped structure', () => {
  test('every live check holds on them, or cannot be told for want of figures', () => {
    const holes = fc.boolean().chain((missing) => arbitraryAssumptions(missing));
    const known = new Set<string>();
    fc.assert(
      fc.property(holes, (assumptions) => {
        const evaluation = evaluateScenario(machine, assumptions, 'base');
        const results = runChecks({ plan, compiled: machine, scenario, assumptions, evaluation });
        for (const { id, state } of results) if (state === 'pass') known.add(id);
        // A random base does not lead to the levels the report promises: that is what the check is for.
        expect(results.filter(({ id, state }) => state === 'fail' && id !== 'levelsAgree')).toEqual([]);
      }),
      { numRuns: 300 },
    );
    const evaluation = evaluateScenario(machine, fc.sample(arbitraryAssumptions(), 1)[0] ?? new Map(), 'base');
    const all = runChecks({ plan, compiled: machine, scenario, assumptions: new Map(), evaluation }).map(
      ({ id }) => id,
    );
    expect(all.filter((id) => !known.has(id) && id !== 'levelsAgree')).toEqual([]);
  }, 120_000);

  test('what is missing is named by exactly those who need it, and no other figure depends on what stands in its place (I14)', () => {
    fc.assert(
      fc.property(arbitraryAssumptions(true), arbitraryAssumptions(), (holed, other) => {
        const filled = new Map([...holed].map(([id, slots]) => [id, fillFrom(slots, other.get(id))]));
        const [with_, without] = [filled, holed].map((assumptions) => evaluateScenario(machine, assumptions, 'base'));
        if (!with_ || !without) throw new Error('nothing evaluated');
        for (const { id } of model.variables) {
          for (const period of model.periods) {
            const [whole, cell] = [cellAt(with_, id, period), cellAt(without, id, period)];
            if (cell.kind !== 'missing')
              expect([id, cell.kind, numberOf(cell)]).toEqual([id, whole.kind, numberOf(whole)]);
            else expect(cell.missing.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('a result is as weak as the weakest of all it was made from, and names one that is (I15)', () => {
    const kinds = fc.array(fc.constantFrom(...provenanceStates.filter((state) => state !== 'missing')), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(arbitraryAssumptions(), kinds, (drawn, given) => {
        const assumptions = sourced(drawn, given);
        const evaluation = evaluateScenario(machine, assumptions, 'base');
        for (const { variable } of machine.ordered) {
          const cell = cellAt(evaluation, variable.id, '2024');
          const inputs = [...(behind.get(cellName(variable.id, '2024')) ?? [])].map((name) =>
            kindOf(assumptions, name),
          );
          if (cell.kind === 'none' || inputs.length === 0) continue;
          const weakest = inputs.reduce(weaker, 'derived');
          expect([variable.id, cell.provenance]).toEqual([variable.id, weakest]);
          if (cell.weakest !== null) expect(kindOf(assumptions, `${cell.weakest}@2024`)).toBe(weakest);
        }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('the order in which the variables stand does not matter', () => {
    fc.assert(
      fc.property(
        arbitraryAssumptions(true),
        fc.shuffledSubarray([...model.variables], { minLength: model.variables.length }),
        (assumptions, variables) => {
          const shuffled = evaluateScenario(compiled({ ...model, variables }), assumptions, 'base');
          const straight = evaluateScenario(machine, assumptions, 'base');
          for (const { id } of model.variables) {
            for (const period of model.periods) {
              expect(numberOf(cellAt(shuffled, id, period))).toBe(numberOf(cellAt(straight, id, period)));
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);

  test('raising what drives growth never lowers it, and without a price it never lowers revenue (I17)', () => {
    const drivers = ['primaryGrowth', 'aboveScaleIndustryGrowth', 'otherServicesGrowth'] as const;
    const step = fc.double({ min: 0, max: 0.2, noNaN: true });
    fc.assert(
      fc.property(arbitraryAssumptions(), fc.constantFrom(...drivers), step, (drawn, driver, more) => {
        const low = withFigure(drawn, 'fiscalElasticity', '2024', 0.95);
        const high = withFigure(low, driver, '2024', (value) => value + more);
        const [before, after] = [low, high].map((assumptions) => evaluateScenario(machine, assumptions, 'base'));
        for (const id of ['gdpGrowth', 'fiscalRevenueGrowth', 'gdpReal']) {
          const at = (one: typeof before): number => (one ? (valueAt(one, id, '2024') ?? Number.NaN) : Number.NaN);
          expect(at(after) - at(before)).toBeGreaterThanOrEqual(-1e-12 * Math.max(1, Math.abs(at(before))));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('three quarters and the growth still needed are the fourth quarter of a year that reaches its goal (I10)', () => {
    fc.assert(
      fc.property(arbitraryAssumptions(), (drawn) => {
        const at = (id: string): number => drawn.get(id)?.get(/Share$/.test(id) ? 'once' : '2024')?.value ?? Number.NaN;
        const grown = [1, 2, 3, 4].map((quarter) => at(`quarter${quarter}Share`) * (1 + at(`quarter${quarter}Growth`)));
        const year = withFigure(drawn, 'gdpGrowthTarget', '2024', sum(grown) - 1);
        const evaluation = evaluateScenario(machine, year, 'base');
        const share = at('quarter4Share');
        // A quarter of almost nothing makes any error of rounding large.
        const slack = 1e-12 / share;
        expect(
          Math.abs((valueAt(evaluation, 'growthNeededAfterQuarter3', '2024') ?? 9) - at('quarter4Growth')),
        ).toBeLessThan(slack);
        expect(valueAt(evaluation, 'growthToQuarter4', '2024')).toBeCloseTo(sum(grown) - 1, 12);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  test('energy that grows as allowed makes the cut and leaves no room (I11)', () => {
    fc.assert(
      fc.property(arbitraryAssumptions(), (drawn) => {
        const allowed = valueAt(evaluateScenario(machine, drawn, 'base'), 'allowedEnergyGrowth', '2024') ?? 0;
        const used = evaluateScenario(machine, withFigure(drawn, 'energyGrowth', '2024', allowed), 'base');
        const cut = drawn.get('assignedEnergyCut')?.get('2024')?.value ?? Number.NaN;
        expect(valueAt(used, 'energyIntensityChange', '2024')).toBeCloseTo(-cut, 12);
        expect(valueAt(used, 'energyCutMargin', '2024')).toBeCloseTo(0, 12);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
