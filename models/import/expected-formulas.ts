import { selectorName } from '../export/meta/meta-format.ts';
import { selectedCell } from '../export/sheets/figure-cells.ts';
import { type FigureName, figureNames, withoutDoubles } from '../export/sheets/figure-names.ts';
import { layOut, selectorPlace } from '../export/sheets/layout.ts';
import { modelSheet } from '../export/sheets/model-sheet.ts';
import { sheetNames } from '../export/sheets/words.ts';
import type { CellSpec } from '../export/workbook/workbook-spec.ts';
import type { PlanResults } from '../views/plan-results.ts';
import type { BookMeta } from './book-meta.ts';
import type { NamedCells } from './name-index.ts';

/** A named row of formulas as an export of the plan would write it now. A cell without a formula has null. */
export interface ExpectedRow extends NamedCells {
  readonly figure: FigureName;
  readonly cells: readonly (string | null)[];
}

/** What an export of the plan would write now: the rows of formulas, and the places of all names. */
export interface ExpectedFormulas {
  readonly rows: readonly ExpectedRow[];
  readonly names: readonly NamedCells[];
}

/**
 * The formulas that a workbook of these scenarios should have: the calculated variables of each, and what follows the cover. An
 * export of the same plan gives the same, so nothing of them needs to stand in the file.
 */
export function expectedFormulas(source: PlanResults, { scenarios, language }: BookMeta): ExpectedFormulas {
  const results = scenarios.flatMap((id) => source.results.find(({ scenario }) => scenario.id === id) ?? []);
  const [selected] = results;
  if (!selected) return { rows: [], names: [] };
  const layout = layOut(source, results, selected, language);
  const model = modelSheet(layout);
  if (!model.ok) return { rows: [], names: [] };
  const byPlace = new Map(model.value.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const named = withoutDoubles(figureNames(layout)).map((figure): ExpectedRow => {
    const { name, block, variable, slots } = figure;
    const { sheet, row, column } = layout.placeOf(block, variable.id, slots[0] ?? '') ?? {
      sheet: '',
      row: 0,
      column: 0,
    };
    const cells = slots.map((slot, index): CellSpec | undefined => {
      if (variable.kind === 'formula') return byPlace.get(`${row},${column + index}`);
      if (block.result) return undefined;
      const period = slot === 'once' ? 0 : source.plan.model.periods.indexOf(slot);
      return selectedCell(layout, variable, period, block, { sheet, row, column: column + index });
    });
    return { name, sheet, row, column, figure, cells: cells.map(formulaOf) };
  });
  // With a scenario gone, what follows the cover chooses among others.
  const isWhole = results.length === scenarios.length;
  const isCompared = ({ block, variable }: FigureName): boolean =>
    block.result === null ? isWhole : variable.kind === 'formula';
  const selector = { name: selectorName, sheet: sheetNames.cover[language], ...selectorPlace.number, cells: [null] };
  return { rows: named.filter(({ figure }) => isCompared(figure)), names: [...named, selector] };
}

const formulaOf = (cell: CellSpec | undefined): string | null =>
  cell?.content.kind === 'formula' ? cell.content.formula : null;
