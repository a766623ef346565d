import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { scenarioWorkbook } from '../../../models/export/scenario-workbook.ts';
import { waterfallParts } from '../../../models/export/sheets/waterfall-parts.ts';
import { addressOf } from '../../../models/export/workbook/cell-address.ts';
import type { WorkbookSpec } from '../../../models/export/workbook/workbook-spec.ts';
import { writeWorkbook } from '../../../models/export/workbook/write-workbook.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { edited, must } from '../../support/plans.ts';

const specOf = (plan = shippedPlan(), selected = 'base'): WorkbookSpec =>
  must(
    scenarioWorkbook(must(evaluateAll(plan)), {
      scenarios: [],
      selected,
      language: 'zh',
      date: '2024-01-05',
      hash: 'a'.repeat(64),
      font: '微软雅黑',
    }),
  );

/** What stands now in the cells a chart reads: numbers and texts, null for an empty cell or one without a number. */
function cellsAt(spec: WorkbookSpec, reference: string): readonly (number | string | null)[] {
  const [, sheet = '', letters = '', first = '', last = first] =
    /^'(.+)'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(reference) ?? [];
  const cells = spec.sheets.find((candidate) => candidate.name === sheet)?.cells ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => {
    const row = Number(first) - 1 + index;
    const found = cells.find((cell) => addressOf(cell.row, cell.column) === `${letters}${row + 1}`)?.content;
    if (!found) return null;
    if (found.kind === 'text') return found.text;
    const value = found.kind === 'number' ? found.value : found.cached;
    return typeof value === 'number' || typeof value === 'string' ? value : null;
  });
}

describe.each([
  ['the shipped plan', specOf()],
  ['力争 selected', specOf(shippedPlan(), 'stretch')],
  ['an industry that shrinks', specOf(edited(shippedPlan(), 'base', 'primaryGrowth', -0.2))],
])('charts of %s', (_, spec) => {
  const charts = spec.sheets.flatMap((sheet) => sheet.charts ?? []);

  test('cache exactly what stands in the cells they read', () => {
    expect(charts).toHaveLength(3);
    for (const chart of charts) {
      expect(chart.cachedCategories).toEqual(cellsAt(spec, chart.categories));
      for (const series of chart.series) {
        expect([series.cachedName]).toEqual(cellsAt(spec, series.name));
        const now = cellsAt(spec, series.values).map((value) => (typeof value === 'number' ? value : null));
        expect(series.cachedValues.map((value) => value ?? 0)).toEqual(
          now.map((value) => expect.closeTo(value ?? 0, 12)),
        );
      }
    }
  });
});

test('a bar of a waterfall covers what lies between its two levels, as a stacked chart stacks', () => {
  const level = fc.integer({ min: -500, max: 500 }).map((n) => n / 100);
  fc.assert(
    fc.property(level, level, (before, size) => {
      const { foot, ...bars } = waterfallParts(before, size);
      const seen = Object.values(bars);
      // Positive values stack up from zero and negative ones down; the unseen foot lies nearest to zero on its side.
      const above = seen.filter((value) => value > 0).reduce((sum, value) => sum + value, Math.max(foot, 0));
      const below = seen.filter((value) => value < 0).reduce((sum, value) => sum + value, Math.min(foot, 0));
      const [low, high] = [Math.min(before, before + size), Math.max(before, before + size)];
      const drawn = size === 0 ? [foot, foot] : [foot > 0 ? foot : below, foot < 0 ? foot : above];
      expect(drawn[0]).toBeCloseTo(low, 9);
      expect(drawn[1]).toBeCloseTo(high, 9);
      expect(seen.reduce((sum, value) => sum + Math.abs(value), 0)).toBeCloseTo(Math.abs(size), 9);
    }),
  );
});

test('a first bar that falls reaches below zero', () => {
  // The first industry pulls -20% × 0.19 = -3.8 points.
  const spec = specOf(edited(shippedPlan(), 'base', 'primaryGrowth', -0.2));
  const series = spec.sheets.flatMap((sheet) => sheet.charts ?? []).find(({ stacked }) => stacked)?.series ?? [];
  expect(series.map(({ cachedValues }) => cachedValues[0] ?? 0)).toEqual(
    [0, 0, 0, 0, -3.8, 0].map((value) => expect.closeTo(value, 12)),
  );
});

test('every chart of the file is reached from its sheet, described in words, and typed', async () => {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(must(await writeWorkbook(specOf())))).map(([path, part]) => [path, strFromU8(part)]),
  );
  const sheets = Object.keys(parts).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
  const drawings = sheets.flatMap((path) => {
    const id = /<drawing r:id="(rId\d+)"\/>/.exec(parts[path] ?? '')?.[1];
    const rels = parts[path.replace('worksheets/', 'worksheets/_rels/').concat('.rels')] ?? '';
    const target = new RegExp(`Id="${id}"[^>]*Target="\\.\\./(drawings/drawing\\d+\\.xml)"`).exec(rels)?.[1];
    return id === undefined ? [] : [`xl/${target}`];
  });
  expect(drawings).toHaveLength(2);
  const reached = drawings.flatMap((path) => {
    expect(parts[path]?.match(/descr="[^"]{5,}"/g)?.length).toBe(parts[path]?.match(/<xdr:graphicFrame /g)?.length);
    const rels = parts[path.replace('drawings/', 'drawings/_rels/').concat('.rels')] ?? '';
    return [...rels.matchAll(/Target="\.\.\/(charts\/chart\d+\.xml)"/g)].map((found) => `xl/${found[1]}`);
  });
  expect(reached).toHaveLength(3);
  for (const path of reached) {
    expect(parts[path]).toContain('<c:numCache>');
    expect(parts['[Content_Types].xml']).toContain(`PartName="/${path}"`);
  }
  // Notes keep their drawing after that of the charts, as the format wants it.
  for (const path of sheets) expect(parts[path]).not.toMatch(/<legacyDrawing[^>]*\/><drawing/);
});
