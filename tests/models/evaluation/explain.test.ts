import { describe, expect, test } from 'vitest';
import { explainFigure } from '../../../models/evaluation/explain.ts';
import { formatExpression } from '../../../models/formulas/format-expression.ts';
import { parseFormula } from '../../../models/formulas/parse-formula.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { compiled, evaluated, must } from '../../support/plans.ts';

const plan = shippedPlan();
const model = compiled(plan.model);
const assumptions = must(resolveAssumptions(plan.model, plan.scenarios, 'stretch'));
const explain = (id: string, period: string) =>
  explainFigure(model, evaluated(plan, 'stretch'), assumptions, id, period);

describe('explainFigure', () => {
  test('from growth down to the sentence, level by level', () => {
    const pull = explain('otherSecondaryPull', '2024');
    expect(pull?.kind === 'calculated' && pull.inputs.map(({ variable, period }) => [variable.id, period])).toEqual([
      ['otherSecondaryValueAdded', '2023'],
      ['gdpReal', '2023'],
      ['otherSecondaryGrowth', '2024'],
    ]);
    const growth = explain('otherSecondaryGrowth', '2024');
    expect(growth?.kind === 'calculated' && growth.inputs.map(({ variable }) => variable.id)).toEqual([
      'otherSecondaryPassThrough',
      'fixedAssetInvestmentRealGrowth',
    ]);
    expect(explain('fixedAssetInvestmentGrowth', '2024')).toMatchObject({
      kind: 'entered',
      resolved: { value: 0.13, setBy: 'stretch', source: { kind: 'quoted' } },
    });
  });

  test('the first year is explained by its opening', () => {
    const level = explain('fixedAssetInvestment', '2023');
    expect(level?.kind === 'calculated' && level.inputs.map(({ variable }) => variable.id)).toEqual([
      'fixedAssetInvestmentBase',
    ]);
  });

  test('what the model does not have has no explanation', () => {
    expect(explain('nothing', '2024')).toBeNull();
    expect(explain('gdpGrowth', '2031')).toBeNull();
  });
});

describe('formatExpression', () => {
  test.each([
    ['a * (b + 1)', 'a × (b + 1)'],
    ['(a * b) + 1', 'a × b + 1'],
    ['a - (b - 1)', 'a − (b − 1)'],
    ['(a - b) - 1', 'a − b − 1'],
    ['a / (b * 2)', 'a ÷ (b × 2)'],
    ['2 ^ 3 ^ a', '2 ^ 3 ^ a'],
    ['(2 ^ 3) ^ a', '(2 ^ 3) ^ a'],
    ['-a ^ 2', '−(a ^ 2)'],
    ['(-a) ^ 2', '(−a) ^ 2'],
    ['a > 1 and not (b < 2) ? a : b', 'a > 1 and not (b < 2) ? a : b'],
    ['min(a, b ? 1 : 2) + previous(a)', null],
    ['max(a, 1) * previous(b)', 'max(a, 1) × 上年b'],
    ['0 < a <= 1 ? 1 : 0', '0 < a <= 1 ? 1 : 0'],
  ])('%s is written %s, and reads back as the same formula', (text, written) => {
    const parsed = parseFormula(text, (name) => (/^[ab]$/.test(name) ? name : undefined), 'x');
    if (written === null) {
      expect(parsed.ok).toBe(false);
      return;
    }
    const expression = must(parsed);
    const shown = formatExpression(expression, (id, previous) => (previous ? `上年${id}` : id));
    expect(shown).toBe(written);
    const back = shown.replace(/上年(\w)/g, 'previous($1)');
    expect(must(parseFormula(back, (name) => name, 'x'))).toEqual(expression);
  });
});
