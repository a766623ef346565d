import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { changedAreas, changedRow } from '../../../models/views/changed-cells.ts';
import { gridTable } from '../../../models/views/grid-table.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';

const plan = shippedPlan();
const before = gridTable(must(evaluateAll(plan)), 'base', 'zh');
const columns = ['unit', ...before.columns.map(({ id }) => id), 'difference', 'source'];

describe('changedRow', () => {
  const after = gridTable(must(evaluateAll(edited(plan, 'base', 'fixedAssetInvestmentGrowth', 0.1))), 'base', 'zh');

  test('names what an edit printed anew and nothing else', () => {
    // 力争 sets its own 13%, so only the base follows; the years after carry the new figure on, and it is the planner's now.
    const lever = changedRow(before, after, 'fixedAssetInvestmentGrowth', columns);
    expect(lever.figures).toEqual(['base@2024', 'base@2025', 'base@2026']);
    expect(lever.drawn).toEqual([...lever.figures, 'source']);
    expect(changedRow(before, after, 'primaryGrowth', columns)).toEqual({ drawn: [], figures: [] });
    expect(changedRow(before, before, 'gdpGrowth', columns)).toEqual({ drawn: [], figures: [] });
  });

  test('looks at the columns in sight alone', () => {
    expect(changedRow(before, after, 'fixedAssetInvestmentGrowth', ['stretch@2024']).drawn).toEqual([]);
  });

  test('a mark is drawn again though the figure stays', () => {
    const held = gridTable(must(evaluateAll(edited(plan, 'base', 'fixedAssetInvestmentGrowth', 0.12))), 'base', 'zh');
    const { drawn, figures } = changedRow(before, held, 'fixedAssetInvestmentGrowth', columns);
    expect(figures).toEqual([]);
    expect(drawn).toContain('source');
  });
});

describe('changedAreas', () => {
  const names = ['a', 'b', 'c', 'd'];

  test('an edit of a range is one area, and what lies apart is another', () => {
    const rows = new Map([
      [3, ['b', 'c']],
      [4, ['b', 'c']],
      [6, ['b', 'c', 'd']],
    ]);
    expect(changedAreas(rows, names)).toEqual([
      { top: 3, bottom: 4, left: 1, right: 2 },
      { top: 6, bottom: 6, left: 1, right: 3 },
    ]);
  });

  test('areas cover every changed figure once and no other', () => {
    const changes = fc.dictionary(fc.integer({ min: 0, max: 12 }).map(String), fc.subarray(names), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(changes, (given) => {
        const rows = new Map(Object.entries(given).map(([row, changed]) => [Number(row), changed]));
        const covered = changedAreas(rows, names).flatMap(({ top, bottom, left, right }) =>
          Array.from({ length: bottom - top + 1 }, (_, row) =>
            names.slice(left, right + 1).map((name) => `${top + row} ${name}`),
          ).flat(),
        );
        const changed = [...rows].flatMap(([row, of]) => of.map((name) => `${row} ${name}`));
        expect(covered.toSorted()).toEqual(changed.toSorted());
      }),
    );
  });
});
