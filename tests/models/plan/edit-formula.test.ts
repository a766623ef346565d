import { describe, expect, test } from 'vitest';
import type { FormulaVariable } from '../../../models/goals/variable.ts';
import { resetFormula, setFormula } from '../../../models/plan/edit-formula.ts';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { planText } from '../../../models/plan/plan-text.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { must } from '../../support/plans.ts';

const plan = shippedPlan();
const by = { author: '测试', date: '2024-01-05' };
/** What the window signs with: more than is asked for. */
const signed = { kind: 'assumed', ...by } as const;
const place = { variable: 'otherSecondaryGrowth', part: 'formula' } as const;
const builtIn = 'otherSecondaryPassThrough * fixedAssetInvestmentRealGrowth';
const formulaIn = (given: Plan, id: string = place.variable): FormulaVariable => {
  const variable = given.model.variables.find((candidate) => candidate.id === id);
  if (variable?.kind !== 'formula') throw new Error(id);
  return variable;
};

describe('setFormula', () => {
  test('stores names as ids, whichever language they were typed in, and keeps the built-in formula beside', () => {
    const next = must(setFormula(plan, place, '投资对其他第二产业的传导系数 × 固定资产投资增速 ', signed));
    expect(formulaIn(next)).toMatchObject({
      formula: 'otherSecondaryPassThrough * fixedAssetInvestmentGrowth',
      replaced: { formula: builtIn, ...by },
    });
    expect(formulaIn(plan).replaced).toBeUndefined();
    expect(must(parsePlan(serializePlan(next), 'a'))).toEqual(must(parsePlan(serializePlan(next), 'b')));
    expect(formulaIn(must(parsePlan(serializePlan(next), 'a')))).toEqual(formulaIn(next));
  });

  test('keeps the first formula over many edits, and forgets it when it is written again', () => {
    const twice = must(setFormula(must(setFormula(plan, place, '0.1', by)), place, '0.2', by));
    expect(formulaIn(twice)).toMatchObject({ formula: '0.2', replaced: { formula: builtIn } });
    const back = must(setFormula(twice, place, '投资对其他第二产业的传导系数 * 固定资产投资实际增速', by));
    expect(planText(back)).toBe(planText(plan));
    expect(planText(must(resetFormula(twice, place.variable)))).toBe(planText(plan));
  });

  test('an opening is a formula of its own', () => {
    const opened = plan.model.variables.find(
      (variable) => variable.kind === 'formula' && variable.opening !== undefined,
    );
    if (!opened) throw new Error('no opening');
    const next = must(setFormula(plan, { variable: opened.id, part: 'opening' }, '1 + 1', by));
    const { formula, opening, replaced } = formulaIn(next, opened.id);
    expect([formula, opening]).toEqual([formulaIn(plan, opened.id).formula, '1 + 1']);
    expect(replaced?.opening).toBe(formulaIn(plan, opened.id).opening);
  });

  test.each([
    ['an assumption', { variable: 'primaryGrowth', part: 'formula' }, '1', 'not-a-formula'],
    ['a variable nobody has', { variable: 'nobody', part: 'formula' }, '1', 'not-a-formula'],
    ['an opening that is not there', { variable: 'otherSecondaryGrowth', part: 'opening' }, '1', 'not-a-formula'],
    ['an unknown name', place, '1 + 增速', 'formula-unknown-name'],
    ['what is no formula', place, '1 +', 'formula-syntax'],
    ['code', place, 'constructor("return 1")', 'formula-unknown-function'],
  ] as const)('refuses %s', (_, where, text, code) => {
    expect(setFormula(plan, where, text, by)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  test('nothing is put back where nothing was replaced', () => {
    expect(resetFormula(plan, place.variable).ok).toBe(false);
    expect(resetFormula(plan, 'primaryGrowth').ok).toBe(false);
  });
});
