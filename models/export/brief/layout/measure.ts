import type { Brief, BriefBlock, BriefNote, BriefPiece } from '../brief.ts';
import { type BriefLook, mm, textWidth } from './look.ts';

/** What estimating lines may be off by: marks that may not begin a line, words that do not break, other fonts. */
const safety = 1.04;

/** A footnote's mark takes about half a character. */
const markEms = 0.55;

const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** The height of the title and the line under it, in points. */
export const headHeight = ({ title }: Brief, look: BriefLook): number =>
  linesOf(emsOf(title), look.title) * look.titleLine + look.smallLine + look.beforeHeading;

/** The height of a footnote, in points. */
export const noteHeight = ({ number, pieces }: BriefNote, look: BriefLook): number =>
  linesOf(emsOf(`${number} ${pieces.map(({ text }) => text).join('')}`), look.note) * look.noteLine;

/** The height of a block, in points. Lines have fixed heights in both files, so it is a matter of counting lines. */
export function blockHeight(block: BriefBlock, look: BriefLook, indent: number): number {
  switch (block.kind) {
    case 'heading':
      return look.bodyLine + look.beforeHeading;
    case 'paragraph':
      return linesOf(piecesEms([...block.lead, ...block.pieces]) + indent, look.body) * look.bodyLine;
    case 'charts':
      return points(chartHeight(block.charts.length, look)) + look.smallLine * 1.6;
    case 'table': {
      const widths = columnWidths(block, look);
      const rows = [block.head.map(emsOf), ...block.rows.map((row) => row.map(({ pieces }) => piecesEms(pieces)))];
      const lines = rows.map((row) =>
        Math.max(...row.map((ems, index) => linesOf(ems, look.table, (widths[index] ?? 0) - cellRoom))),
      );
      const extra = lines.reduce((sum, count) => sum + (count - 1) * look.tableLine, 0);
      return look.smallLine * 1.4 + rows.length * look.row + extra;
    }
  }
}

/** The height of charts side by side, or of one alone, in mm. */
export const chartHeight = (count: number, look: BriefLook): number => (count > 1 ? look.pair : look.wide);

/** What a cell keeps free at its sides, in mm. */
export const cellRoom = 1.4;

/** The widths of a table's columns in mm: each as wide as its longest figure asks, the names take what is left. */
export function columnWidths(
  { head, rows }: Extract<BriefBlock, { kind: 'table' }>,
  look: BriefLook,
): readonly number[] {
  const wanted = head.slice(1).map((name, index) => {
    const cells = rows.map((row) => cellEms(row[index + 1]?.pieces ?? []));
    const ems = Math.max(Math.min(emsOf(name), mostHeadEms), ...cells) * safety;
    return mm(ems * look.table) + cellRoom;
  });
  const total = wanted.reduce((sum, width) => sum + width, 0);
  // The name of what is measured keeps at least a fifth of the line.
  const shrink = Math.min(1, (textWidth * 0.8) / total);
  const figures = wanted.map((width) => width * shrink);
  return [textWidth - figures.reduce((sum, width) => sum + width, 0), ...figures];
}

/** A figure in two lines is hard to read, so a cell is reckoned with the widest of the usual Latin faces. */
const cellEms = (pieces: readonly BriefPiece[]): number =>
  pieces.reduce((sum, piece) => {
    const mark = piece.kind === 'figure' ? String(piece.note).length * 0.42 : 0;
    return sum + mark + [...piece.text].reduce((width, one) => width + (wide[one] ?? (emsOf(one) === 1 ? 1 : 0.64)), 0);
  }, 0);
const wide: Readonly<Record<string, number>> = { '.': 0.32, ',': 0.32, '%': 0.95, '+': 0.84, '−': 0.84 };

/** A column's name may take two lines. */
const mostHeadEms = 4.5;

const piecesEms = (pieces: readonly BriefPiece[]): number =>
  pieces.reduce((sum, piece) => sum + emsOf(piece.text) + (piece.kind === 'figure' ? markEms : 0), 0);

const linesOf = (ems: number, size: number, width: number = textWidth): number =>
  Math.max(1, Math.ceil((mm(ems * size) * safety) / width));

/** How wide a text is in sizes of its font: a Chinese character is one, a figure or a Latin letter about half. */
const emsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[ᄀ-￯—“”‘’…×÷－＋]/u.test(character) ? 1 : 0.5), 0);
