import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarioWorkbook } from '../../../models/export/scenario-workbook.ts';
import { checkSpec } from '../../../models/export/workbook/check-spec.ts';
import { writeWorkbook } from '../../../models/export/workbook/write-workbook.ts';
import { defaultProgress } from '../../../models/plan/actual.ts';
import { type Plan, planFormat, planVersion } from '../../../models/plan/plan.ts';
import type { Scenario } from '../../../models/scenarios/scenario.ts';
import type { Language } from '../../../models/shared/language.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { must } from '../../support/plans.ts';
import { arbitraryModel } from '../evaluation/support/arbitrary-model.ts';
import { disagreements, hasOffice, noOffice, poison, recalculate } from './recalculate.ts';

const name = (text: string) => ({ zh: text, en: text });
const scenarios: readonly Scenario[] = [
  { id: 'base', name: name('同名'), path: 'base', parent: null, changes: [] },
  { id: 'other', name: name('同名'), path: 'stretch', parent: 'base', changes: [] },
];

/** Plans of random variables: the accounts and goals of the shipped model refer to nothing, and there may be one year only. */
const arbitraryPlan: fc.Arbitrary<Plan> = arbitraryModel.map((model) => ({
  format: planFormat,
  version: planVersion,
  model: { ...model, targetPeriod: model.periods.at(-1) ?? '', goals: model.goals.slice(0, 12) },
  scenarios,
  actuals: [],
  progress: defaultProgress,
}));

const workbookOf = (plan: Plan, language: Language) =>
  scenarioWorkbook(must(evaluateAll(plan)), {
    scenarios: [],
    selected: 'other',
    language,
    date: '2024-01-05',
    hash: 'a'.repeat(64),
    font: '微软雅黑',
  });

test('every plan gives a workbook whose cells stand apart, or says which formula has no worksheet form', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.constantFrom<Language>('zh', 'en'), (plan, language) => {
      const made = workbookOf(plan, language);
      if (!made.ok) {
        expect(made.problems.map(({ code }) => code)).toEqual(made.problems.map(() => 'export-untranslatable'));
        return;
      }
      expect(checkSpec(made.value)).toEqual([]);
      for (const { cells } of made.value.sheets) {
        const places = cells.map(({ row, column }) => `${row},${column}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { content } of cells) {
          if (content.kind === 'number') expect(content.value).toSatisfy(Number.isFinite);
          if (content.kind === 'formula' && typeof content.cached === 'number') {
            expect(content.cached).toSatisfy(Number.isFinite);
          }
        }
      }
    }),
    { numRuns: 80 },
  );
}, 60_000);

// LibreOffice alone takes odd roots of negative numbers, and a worksheet keeps fifteen digits of a number.
const isPlain = ({ model }: Plan): boolean => !/\^|e[+-]?\d{2,}/.test(JSON.stringify(model.variables));

test('missing, absent and faulty figures spread through a random model as in the engine', async (context) => {
  context.skip(!hasOffice, noOffice);
  const plans = fc.sample(arbitraryPlan, { numRuns: 1_500, seed: 20240105 }).filter(isPlain);
  const specs = plans.flatMap((plan) => {
    const made = workbookOf(plan, 'zh');
    return made.ok ? [made.value] : [];
  });
  expect(specs.length).toBeGreaterThan(10);
  const books = await Promise.all(specs.map(async (spec) => poison(must(await writeWorkbook(spec))).bytes));
  const recalculated = await recalculate(books);
  expect(specs.flatMap((spec, index) => disagreements(spec, recalculated[index]))).toEqual([]);
}, 300_000);
