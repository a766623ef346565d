import { type ContributionPart, contributionsOf } from '../../evaluation/contribution.ts';
import { valueAt } from '../../evaluation/evaluation.ts';
import type { Label } from '../../shared/language.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { addressOf, quoteText } from '../workbook/cell-address.ts';
import type { CachedValue, CellSpec, NumberLook, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, textCell } from './cell-makers.ts';
import { contributionCharts } from './contribution-charts.ts';
import { orMissing, referTo } from './figure-cells.ts';
import type { Block, Layout } from './layout.ts';
import { waterfallFormulas, waterfallOrder, waterfallParts } from './waterfall-parts.ts';
import { sheetNames, words } from './words.ts';

/** The columns of both tables of 贡献; the pulls of every scenario and the helpers of the waterfall follow. */
export const contributionColumns = { label: 0, value: 1, weight: 2, growth: 3, pull: 4, share: 5, first: 6 } as const;
export const firstRow = 5;

/** One line of a table: an industry, a part of demand or the closing item, and the variables that measure it. */
interface Line {
  readonly label: Label;
  readonly pull: string;
  readonly valueAdded: string | null;
  readonly growth: string | null;
  readonly part: ContributionPart | undefined;
}

/** 贡献: growth of the target year taken apart for the selected scenario, on both sides of the accounts, with its charts. */
export function contributionsSheet(layout: Layout): SheetSpec {
  const { language, source, selected } = layout;
  const { accounts, targetPeriod } = source.plan.model;
  const { production, expenditure } = contributionsOf(selected.evaluation, targetPeriod);
  const industries = accounts.production.map(
    (industry, index): Line => ({ ...industry, part: production.parts[index] }),
  );
  const demands = [...accounts.expenditure.parts, accounts.expenditure.closing].map(
    (demand, index): Line => ({
      label: demand.label,
      pull: demand.pull,
      valueAdded: null,
      growth: null,
      part: [...expenditure.parts, expenditure.closing][index],
    }),
  );
  const secondRow = firstRow + industries.length + 6;
  const sheet = sheetNames.contributions[language];
  return {
    name: sheet,
    widths: [28, 16, 10, 10, 13, 11, ...layout.results.map(() => 13), 11, 11, 11, 11, 11, 11],
    cells: [
      textCell(0, 0, 'title', `${sheet} ${targetPeriod}`),
      textCell(1, 0, 'remark', words.contributionsRemark[language]),
      ...tableCells(layout, 'production', industries, production, firstRow),
      ...waterfallCells(layout, industries),
      ...tableCells(layout, 'expenditure', demands, expenditure, secondRow),
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

interface Sums {
  readonly total: number | null;
  readonly residual: number | null;
}

function tableCells(
  layout: Layout,
  side: 'production' | 'expenditure',
  lines: readonly Line[],
  { total, residual }: Sums,
  row: number,
): readonly CellSpec[] {
  const { language, blocks, source, results } = layout;
  const { accounts, periods, targetPeriod } = source.plan.model;
  const { label, value, weight, growth, pull, share, first } = contributionColumns;
  const sheet = sheetNames.contributions[language];
  const missing = cellLabels.missing[language];
  const selected = blocks.at(-1);
  const before = periods[periods.indexOf(targetPeriod) - 1];
  const last = row + lines.length - 1;
  const totalRow = last + 1;
  const column = (at: number): string => `${addressOf(row, at)}:${addressOf(last, at)}`;
  const reader = (block: Block | undefined, id: string | null, period: string | undefined): string | null => {
    const place = block && id !== null && period !== undefined ? layout.placeOf(block, id, period) : null;
    return place && referTo(place, sheet, false);
  };
  const shown = (figure: number | null): CachedValue => figure ?? missing;
  const cell = (
    at: number,
    line: number,
    formula: string,
    cached: CachedValue,
    look: NumberLook,
    role: CellSpec['role'] = 'formula',
  ) => formulaCell(line, at, role, formula, cached, { look });
  const heads = (['lastValue', 'weight', 'growth', 'pull', 'share'] as const).map((key) => words[key][language]);
  const name = side === 'production' ? words.industry : words.demandSide;
  const title = side === 'production' ? words.productionTitle : words.expenditureTitle;
  const growthCell = reader(selected, accounts.growth, targetPeriod) ?? '0';
  const pulls = column(pull);
  return [
    textCell(row - 2, 0, 'group', title[language]),
    ...headingCells(row - 1, 0, [name[language], ...heads, ...results.map(({ scenario }) => scenario.name[language])]),
    ...lines.flatMap((line, index): readonly CellSpec[] => {
      const at = row + index;
      const own = addressOf(at, pull);
      const total100 = addressOf(totalRow, pull);
      const level = reader(selected, line.valueAdded, before);
      const rate = reader(selected, line.growth, targetPeriod);
      const values = column(value);
      const levelNow =
        line.valueAdded === null || before === undefined
          ? null
          : valueAt(layout.selected.evaluation, line.valueAdded, before);
      return [
        textCell(at, label, 'label', line.label[language]),
        ...(level === null ? [] : [cell(value, at, level, shown(levelNow), 'amount')]),
        ...(level === null
          ? []
          : [
              cell(
                weight,
                at,
                `IF(COUNT(${values})<${lines.length},${quoteText(missing)},${addressOf(at, value)}/SUM(${values}))`,
                shown(line.part?.weight ?? null),
                'percent',
              ),
            ]),
        ...(rate === null
          ? []
          : [cell(growth, at, orMissing(rate, layout), shown(line.part?.growth ?? null), 'percent')]),
        cell(pull, at, reader(selected, line.pull, targetPeriod) ?? '0', shown(line.part?.pull ?? null), 'points'),
        cell(
          share,
          at,
          `IF(COUNT(${own},${total100})<2,"—",IF(ABS(${total100})<0.5,"—",${own}/${total100}*100))`,
          line.part?.share ?? '—',
          'share',
        ),
        ...results.map(({ evaluation }, scenario) =>
          cell(
            first + scenario,
            at,
            reader(blocks[scenario], line.pull, targetPeriod) ?? '0',
            shown(valueAt(evaluation, line.pull, targetPeriod)),
            'points',
          ),
        ),
      ];
    }),
    textCell(totalRow, label, 'group', words.total[language]),
    cell(
      pull,
      totalRow,
      `IF(COUNT(${growthCell})<1,${quoteText(missing)},${growthCell}*100)`,
      shown(total),
      'points',
      'total',
    ),
    ...results.map(({ evaluation }, scenario) => {
      const reached = reader(blocks[scenario], accounts.growth, targetPeriod) ?? '0';
      const rate = valueAt(evaluation, accounts.growth, targetPeriod);
      const formula = `IF(COUNT(${reached})<1,${quoteText(missing)},${reached}*100)`;
      return cell(first + scenario, totalRow, formula, shown(rate === null ? null : rate * 100), 'points', 'total');
    }),
    textCell(totalRow + 1, label, 'label', words.residual[language]),
    cell(
      pull,
      totalRow + 1,
      `IF(COUNT(${pulls},${addressOf(totalRow, pull)})<${lines.length + 1},${quoteText(missing)},${addressOf(totalRow, pull)}-SUM(${pulls}))`,
      shown(residual),
      'residual',
    ),
  ];
}

/** What the waterfall stands on: the parts of every bar, and the total in a line of its own. */
function waterfallCells(layout: Layout, lines: readonly Line[]): readonly CellSpec[] {
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

const sumOfPulls = (lines: readonly Line[]): number => lines.reduce((sum, { part }) => sum + (part?.pull ?? 0), 0);
