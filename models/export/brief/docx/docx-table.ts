import {
  AlignmentType,
  HeightRule,
  type IParagraphOptions,
  type ITableCellBorders,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { BriefBlock } from '../brief.ts';
import { textWidth } from '../layout/look.ts';
import { columnWidths } from '../layout/measure.ts';
import { exact, hair, nowhere, ruleless, thick, thin, twips, twipsOfMm } from './docx-measures.ts';
import type { DocxWriter } from './docx-writer.ts';

/** A table with its name above it and the three rules of official tables. Its rows stay together. */
export function writeTable(
  writer: DocxWriter,
  given: Extract<BriefBlock, { kind: 'table' }>,
): readonly (Paragraph | Table)[] {
  const { look, runs, face, caption } = writer;
  const { head, rows } = given;
  const widths = columnWidths(given, look).map(twipsOfMm);
  const text = { size: look.table * 2 };
  const cell = (content: IParagraphOptions, index: number, borders: ITableCellBorders): TableCell =>
    new TableCell({
      borders: { ...nowhere, ...borders },
      margins: { left: twips(1), right: twips(1) },
      verticalAlign: VerticalAlign.CENTER,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          ...content,
          alignment: index === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
          spacing: exact(look.tableLine),
        }),
      ],
    });
  const row = (cells: readonly TableCell[], isHead: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      height: { value: twips(look.row), rule: HeightRule.ATLEAST },
      children: cells,
    });
  const heads = head.map((name, index) => {
    const children = [new TextRun({ ...face('heading', text), text: name })];
    return cell({ children, keepNext: true }, index, { top: thick, bottom: thin });
  });
  const body = rows.map((cells, at) => {
    const isLast = at === rows.length - 1;
    const borders = { ...(at > 0 ? { top: hair } : {}), ...(isLast ? { bottom: thick } : {}) };
    const written = cells.map(({ pieces, state }, index) => {
      const isStrong = state === 'near' || state === 'missed';
      const children = runs(pieces, { ...text, ...(isStrong ? { bold: true } : {}) });
      return cell({ children, keepNext: !isLast }, index, borders);
    });
    return row(written, false);
  });
  return [
    caption(given.caption, null),
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: twipsOfMm(textWidth), type: WidthType.DXA },
      borders: ruleless,
      rows: [row(heads, true), ...body],
    }),
  ];
}
