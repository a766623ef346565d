import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Language } from '../../../shared/language.ts';
import type { BriefBlock, BriefCell, BriefChart } from '../brief.ts';
import { type BriefLook, textWidth } from '../layout/look.ts';
import { chartHeight, columnWidths } from '../layout/measure.ts';
import { docxChart } from './docx-charts.ts';
import { createRuns, fontsOf } from './docx-runs.ts';

/** Twentieths of a point, in which the format counts. */
export const twips = (points: number): number => Math.round(points * 20);
export const twipsOfMm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** A line of a fixed height: a page then holds the same lines whatever font the reader has. */
export const exact = (points: number) => ({ line: twips(points), lineRule: LineRuleType.EXACT }) as const;

/** Writes the blocks of a page. Footnotes count on from page to page, so one writer serves the whole document. */
export function createBlocks(look: BriefLook, language: Language) {
  const { runs, mark } = createRuns();
  const indent = language === 'zh' ? { firstLine: twips(look.body * 2) } : {};
  const face = (name: Parameters<typeof fontsOf>[0], more: IRunOptions = {}): IRunOptions => ({
    font: fontsOf(name, language),
    ...more,
  });
  const small = { size: look.small * 2 };

  const captionOf = (text: string, note: number | null): Paragraph =>
    new Paragraph({
      children: [new TextRun({ ...face('heading', small), text }), ...(note === null ? [] : [mark(note)])],
      alignment: AlignmentType.CENTER,
      spacing: exact(look.smallLine),
      keepNext: note === null,
    });

  const chartParagraph = (chart: BriefChart, width: number, height: number): Paragraph =>
    new Paragraph({
      children: [docxChart(chart, width, height)],
      alignment: AlignmentType.CENTER,
      // A line of fixed height would cut the picture off.
      spacing: { line: 240, lineRule: LineRuleType.AUTO, before: twips(look.smallLine * 0.4) },
      keepNext: true,
    });

  function charts(list: readonly BriefChart[]): readonly (Paragraph | Table)[] {
    const height = chartHeight(list.length, look);
    if (list.length < 2) {
      return list.flatMap((chart) => [chartParagraph(chart, textWidth, height), captionOf(chart.caption, chart.note)]);
    }
    const width = textWidth / list.length;
    const cells = list.map(
      (chart) =>
        new TableCell({
          borders: nowhere,
          margins: { left: 0, right: 0 },
          width: { size: twipsOfMm(width), type: WidthType.DXA },
          children: [chartParagraph(chart, width - 2, height), captionOf(chart.caption, chart.note)],
        }),
    );
    return [
      new Table({
        layout: TableLayoutType.FIXED,
        columnWidths: list.map(() => twipsOfMm(width)),
        width: { size: twipsOfMm(textWidth), type: WidthType.DXA },
        borders: { ...nowhere, insideHorizontal: none, insideVertical: none },
        rows: [new TableRow({ cantSplit: true, children: cells })],
      }),
    ];
  }

  function table(given: Extract<BriefBlock, { kind: 'table' }>): readonly (Paragraph | Table)[] {
    const { caption, head, rows } = given;
    const widths = columnWidths(given, look).map(twipsOfMm);
    const text = { size: look.table * 2 };
    const cell = (
      children: NonNullable<ConstructorParameters<typeof Paragraph>[0]> & object,
      index: number,
      borders: object,
    ): TableCell =>
      new TableCell({
        borders: { ...nowhere, ...borders },
        margins: { left: twips(1), right: twips(1) },
        verticalAlign: VerticalAlign.CENTER,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children: [
          new Paragraph({
            ...children,
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
    const heads = head.map((name, index) =>
      cell({ children: [new TextRun({ ...face('heading', text), text: name })], keepNext: true }, index, {
        bottom: thin,
      }),
    );
    const body = rows.map((cells, at) =>
      row(
        cells.map((one: BriefCell, index) => {
          const isStrong = one.state === 'near' || one.state === 'missed';
          const children = runs(one.pieces, { ...text, ...(isStrong ? { bold: true } : {}) });
          return cell({ children, keepNext: at < rows.length - 1 }, index, {
            ...(at > 0 ? { top: hair } : {}),
            ...(at === rows.length - 1 ? { bottom: thick } : {}),
          });
        }),
        false,
      ),
    );
    return [
      captionOf(caption, null),
      new Table({
        layout: TableLayoutType.FIXED,
        columnWidths: widths,
        width: { size: twipsOfMm(textWidth), type: WidthType.DXA },
        borders: { ...nowhere, insideHorizontal: none, insideVertical: none },
        rows: [row(heads, true), ...body],
      }),
    ];
  }

  return function blocks(block: BriefBlock): readonly (Paragraph | Table)[] {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun({ ...face('heading'), text: block.text })],
            spacing: { ...exact(look.bodyLine), before: twips(look.beforeHeading) },
            indent,
            keepNext: true,
          }),
        ];
      case 'paragraph':
        return [
          new Paragraph({
            children: [
              ...runs(block.lead, face('lead', language === 'zh' ? {} : { bold: true })),
              ...runs(block.pieces, {}),
            ],
            alignment: AlignmentType.BOTH,
            spacing: exact(look.bodyLine),
            indent,
            widowControl: true,
          }),
        ];
      case 'charts':
        return charts(block.charts);
      case 'table':
        return table(block);
    }
  };
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 2, color: 'BFBFBF' } as const;
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const thick = { style: BorderStyle.SINGLE, size: 12, color: '000000' } as const;
const nowhere = { top: none, bottom: none, left: none, right: none } as const;
