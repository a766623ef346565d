import { selectorName } from '../export/meta/meta-format.ts';
import { selectedCell } from '../export/sheets/figure-cells.ts';
import { type FigureName, figureNames, withoutDoubles } from '../export/sheets/figure-names.ts';
import { layOut, selectorPlace } from '../export/sheets/layout.ts';
import { modelSheet } from '../export/sheets/model-sheet.ts';
import { sheetNames } from '../export/sheets/words.ts';
import type { CellSpec } from '../export/workbook/workbook-spec.ts';
import { evaluateAll, type PlanResults } from '../views/plan-results.ts';
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
 * The formulas that a workbook of these scenarios should have: the calculated variables of each, and what follows the cover,
 * written anew from the formulas that the model had. Nothing is expected where these make no model any more.
 */
export function expectedFormulas(present: PlanResults, meta: BookMeta): ExpectedFormulas {
  const { scenarios, language } = meta;
  const source = asExported(present, meta);
  if (!source) return { rows: [], names: [] };
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
    variable.kind === 'formula'
      ? meta.formulas.has(variable.id) && (block.result !== null || isWhole)
      : block.result === null && isWhole;
  const selector = { name: selectorName, sheet: sheetNames.cover[language], ...selectorPlace.number, cells: [null] };
  return { rows: named.filter(({ figure }) => isCompared(figure)), names: [...named, selector] };
}

/** The plan with the formulas that it had when it was exported: a formula that was changed since is none of the workbook's doing. */
function asExported(present: PlanResults, { formulas }: BookMeta): PlanResults | null {
  const { plan } = present;
  const isSame = plan.model.variables.every((variable) => {
    const was = formulas.get(variable.id);
    return (
      variable.kind === 'assumption' || !was || (was.formula === variable.formula && was.opening === variable.opening)
    );
  });
  if (isSame) return present;
  const variables = plan.model.variables.map((variable) =>
    variable.kind === 'assumption' ? variable : { ...variable, ...formulas.get(variable.id) },
  );
  const before = evaluateAll({ ...plan, model: { ...plan.model, variables } });
  return before.ok ? before.value : null;
}

const formulaOf = (cell: CellSpec | undefined): string | null =>
  cell?.content.kind === 'formula' ? cell.content.formula : null;
