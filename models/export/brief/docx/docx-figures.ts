import { AlignmentType, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { BriefChart } from '../brief.ts';
import { textWidth } from '../layout/look.ts';
import { chartHeight } from '../layout/measure.ts';
import { docxChart } from './docx-charts.ts';
import { nowhere, ruleless, twips, twipsOfMm } from './docx-measures.ts';
import type { DocxWriter } from './docx-writer.ts';

/** One chart as wide as the text, or several side by side in a table that nobody sees. */
export function writeCharts(writer: DocxWriter, charts: readonly BriefChart[]): readonly (Paragraph | Table)[] {
  const height = chartHeight(charts.length, writer.look);
  const written = (chart: BriefChart, width: number): readonly Paragraph[] => [
    new Paragraph({
      children: [docxChart(chart, width, height)],
      alignment: AlignmentType.CENTER,
      // A line of fixed height would cut the picture off.
      spacing: { line: 240, lineRule: LineRuleType.AUTO, before: twips(writer.look.smallLine * 0.4) },
      keepNext: true,
    }),
    writer.caption(chart.caption, chart.note),
  ];
  if (charts.length < 2) return charts.flatMap((chart) => written(chart, textWidth));
  const width = textWidth / charts.length;
  const cells = charts.map(
    (chart) =>
      new TableCell({
        borders: nowhere,
        margins: { left: 0, right: 0 },
        width: { size: twipsOfMm(width), type: WidthType.DXA },
        children: written(chart, width - 2),
      }),
  );
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: charts.map(() => twipsOfMm(width)),
      width: { size: twipsOfMm(textWidth), type: WidthType.DXA },
      borders: ruleless,
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
  ];
}
