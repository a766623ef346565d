import { contributionsOf } from '../../evaluation/contribution.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { addressOf, quoteText } from '../workbook/cell-address.ts';
import type { CellSpec, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, textCell } from './cell-makers.ts';
import { copiedFigure, figureAt } from './figure-cells.ts';
import { blockName } from './label-cells.ts';
import type { Block, Layout } from './layout.ts';
import { sheetNames, words } from './words.ts';

const heads = 4;
const nothing = '—';

/** 三大需求贡献测算表: what consumption, investment and the closing item pull, for the selected scenario and for each (domain 5, sheet 3). */
export function demandSheet(layout: Layout): SheetSpec {
  const { language, source, blocks, chosen } = layout;
  const { accounts, targetPeriod } = source.plan.model;
  const { parts, closing } = accounts.expenditure;
  // The selected scenario comes first, as on the other tables that are passed around.
  const order = [chosen, ...blocks.filter((block) => block !== chosen)];
  const name = sheetNames.demand[language];
  return {
    name,
    widths: [30, ...order.flatMap(() => [15, 13])],
    cells: [
      textCell(0, 0, 'title', fillText(words.demandTitle, language, { year: targetPeriod })),
      textCell(1, 0, 'remark', words.demandRemark[language]),
      ...order.map((block, index) => textCell(heads - 2, 1 + 2 * index, 'group', blockName(layout, block))),
      ...headingCells(heads - 1, 0, [
        words.demandSide[language],
        ...order.flatMap(() => [words.pull[language], words.share[language]]),
      ]),
      ...[...parts, closing].map(({ label }, index) => textCell(heads + index, 0, 'label', label[language])),
      textCell(heads + parts.length + 1, 0, 'group', words.total[language]),
      ...order.flatMap((block, index) => blockCells(layout, block, 1 + 2 * index)),
    ],
    titleRows: heads,
    titleColumns: 1,
  };
}

/** Pulls and shares of one scenario, and their total: growth itself, in points. */
function blockCells(layout: Layout, block: Block, column: number): readonly CellSpec[] {
  const { language, source, selected } = layout;
  const { accounts, targetPeriod } = source.plan.model;
  const { evaluation } = block.result ?? selected;
  const { parts, closing, total } = contributionsOf(evaluation, targetPeriod).expenditure;
  const sheet = sheetNames.demand[language];
  const lines = [...parts, closing];
  const totalRow = heads + lines.length;
  const whole = addressOf(totalRow, column);
  const growth = figureAt(layout.placeOf(block, accounts.growth, targetPeriod), sheet, layout);
  const missing = cellLabels.missing[language];
  return [
    ...[...accounts.expenditure.parts, accounts.expenditure.closing].flatMap(({ pull }, index): readonly CellSpec[] => {
      const row = heads + index;
      const own = addressOf(row, column);
      const share = `IF(COUNT(${own},${whole})<2,"${nothing}",IF(ABS(${whole})<0.5,"${nothing}",${own}/${whole}*100))`;
      return [
        copiedFigure(layout, { block, id: pull, slot: targetPeriod }, { sheet, row, column }, 'points'),
        formulaCell(row, column + 1, 'formula', share, lines[index]?.share ?? nothing, { look: 'share' }),
      ];
    }),
    formulaCell(
      totalRow,
      column,
      'total',
      `IF(COUNT(${growth})<1,${quoteText(missing)},${growth}*100)`,
      total ?? missing,
      { look: 'points' },
    ),
  ];
}
