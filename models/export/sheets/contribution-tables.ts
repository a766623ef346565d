import type { ContributionPart } from '../../evaluation/contribution.ts';
import { valueAt } from '../../evaluation/evaluation.ts';
import type { Label } from '../../shared/language.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { addressOf, quoteText } from '../workbook/cell-address.ts';
import type { CellSpec, NumberLook } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, textCell } from './cell-makers.ts';
import { copiedFigure, figureAt } from './figure-cells.ts';
import type { Block, Layout } from './layout.ts';
import { yearBefore } from './leveled-goals.ts';
import { sheetNames, words } from './words.ts';

/** The columns of both tables of 贡献; the pulls of every scenario and the helpers of the waterfall follow. */
export const contributionColumns = { label: 0, value: 1, weight: 2, growth: 3, pull: 4, share: 5, first: 6 } as const;

/** One line of a table: an industry, a part of demand or the closing item, and the variables that measure it. */
export interface ContributionLine {
  readonly label: Label;
  readonly pull: string;
  readonly valueAdded: string | null;
  readonly growth: string | null;
  readonly part: ContributionPart | undefined;
}

/** One side of the accounts as a table: its lines, their total and what they leave over. */
export interface ContributionTable {
  readonly title: Label;
  readonly head: Label;
  readonly lines: readonly ContributionLine[];
  readonly total: number | null;
  readonly residual: number | null;
  readonly row: number;
}

const nothing = '—';

/** The cells of one side: what each part pulls and its share for the selected scenario, and the pulls of all scenarios beside. */
export function tableCells(layout: Layout, table: ContributionTable): readonly CellSpec[] {
  const { language, results } = layout;
  const { title, head, lines, row } = table;
  const heads = (['lastValue', 'weight', 'growth', 'pull', 'share'] as const).map((key) => words[key][language]);
  return [
    textCell(row - 2, 0, 'group', title[language]),
    ...headingCells(row - 1, 0, [head[language], ...heads, ...results.map(({ scenario }) => scenario.name[language])]),
    ...lines.flatMap((line, index) => lineCells(layout, table, line, row + index)),
    ...sumCells(layout, table),
  ];
}

function lineCells(
  layout: Layout,
  { row, lines }: ContributionTable,
  line: ContributionLine,
  at: number,
): readonly CellSpec[] {
  const { language, chosen, blocks, results, source } = layout;
  const { targetPeriod } = source.plan.model;
  const { label, value, weight, growth, pull, share, first } = contributionColumns;
  const before = yearBefore(layout);
  const values = `${addressOf(row, value)}:${addressOf(row + lines.length - 1, value)}`;
  const missing = cellLabels.missing[language];
  const figure = (column: number, block: Block, id: string, slot: string, look: NumberLook): CellSpec =>
    copiedFigure(layout, { block, id, slot }, { sheet: sheetNames.contributions[language], row: at, column }, look);
  const weightFormula = `IF(COUNT(${values})<${lines.length},${quoteText(missing)},${addressOf(at, value)}/SUM(${values}))`;
  const [own, total] = [addressOf(at, pull), addressOf(row + lines.length, pull)];
  const shareFormula = `IF(COUNT(${own},${total})<2,"${nothing}",IF(ABS(${total})<0.5,"${nothing}",${own}/${total}*100))`;
  return [
    textCell(at, label, 'label', line.label[language]),
    ...(line.valueAdded === null || before === undefined
      ? []
      : [
          figure(value, chosen, line.valueAdded, before, 'amount'),
          formulaCell(at, weight, 'formula', weightFormula, line.part?.weight ?? missing, { look: 'percent' }),
        ]),
    ...(line.growth === null ? [] : [figure(growth, chosen, line.growth, targetPeriod, 'percent')]),
    figure(pull, chosen, line.pull, targetPeriod, 'points'),
    formulaCell(at, share, 'formula', shareFormula, line.part?.share ?? nothing, { look: 'share' }),
    ...blocks
      .slice(0, results.length)
      .map((block, scenario) => figure(first + scenario, block, line.pull, targetPeriod, 'points')),
  ];
}

function sumCells(layout: Layout, { row, lines, total, residual }: ContributionTable): readonly CellSpec[] {
  const { language, chosen, blocks, results, source } = layout;
  const { accounts, targetPeriod } = source.plan.model;
  const { label, pull, first } = contributionColumns;
  const missing = cellLabels.missing[language];
  const totalRow = row + lines.length;
  const totalCell = (column: number, block: Block, value: number | null): CellSpec => {
    const growth = figureAt(
      layout.placeOf(block, accounts.growth, targetPeriod),
      sheetNames.contributions[language],
      layout,
    );
    const formula = `IF(COUNT(${growth})<1,${quoteText(missing)},${growth}*100)`;
    return formulaCell(totalRow, column, 'total', formula, value ?? missing, { look: 'points' });
  };
  const pulls = `${addressOf(row, pull)}:${addressOf(totalRow - 1, pull)}`;
  const sum = addressOf(totalRow, pull);
  const rest = `IF(COUNT(${pulls},${sum})<${lines.length + 1},${quoteText(missing)},${sum}-SUM(${pulls}))`;
  return [
    textCell(totalRow, label, 'group', words.total[language]),
    totalCell(pull, chosen, total),
    ...results.flatMap(({ evaluation }, scenario) => {
      const rate = valueAt(evaluation, accounts.growth, targetPeriod);
      const block = blocks[scenario];
      return block ? [totalCell(first + scenario, block, rate === null ? null : rate * 100)] : [];
    }),
    textCell(totalRow + 1, label, 'label', words.residual[language]),
    formulaCell(totalRow + 1, pull, 'formula', rest, residual ?? missing, { look: 'residual' }),
  ];
}
