import { describe, expect, test } from 'vitest';
import { compileModel } from '../../../models/evaluation/compile-model.ts';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import type { Change, Scenario } from '../../../models/scenarios/scenario.ts';
import { describeProblem } from '../../../models/shared/problem.ts';
import { must } from '../../support/plans.ts';

const plan = shippedPlan();
const text = serializePlan(plan);
const codes = (given: string): readonly string[] => {
  const parsed = parsePlan(given, 'x.goalpath.json');
  return parsed.ok ? [] : parsed.problems.map((found) => found.code);
};
const withModel = (edit: (model: Plan['model']) => object): string =>
  serializePlan({ ...plan, model: { ...plan.model, ...edit(plan.model) } });

describe('parsePlan', () => {
  test('reads what was written, with or without a byte order mark', () => {
    expect(must(parsePlan(text, 'x'))).toEqual(plan);
    expect(must(parsePlan(`\uFEFF${text}`, 'x'))).toEqual(plan);
  });

  test.each([
    ['nothing', '', 'plan-not-a-plan'],
    ['a text', '洪湖市2024年', 'plan-not-a-plan'],
    ['another JSON', '{"a": 1}', 'plan-not-a-plan'],
    ['a list', '[1, 2]', 'plan-not-a-plan'],
    ['rubbish', 'PK\u0003\u0004\0\0\uFFFD', 'file-not-text'],
    ['half a plan', text.slice(0, text.length / 2), 'json-broken'],
    ['a newer plan', text.replace('"version": 1', '"version": 99'), 'plan-newer'],
    ['a figure that is a text', text.replace('"value": 383', '"value": "383"'), 'plan-shape'],
    ['a field nobody knows', text.replace('"format"', '"extra": 1, "format"'), 'plan-shape'],
    ['no scenarios', serializePlan({ ...plan, scenarios: [] }), 'plan-shape'],
  ])('refuses %s', (_, given, code) => {
    expect(codes(given)).toContain(code);
  });

  test('says line and column of the place where a file breaks off', () => {
    const cut = text.slice(0, text.indexOf('"title"') + 3);
    const parsed = parsePlan(cut, 'x');
    const line = cut.split('\n').length;
    expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'json-broken', details: { line } }] });
  });

  test('refuses what refers to nothing, stands twice or lies outside the report', () => {
    expect(
      codes(withModel((model) => ({ variables: model.variables.filter((variable) => variable.id !== 'gdpGrowth') }))),
    ).toContain('unknown-variable');
    expect(
      codes(withModel((model) => ({ variables: [...model.variables, ...model.variables.slice(0, 1)] }))),
    ).toContain('duplicate-id');
    const goalsWith = (over: object) =>
      withModel((model) => ({ goals: model.goals.map((goal) => ({ ...goal, ...over })) }));
    expect(codes(goalsWith({ partOf: 'nothing' }))).toContain('unknown-goal');
    expect(codes(goalsWith({ valueStart: 1 }))).toContain('span-outside-report');
    expect(codes(withModel((model) => ({ facts: [...model.facts, ...model.facts] })))).toContain('duplicate-id');
    expect(codes(withModel(() => ({ targetPeriod: '2031' })))).toContain('unknown-period');
    expect(
      codes(withModel((model) => ({ goals: model.goals.map((goal) => ({ ...goal, span: { start: 5, end: 1e6 } })) }))),
    ).toContain('span-outside-report');
    expect(
      codes(
        serializePlan({ ...plan, scenarios: plan.scenarios.map((scenario) => ({ ...scenario, parent: 'stretch' })) }),
      ),
    ).toContain('scenario-loop');
  });

  test('refuses years that run backwards', () => {
    const backwards = withModel((model) => ({ periods: model.periods.toReversed() }));
    expect(parsePlan(backwards, 'x')).toMatchObject({
      problems: [{ code: 'periods-backwards', place: 'model.periods', details: { before: '2026' } }],
    });
  });

  const baseWith = (edit: (base: Scenario) => Partial<Scenario>): string =>
    serializePlan({ ...plan, scenarios: plan.scenarios.map((one, at) => (at === 0 ? { ...one, ...edit(one) } : one)) });
  const frozen = { hash: '0'.repeat(64), author: '', date: '2024-01-05', note: '' };
  const change = (value: number): Change => {
    const source = { kind: 'assumed', author: '', date: '' } as const;
    return { variable: 'primaryGrowth', slot: '2025', value, source };
  };

  test('refuses what a scenario sets outside the sensible range, as an edit does; a frozen version stays as it was', () => {
    expect(
      parsePlan(
        baseWith(() => ({ changes: [change(5.01)] })),
        'x',
      ),
    ).toMatchObject({
      problems: [
        {
          code: 'entry-out-of-range',
          place: 'scenarios.base.primaryGrowth@2025',
          details: { text: 5.01, min: -0.9, max: 5 },
        },
      ],
    });
    expect(codes(baseWith(() => ({ changes: [change(5)] })))).toEqual([]);
    expect(codes(baseWith(() => ({ changes: [change(5.01)], frozen })))).toEqual([]);
  });

  test('refuses a figure that one scenario sets twice', () => {
    expect(
      parsePlan(
        baseWith(() => ({ changes: [change(0.04), change(0.05)] })),
        'x',
      ),
    ).toMatchObject({
      problems: [{ code: 'change-twice', place: 'scenarios.base', details: { id: 'primaryGrowth@2025' } }],
    });
  });

  test('refuses two scenarios of one name, in either language', () => {
    expect(codes(baseWith(({ name }) => ({ name: { ...name, zh: '力争' } })))).toEqual(['scenario-name']);
    expect(codes(baseWith(({ name }) => ({ name: { ...name, en: 'Stretch' } })))).toEqual(['scenario-name']);
  });

  test('every refusal is one sentence with the place, in both languages', () => {
    for (const given of ['', '[', text.slice(0, 500), text.replace('"version": 1', '"version": 2')]) {
      const parsed = parsePlan(given, 'x.goalpath.json');
      const problems = parsed.ok ? [] : parsed.problems;
      expect(problems.length).toBeGreaterThan(0);
      for (const found of problems) {
        for (const language of ['zh', 'en'] as const) {
          const sentence = describeProblem(found, language);
          expect(sentence).toContain('x.goalpath.json');
          expect(sentence).not.toMatch(/[{}]|undefined/);
        }
      }
    }
  });

  test('a file as deep as it is long is refused without a crash', () => {
    expect(codes('['.repeat(2_000_000))).toHaveLength(1);
    expect(codes(`${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`)).toEqual(['plan-not-a-plan']);
  });
});

