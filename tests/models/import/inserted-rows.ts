import { stringifyTokens, tokenize, tokenTypes } from '@borgar/fx/xlsx';
import type { CellSpec, WorkbookSpec } from '../../../models/export/workbook/workbook-spec.ts';
import { sheetArea } from '../../../models/import/sheet-area.ts';

/** A workbook in which a colleague inserted rows above a row of one sheet: cells, names and every reference move as in Excel. */
export function withInsertedRows(spec: WorkbookSpec, sheet: string, above: number, count: number): WorkbookSpec {
  const moved = (row: number): number => (row >= above ? row + count : row);
  const rewrite = (formula: string, own: string): string =>
    stringifyTokens(
      tokenize(formula, { withLocation: false }).map((token) => {
        const area = token.type === tokenTypes.REF_RANGE ? sheetArea(token.value) : null;
        if (!area || (area.sheet || own) !== sheet) return token;
        // Only rows change, and only in the address behind the name of the sheet.
        const at = token.value.lastIndexOf('!') + 1;
        const address = token.value.slice(at).replace(/\d+/g, (row) => String(moved(Number(row) - 1) + 1));
        return { ...token, value: token.value.slice(0, at) + address };
      }),
    );
  const moveCell = (cell: CellSpec, own: string): CellSpec => {
    const { content } = cell;
    return {
      ...cell,
      row: own === sheet ? moved(cell.row) : cell.row,
      content: content.kind === 'formula' ? { ...content, formula: rewrite(content.formula, own) } : content,
    };
  };
  return {
    ...spec,
    sheets: spec.sheets.map(({ charts: _, validations: __, tones: ___, ...one }) => ({
      ...one,
      cells: one.cells.map((cell) => moveCell(cell, one.name)),
    })),
    names: spec.names.map((name) => ({ ...name, target: rewrite(name.target, '') })),
  };
}
