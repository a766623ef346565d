import { describe, expect, test } from 'vitest';
import { setAssumptions } from '../../../models/plan/edit-plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { enterRange } from '../../../models/views/fill-range.ts';
import { pasteRange } from '../../../models/views/paste-range.ts';
import { evaluateAll, type PlanResults } from '../../../models/views/plan-results.ts';
import type { RangeArea } from '../../../models/views/range-area.ts';
import { selectedCells } from '../../../models/views/selected-cells.ts';
import { edited, must } from '../../support/plans.ts';

const source = { kind: 'assumed', author: '测试', date: '2024-01-06' } as const;
const [investment, retail, passThrough] = [
  'fixedAssetInvestmentGrowth',
  'retailSalesGrowth',
  'otherSecondaryPassThrough',
];
const shipped = must(evaluateAll(shippedPlan()));
const areaOf = (variables: readonly string[], width: number): RangeArea => ({
  shown: { variables, columns: ['base@2024', 'stretch@2024'] },
  extent: { top: 0, bottom: variables.length - 1, left: 0, right: width - 1 },
});
const asked = (text: string, variables = [investment, retail], width = 2, results: PlanResults = shipped) =>
  must(pasteRange(results, text, areaOf(variables, width), null)).fractions;

describe('a block out of cells without the format of percent', () => {
  test('is asked about once, for all cells that look like fractions, and made percent in one step', () => {
    const pasted = must(pasteRange(shipped, '0.12\t0.13\r\n0.1\t0.11\r\n', areaOf([investment, retail], 2), null));
    expect(pasted.fractions).toMatchObject({
      question: { small: '0.12%', large: '12%' },
      label: { zh: '固定资产投资增速' },
    });
    const after = must(setAssumptions(shipped.plan, pasted.edits, source));
    const answered = must(evaluateAll(must(setAssumptions(after, pasted.fractions?.edits ?? [], source))));
    const cells = selectedCells(answered, { variables: [investment, retail], columns: ['base@2024', 'stretch@2024'] });
    expect(cells.flat().map(({ gridCell }) => gridCell.cell)).toMatchObject(
      [0.12, 0.13, 0.1, 0.11].map((value) => ({ kind: 'value', value })),
    );
  });

  test('only the cells that look so: not what has a percent sign, is far from what stood there, or is a coefficient', () => {
    const places = (text: string, variables: readonly string[]) =>
      asked(text, [...variables], 1)?.edits.map(({ place }) => place.variable);
    // 12% stands in the first cell, 10% in the second.
    expect(places('0.13\r\n0.09%\r\n', [investment, retail])).toEqual([investment]);
    expect(places('0.001\r\n0.11\r\n', [investment, retail])).toEqual([retail]);
    expect(places('0.5\r\n', [passThrough])).toBeUndefined();
    expect(places('13\r\n9\r\n', [investment, retail])).toBeUndefined();
  });

  test('a cell that has no figure yet is asked about, one whose larger figure is out of range is not', () => {
    const empty = must(evaluateAll(edited(shippedPlan(), 'base', investment, null)));
    expect(asked('0.12\r\n', [investment], 1, empty)?.edits.map(({ value }) => value)).toEqual([0.12]);
    // 500% is the most that investment may grow by: 0.12 is within, and nothing looks like a fraction of more than 100%.
    const narrow = {
      ...shipped,
      plan: {
        ...shipped.plan,
        model: {
          ...shipped.plan.model,
          variables: shipped.plan.model.variables.map((variable) =>
            variable.id === investment ? { ...variable, range: { min: -0.1, max: 0.1 } } : variable,
          ),
        },
      },
    };
    expect(asked('0.12\r\n', [investment], 1, narrow)).toBeNull();
  });

  test('an entry for all selected cells is asked about in the same way', () => {
    const edit = must(enterRange(shipped, areaOf([investment, retail], 2), '0.12'));
    expect(edit.fractions?.edits.map(({ value }) => value)).toEqual([0.12, 0.12, 0.12, 0.12]);
    expect(must(enterRange(shipped, areaOf([investment, retail], 2), '12')).fractions).toBeNull();
  });
});
