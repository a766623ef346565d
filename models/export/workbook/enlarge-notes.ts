import { type Parts, putText, relationsPath, sheetPath, textOf } from './file-parts.ts';
import type { SheetSpec } from './workbook-spec.ts';

const noteWidth = 300;
const lineHeight = 17;
const rowHeight = 20;
const charactersInLine = 22;
const defaultWidth = 9;
const pixelsOf = (characters: number): number => Math.round(characters * 7) + 5;

/** Makes the box of every note as large as its text: the library's boxes hold two lines, and a citation in Chinese has six. */
export function enlargeNotes(parts: Parts, index: number, sheet: SheetSpec): void {
  const notes = new Map(
    sheet.cells.flatMap((cell) => (cell.note === undefined ? [] : [[`${cell.row},${cell.column}`, cell.note]])),
  );
  const path = notes.size === 0 ? undefined : drawingPath(parts, index);
  const drawing = path === undefined ? undefined : textOf(parts, path);
  if (path === undefined || drawing === undefined) return;
  const enlarged = drawing.replace(/<v:shape .*?<\/v:shape>/gs, (shape) => {
    const row = Number(/<x:Row>(\d+)</.exec(shape)?.[1]);
    const column = Number(/<x:Column>(\d+)</.exec(shape)?.[1]);
    const note = notes.get(`${row},${column}`) ?? '';
    const lines = note
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / charactersInLine)), 1);
    const height = lines * lineHeight;
    return shape
      .replace(/width:[\d.]+pt;height:[\d.]+pt/, `width:${noteWidth * 0.75}pt;height:${height * 0.75}pt`)
      .replace(/<x:Anchor>[^<]*</, `<x:Anchor>${anchorOf(row, column, height, sheet.widths)}<`);
  });
  putText(parts, path, enlarged);
}

/** Width in Chinese characters; Latin ones take half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character > '\u2000' ? 1 : 0.55), 0);

/** Left column, offset, top row, offset, right column, offset, bottom row, offset: where Excel puts the box. */
function anchorOf(row: number, column: number, height: number, widths: readonly number[]): string {
  const first = column + 1;
  let last = first;
  let left = noteWidth;
  while (left > pixelsOf(widths[last] ?? defaultWidth)) {
    left -= pixelsOf(widths[last] ?? defaultWidth);
    last += 1;
  }
  return [first, 8, row, 2, last, left, row + Math.floor(height / rowHeight), height % rowHeight].join(',');
}

function drawingPath(parts: Parts, index: number): string | undefined {
  const rels = textOf(parts, relationsPath(sheetPath(index))) ?? '';
  const target = /Target="\.\.\/(drawings\/vmlDrawing\d+\.vml)"/.exec(rels)?.[1];
  return target === undefined ? undefined : `xl/${target}`;
}
