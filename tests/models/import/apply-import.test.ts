import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assumption } from '../../../models/goals/variable.ts';
import { applyAsScenarios, applyImport } from '../../../models/import/apply-import.ts';
import { compareBook } from '../../../models/import/compare-book.ts';
import type { InputChange } from '../../../models/import/import-difference.ts';
import { resetAssumption } from '../../../models/plan/edit-plan.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';
import { bytesOf, compared, exported, hashOf, number, read, typed } from './round-trip.ts';

const plan = shippedPlan();
const spec = exported(plan);
const source = { kind: 'assumed', author: '测试', date: '2024-01-05' } as const;
const figure = (of: Plan, scenario: string, variable: string, slot = '2024'): number | null =>
  must(resolveAssumptions(of.model, of.scenarios, scenario))
    .get(variable)
    ?.get(slot)?.value ?? null;

describe('what was confirmed', { timeout: 30_000 }, () => {
  const changed = async (): Promise<readonly InputChange[]> => {
    let book = typed(spec, 'in_base_fixedAssetInvestmentGrowth', 1, number(0.1));
    book = typed(book, 'in_stretch_fixedAssetInvestmentGrowth', 1, null);
    book = typed(book, 'in_margin_rate', 0, number(0.01));
    return must(await compared(await bytesOf(book), plan)).changes;
  };

  test('goes into the scenarios it belongs to, and the workbook then has nothing more to give', async () => {
    const next = must(applyImport(plan, await changed(), source));
    expect(figure(next, 'base', 'fixedAssetInvestmentGrowth')).toBe(0.1);
    // 力争 set 13% itself; its cell was emptied, so it takes over what 基准 has now.
    expect(figure(next, 'stretch', 'fixedAssetInvestmentGrowth')).toBe(0.1);
    expect(next.model.margins.rate).toBe(0.01);
    expect(next).toEqual(
      must(
        resetAssumption(
          edited(
            { ...plan, model: { ...plan.model, margins: { ...plan.model.margins, rate: 0.01 } } },
            'base',
            'fixedAssetInvestmentGrowth',
            0.1,
          ),
          'stretch',
          'fixedAssetInvestmentGrowth',
          '2024',
        ),
      ),
    );
    expect(must(await compared(await bytesOf(exported(next)), next)).changes).toEqual([]);
  });

  test('goes into a new scenario under each changed one, and those there were stay as they are', async () => {
    const made = must(
      applyAsScenarios(plan, await changed(), source, ({ zh, en }) => ({ zh: `${zh} 导入`, en: `${en} imported` })),
    );
    expect(made.ids).toEqual(['scenario1', 'scenario2']);
    expect(made.plan.scenarios.slice(0, 2)).toEqual(plan.scenarios);
    expect(made.plan.scenarios.slice(2)).toMatchObject([
      { id: 'scenario1', parent: 'base', path: 'base', name: { zh: '基准 导入' } },
      { id: 'scenario2', parent: 'stretch', path: 'stretch', name: { zh: '力争 导入' } },
    ]);
    expect(figure(made.plan, 'scenario1', 'fixedAssetInvestmentGrowth')).toBe(0.1);
    // What 力争 would inherit is the 12% of 基准, which this way stays.
    expect(figure(made.plan, 'scenario2', 'fixedAssetInvestmentGrowth')).toBe(0.12);
    expect(figure(made.plan, 'stretch', 'fixedAssetInvestmentGrowth')).toBe(0.13);
  });

  test('is refused as a whole where a scenario is frozen', async () => {
    const scenarios = plan.scenarios.map((scenario) => ({
      ...scenario,
      frozen: { hash: 'a'.repeat(64), author: '', date: '2024-01-05', note: '' },
    }));
    const refused = applyImport({ ...plan, scenarios }, await changed(), source);
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(['scenario-frozen']);
  });
});

test('whatever figures are typed over inputs, exactly those are found, and taking them over leaves nothing', {
  timeout: 60_000,
}, async () => {
  const book = await read(await bytesOf(spec));
  const results = must(evaluateAll(plan));
  const hash = hashOf(plan);
  const inputs = book.ranges.flatMap((range) => {
    const [, scenario = '', id = ''] = /^in_(base|stretch)_(\w+)$/.exec(range.name) ?? [];
    const variable = plan.model.variables.find(
      (candidate): candidate is Assumption => candidate.id === id && candidate.kind === 'assumption',
    );
    return variable ? range.cells.map((_, index) => ({ name: range.name, scenario, variable, index })) : [];
  });
  expect(inputs.length).toBeGreaterThan(100);
  const cases = fc.uniqueArray(
    fc.record({ input: fc.constantFrom(...inputs), part: fc.double({ min: 0.01, max: 0.99, noNaN: true }) }),
    { maxLength: 12, selector: ({ input: { name, index } }) => `${name}#${index}` },
  );
  fc.assert(
    fc.property(cases, (edits) => {
      const figures = new Map(
        edits.map(({ input: { name, index, variable }, part }) => {
          const { min, max } = variable.range ?? { min: 0, max: 1000 };
          // Below 100%, where no figure looks like a slip.
          return [`${name}#${index}`, min + part * (Math.min(max, variable.unit === '%' ? 0.99 : max) - min)];
        }),
      );
      const ranges = book.ranges.map((range) => ({
        ...range,
        cells: range.cells.map((cell, index) => {
          const value = figures.get(`${range.name}#${index}`);
          return value === undefined ? cell : ({ type: 'number', value, formula: null } as const);
        }),
      }));
      const difference = must(compareBook({ ...book, ranges }, results, hash, 'F.xlsx'));
      const found = new Map(
        difference.changes.map(({ id, asked }) => [id, asked?.kind === 'set' ? asked.value : undefined]),
      );
      expect(found).toEqual(figures);
      expect([difference.formulas, difference.notes]).toEqual([[], []]);
      const next = must(applyImport(plan, difference.changes, source));
      const again = must(compareBook({ ...book, ranges }, must(evaluateAll(next, results)), hashOf(next), 'F.xlsx'));
      expect(again.changes).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
