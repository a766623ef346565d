import { contributionsOf } from '../../evaluation/contribution.ts';
import { addressOf } from '../workbook/cell-address.ts';
import type { CellSpec, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, textCell } from './cell-makers.ts';
import { contributionCharts } from './contribution-charts.ts';
import { type ContributionLine, contributionColumns, tableCells } from './contribution-tables.ts';
import type { Layout } from './layout.ts';
import { waterfallFormulas, waterfallOrder, waterfallParts } from './waterfall-parts.ts';
import { sheetNames, words } from './words.ts';

/** The row of the first industry on 贡献. */
export const firstRow = 5;

/** 贡献: growth of the target year taken apart for the selected scenario, on both sides of the accounts, with its charts. */
export function contributionsSheet(layout: Layout): SheetSpec {
  const { language, source, selected, results } = layout;
  const { accounts, targetPeriod } = source.plan.model;
  const { production, expenditure } = contributionsOf(selected.evaluation, targetPeriod);
  const industries = accounts.production.map(
    (industry, index): ContributionLine => ({ ...industry, part: production.parts[index] }),
  );
  const parts = [...expenditure.parts, expenditure.closing];
  const demands = [...accounts.expenditure.parts, accounts.expenditure.closing].map(
    ({ label, pull }, index): ContributionLine => ({ label, pull, valueAdded: null, growth: null, part: parts[index] }),
  );
  const secondRow = firstRow + industries.length + 6;
  const sheet = sheetNames.contributions[language];
  const { productionTitle, expenditureTitle, industry, demandSide } = words;
  return {
    name: sheet,
    widths: [28, 16, 10, 10, 13, 11, ...results.map(() => 13), 11, 11, 11, 11, 11, 11],
    cells: [
      textCell(0, 0, 'title', `${sheet} ${targetPeriod}`),
      textCell(1, 0, 'remark', words.contributionsRemark[language]),
      ...tableCells(layout, {
        title: productionTitle,
        head: industry,
        ...production,
        lines: industries,
        row: firstRow,
      }),
      ...waterfallCells(layout, industries),
      ...tableCells(layout, {
        title: expenditureTitle,
        head: demandSide,
        ...expenditure,
        lines: demands,
        row: secondRow,
      }),
    ],
    titleRows: 0,
    titleColumns: 1,
    charts: contributionCharts(
      layout,
      industries.map(({ label }) => label[language]),
      secondRow + demands.length + 5,
    ),
  };
}

/** What the waterfall stands on: the parts of every bar, and the total in a line of its own. */
function waterfallCells(layout: Layout, lines: readonly ContributionLine[]): readonly CellSpec[] {
  const { language, results } = layout;
  const { pull, first } = contributionColumns;
  const column = first + results.length;
  const last = firstRow + lines.length - 1;
  const rows = lines.flatMap(({ part }, index): readonly CellSpec[] => {
    const at = firstRow + index;
    const before = index === 0 ? '0' : `SUM(${addressOf(firstRow, pull)}:${addressOf(at - 1, pull)})`;
    const formulas = waterfallFormulas(before, `N(${addressOf(at, pull)})`);
    const parts = waterfallParts(sumOfPulls(lines.slice(0, index)), part?.pull ?? 0);
    return waterfallOrder.map((key, offset) =>
      formulaCell(at, column + offset, 'formula', formulas[key], parts[key], { look: 'points' }),
    );
  });
  const total = contributionsOf(layout.selected.evaluation, layout.source.plan.model.targetPeriod).production.total;
  const heads = [words.chartFoot, words.chartRise, words.chartRiseBelow, words.chartFall, words.chartFallBelow];
  return [
    ...headingCells(
      firstRow - 1,
      column,
      [...heads, words.chartTotal].map((word) => word[language]),
    ),
    ...rows,
    formulaCell(last + 1, column + heads.length, 'formula', `N(${addressOf(last + 1, pull)})`, total ?? 0, {
      look: 'points',
    }),
  ];
}

const sumOfPulls = (lines: readonly ContributionLine[]): number =>
  lines.reduce((sum, { part }) => sum + (part?.pull ?? 0), 0);