describe('compileModel', () => {
  const withFormula = (id: string, formula: string) => ({
    ...plan.model,
    variables: plan.model.variables.map((variable) =>
      variable.id === id && variable.kind === 'formula' ? { ...variable, formula } : variable,
    ),
  });

  test('names a loop', () => {
    const compiled = compileModel(withFormula('fixedAssetInvestmentRealGrowth', 'otherSecondaryGrowth'));
    expect(compiled).toMatchObject({ ok: false, problems: [{ code: 'formula-loop' }] });
    const sentence = compiled.ok ? '' : compiled.problems.map((found) => describeProblem(found, 'zh')).join();
    expect(sentence).toContain('其他第二产业增速');
    expect(sentence).toContain('固定资产投资实际增速');
  });

  test('names an unknown name and its variable', () => {
    expect(compileModel(withFormula('gdpGrowth', 'gdpReal / lastYear - 1'))).toMatchObject({
      ok: false,
      problems: [{ code: 'formula-unknown-name', place: '地区生产总值增速 gdpGrowth', details: { name: 'lastYear' } }],
    });
  });

  test('takes Chinese names', () => {
    expect(compileModel(withFormula('gdpGrowth', '地区生产总值 / previous(地区生产总值) - 1'))).toMatchObject({
      ok: true,
    });
  });
});
