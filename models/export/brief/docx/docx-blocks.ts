import { AlignmentType, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { BriefBlock } from '../brief.ts';
import { writeCharts } from './docx-figures.ts';
import { exact, twips } from './docx-measures.ts';
import { writeTable } from './docx-table.ts';
import type { DocxWriter } from './docx-writer.ts';

/** Writes one block of a brief. A heading stays with what follows it. */
export function writeBlock(writer: DocxWriter, block: BriefBlock): readonly (Paragraph | Table)[] {
  const { look, language, runs, face } = writer;
  const indent = language === 'zh' ? { firstLine: twips(look.body * 2) } : {};
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
          children: [...runs(block.lead, face('lead', language === 'zh' ? {} : { bold: true })), ...runs(block.pieces)],
          // Between long figures there are few places to break, and justified lines would come apart.
          alignment: AlignmentType.LEFT,
          spacing: exact(look.bodyLine),
          indent,
          widowControl: true,
        }),
      ];
    case 'charts':
      return writeCharts(writer, block.charts);
    case 'table':
      return writeTable(writer, block);
  }
}
