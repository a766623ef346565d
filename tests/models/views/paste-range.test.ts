import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAssumptions } from '../../../models/plan/edit-plan.ts';
import { record, startHistory, undo } from '../../../models/plan/history.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { gridTable } from '../../../models/views/grid-table.ts';
import { type Copied, isStill, pasteRange } from '../../../models/views/paste-range.ts';
import { evaluateAll, type PlanResults } from '../../../models/views/plan-results.ts';
import { type RangeArea, rangeArea, selectionOf } from '../../../models/views/range-area.ts';
import type { RangeEdit } from '../../../models/views/range-edit.ts';
import { rangeEditName, rangeReport, refusedItems } from '../../../models/views/range-report.ts';
import { rangeText } from '../../../models/views/range-text.ts';
import { selectedCells } from '../../../models/views/selected-cells.ts';
import { edited, must } from '../../support/plans.ts';

const source = { kind: 'assumed', author: '测试', date: '2024-01-06' } as const;
const [investment, retail] = ['fixedAssetInvestmentGrowth', 'retailSalesGrowth'];
const columns = ['base@2023', 'base@2024', 'stretch@2024'];
const resultsOf = (plan: Plan): PlanResults => must(evaluateAll(plan));
const shipped = resultsOf(shippedPlan());

/** Rows as they would be on show, the first `height` of them and `width` columns from `left` on selected. */
const areaOf = (variables: readonly string[], left: number, height = 1, width = 1): RangeArea => ({
  shown: { variables, columns },
  extent: { top: 0, bottom: height - 1, left, right: left + width - 1 },
});
const applied = (results: PlanResults, { edits }: RangeEdit): PlanResults =>
  resultsOf(must(setAssumptions(results.plan, edits, source)));
const valuesOf = (results: PlanResults, variable: string) =>
  columns.map((column) => {
    const cell = selectedCells(results, { variables: [variable], columns: [column] })[0]?.[0]?.gridCell.cell;
    return cell?.kind === 'value' ? cell.value : cell?.kind;
  });
const copyOf = (results: PlanResults, area: RangeArea, isCut = false): Copied => {
  const { tsv, units } = rangeText(selectedCells(results, selectionOf(area)));
  return { text: tsv, units, cut: isCut ? selectionOf(area) : null };
};

describe('pasting what spreadsheets put on the clipboard', () => {
  test.each([
    ['12.5%\t9%\r\n8%\t7%\r\n', [0.125, 0.09], [0.08, 0.07]],
    ['１２％\t１２．５\n−1.2\t(1.2)', [0.12, 0.125], [-0.012, -0.012]],
    ['"12"\t"8%"\r\n 7 \t\u30005', [0.12, 0.08], [0.07, 0.05]],
  ])('%j', (text, first, second) => {
    const pasted = applied(shipped, must(pasteRange(shipped, text, areaOf([investment, retail], 1), null)));
    expect(valuesOf(pasted, investment).slice(1)).toEqual(first);
    expect(valuesOf(pasted, retail).slice(1)).toEqual(second);
  });

  test('thousands are read in cells of amounts', () => {
    const area = areaOf(['fixedAssetInvestment'], 0);
    const pasted = applied(shipped, must(pasteRange(shipped, '1,234.5\r\n', area, null)));
    expect(valuesOf(pasted, 'fixedAssetInvestment')[0]).toBe(1234.5);
  });

  test('a blank clears: inherited in a scenario, missing in the base, never zero', () => {
    const edit = must(pasteRange(shipped, '\t\r\n', areaOf([investment], 1), null));
    expect(edit.edits.map(({ value }) => value)).toEqual([null, 'inherited']);
    expect(valuesOf(applied(shipped, edit), investment).slice(1)).toEqual(['missing', 'missing']);
  });

  test('calculated cells are passed over and counted, what is not understood is listed, and neither is entered', () => {
    const text = '5%\t5%\r\nabc\t99999\r\n1,23\t3%\r\n';
    const edit = must(pasteRange(shipped, text, areaOf(['gdpGrowth', investment, retail], 1), null));
    expect(edit).toMatchObject({ entered: 1, locked: 2 });
    expect(rangeReport('paste', edit, 'zh')).toBe(
      '粘贴了 1 格。2 格由公式算出、还没有数或已冻结，跳过。3 格没有填，原样列出：',
    );
    expect(refusedItems(edit, 'zh')).toEqual([
      '固定资产投资增速 · 基准 2024：“abc”，读不懂，本格的单位是%',
      '固定资产投资增速 · 力争 2024：“99999”，超出合理范围 −90% 至 500%',
      '社会消费品零售总额增速 · 基准 2024：“1,23”，读不懂，本格的单位是%',
    ]);
    expect(rangeEditName(shipped, 'paste', edit).zh).toBe('力争 · 社会消费品零售总额增速 11% → 3%');
  });

  test('one step is named by what was pasted and how much', () => {
    const edit = must(pasteRange(shipped, '5%', areaOf([investment, retail], 1, 2, 2), null));
    expect(rangeEditName(shipped, 'paste', edit)).toEqual({
      zh: '粘贴 4 格（固定资产投资增速等）',
      en: 'Paste 4 cells (Growth of fixed asset investment and others)',
    });
  });

  test('nothing on the clipboard, and shapes that do not fit, are refused', () => {
    expect(pasteRange(shipped, '', areaOf([investment], 1), null)).toMatchObject({
      problems: [{ code: 'paste-nothing' }],
    });
    expect(pasteRange(shipped, '1\n2', areaOf([investment], 1), null)).toMatchObject({
      problems: [{ code: 'paste-room' }],
    });
  });
});

