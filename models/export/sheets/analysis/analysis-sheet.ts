import { fillText } from '../../../shared/texts/fill-text.ts';
import type { CellSpec, SheetSpec } from '../../workbook/workbook-spec.ts';
import { textCell } from '../cell-makers.ts';
import type { Layout } from '../layout.ts';
import { sheetNames } from '../words.ts';
import { analysisWords } from './analysis-words.ts';
import { leverageCells, tornadoCells } from './sensitivity-cells.ts';
import { simulateScenarios } from './simulate-scenarios.ts';
import { chanceCells, quantileCells, spreadCells } from './simulation-cells.ts';
import { twoWayCells } from './two-way-cells.ts';

const firstRow = 3;
/** The rows left free between two tables. */
const gap = 2;

/** Makes a table of the sheet from a row on; no cells where there is nothing to show. */
export type AnalysisTable = (layout: Layout, row: number) => readonly CellSpec[];

/**
 * 分析: what the workbook cannot recalculate, as values: levers, sensitivity, a two-way table and a simulation with its seed. The
 * same plan on the same day gives the same cells. No sheet where the growth of GDP has no figure.
 */
export function analysisSheet(layout: Layout, date: string): readonly SheetSpec[] {
  const { language } = layout;
  const simulations = simulateScenarios(layout);
  const tables: readonly AnalysisTable[] = [
    leverageCells,
    tornadoCells,
    twoWayCells,
    (_, row) => quantileCells(layout, simulations, date, row),
    (_, row) => chanceCells(layout, simulations, row),
    (_, row) => spreadCells(layout, simulations, row),
  ];
  const cells: CellSpec[] = [];
  let row = firstRow;
  for (const table of tables) {
    const made = table(layout, row);
    cells.push(...made);
    row = made.reduce((last, cell) => Math.max(last, cell.row + 1 + gap), row);
  }
  if (cells.length === 0) return [];
  const name = sheetNames.analysis[language];
  const head = [
    textCell(0, 0, 'title', name),
    textCell(1, 0, 'remark', fillText(analysisWords.frozen, language, { date })),
  ];
  const widths = [40, ...Array.from({ length: 12 }, () => 15)];
  return [{ name, widths, cells: [...head, ...cells], titleRows: 2, titleColumns: 1 }];
}