describe('what was copied here', () => {
  test('has every digit in signs each spreadsheet reads, and blanks for what has no number', () => {
    const plan = edited(edited(shippedPlan(), 'base', investment, -0.012345678901234567), 'stretch', retail, null);
    const area = areaOf([investment, retail, 'fixedAssetInvestment'], 0, 3, 3);
    expect(rangeText(selectedCells(resultsOf(plan), selectionOf(area)))).toMatchObject({
      // 136.2 × (1 − 0.012345678901234567) and 136.2 × 1.13, as the engine multiplies them
      tsv: `3%\t-1.2345678901234567%\t13%\r\n9.3%\t10%\t\r\n136.2\t${136.2 * (1 - 0.012345678901234567)}\t${136.2 * 1.13}\r\n`,
      html: expect.stringContaining('<td sdval="0.13" sdnum="1033;0;0.00%">13%</td></tr><tr>'),
    });
  });

  test('does not go into cells of another unit', () => {
    const copied = copyOf(shipped, areaOf(['fixedAssetInvestment'], 0));
    expect(isStill(copied, copied.text.replaceAll('\r\n', '\n'))).toBe(true);
    const edit = must(pasteRange(shipped, copied.text, areaOf([investment], 1), copied));
    expect(edit.edits).toEqual([]);
    expect(edit.refused[0]?.reason.zh).toBe('单位不同：亿元 不能填进%');
  });

  test('cut figures leave the cells they were in, in the same step, and overlapping moves lose nothing', () => {
    const rows = [investment, retail, 'primaryGrowth'];
    const before = rows.map((variable) => valuesOf(shipped, variable)[1]);
    const copied = copyOf(shipped, areaOf(rows, 1, 2), true);
    const target = { ...areaOf(rows, 1), extent: { top: 1, bottom: 1, left: 1, right: 1 } };
    const moved = applied(shipped, must(pasteRange(shipped, copied.text, target, copied)));
    expect(rows.map((variable) => valuesOf(moved, variable)[1])).toEqual(['missing', before[0], before[1]]);
  });

  test('a cut figure that finds no place stays where it was', () => {
    const copied = copyOf(shipped, areaOf([investment], 1), true);
    const edit = must(pasteRange(shipped, copied.text, areaOf(['gdpGrowth'], 1), copied));
    expect(edit).toMatchObject({ edits: [], locked: 1 });
  });
});

describe('properties', () => {
  const table = gridTable(shipped, 'base', 'zh');
  const assumptions = shipped.plan.model.variables.filter((variable) => variable.kind === 'assumption');
  const change = fc.record({
    scenario: fc.constantFrom('base', 'stretch'),
    variable: fc.constantFrom(...assumptions),
    value: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  });
  const changed = fc.array(change, { maxLength: 12 });
  const planOf = (changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]): Plan =>
    changes.reduce((plan, { scenario, variable: { id, range, timing }, value }) => {
      const within = value === null || !range ? value : range.min + value * (range.max - range.min);
      return edited(plan, scenario, id, within, timing === 'once' ? 'once' : '2024');
    }, shippedPlan());
  const corner = fc.tuple(fc.nat(table.rows.length - 1), fc.nat(2));
  const range = fc.tuple(corner, corner).map(([[a, b], [c, d]]) =>
    rangeArea(table.rows, columns, {
      top: Math.min(a, c),
      bottom: Math.max(a, c),
      left: Math.min(b, d),
      right: Math.max(b, d),
    }),
  );

  test('pasting a copy where it was copied changes nothing: no figure by a bit, no source, nothing inherited', () => {
    fc.assert(
      fc.property(changed, range, (changes, area) => {
        if (!area) return;
        const results = resultsOf(planOf(changes));
        const { tsv } = rangeText(selectedCells(results, selectionOf(area)));
        const edit = must(pasteRange(results, tsv, area, null));
        expect([edit.edits, edit.refused]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  test('pasted over other figures, each is the one that was copied, to the bit', () => {
    fc.assert(
      fc.property(changed, range, (changes, area) => {
        if (!area) return;
        const copied = selectedCells(resultsOf(planOf(changes)), selectionOf(area));
        const pasted = applied(shipped, must(pasteRange(shipped, rangeText(copied).tsv, area, null)));
        const after = selectedCells(pasted, selectionOf(area)).flat();
        for (const [index, { gridCell }] of copied.flat().entries()) {
          if (gridCell.edit && gridCell.cell.kind === 'value') {
            expect(after[index]?.gridCell.cell).toMatchObject({ kind: 'value', value: gridCell.cell.value });
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('pasted and undone = before, whatever was pasted', () => {
    const cell = fc.oneof(fc.constantFrom('', '12%', '(3)', '１２', '"a\tb"', 'x', '1,234.5', '−4'), fc.string());
    const text = fc
      .array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
      .map((rows) => rows.map((row) => row.join('\t')).join('\r\n'));
    fc.assert(
      fc.property(text, range, (pasted, area) => {
        const edit = area && pasteRange(shipped, pasted, area, null);
        if (!edit?.ok) return;
        const after = must(setAssumptions(shipped.plan, edit.value.edits, source));
        const history = record(startHistory(shipped.plan), after, rangeEditName(shipped, 'paste', edit.value));
        expect(undo(history).present).toBe(shipped.plan);
        expect(edit.value.edits.every(({ value }) => typeof value !== 'number' || Number.isFinite(value))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
