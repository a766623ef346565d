import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { LaidBrief } from '../layout/fit-look.ts';
import { page } from '../layout/look.ts';
import { writeBlock } from './docx-blocks.ts';
import { exact, twips, twipsOfMm } from './docx-measures.ts';
import { figureStyle, fontsOf } from './docx-runs.ts';
import { createWriter } from './docx-writer.ts';
import { finishDocx } from './finish-docx.ts';

/**
 * Writes a brief as the bytes of a .docx file: A4, real footnotes, native charts, page numbers outside as official documents
 * have them. The same brief gives the same bytes.
 */
export async function writeDocx({ brief, look }: LaidBrief): Promise<Uint8Array> {
  const { language, title, standing, notes } = brief;
  const writer = createWriter(look, language);
  const head = [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun({ text: title, font: fontsOf('title', language), size: look.title * 2 })],
      alignment: AlignmentType.CENTER,
      spacing: exact(look.titleLine),
    }),
    new Paragraph({
      children: [new TextRun({ text: standing, font: fontsOf('lead', language), size: look.small * 2 })],
      alignment: AlignmentType.CENTER,
      spacing: { ...exact(look.smallLine), after: twips(look.beforeHeading) },
    }),
  ];
  // The text runs on from page to page: where exactly a page ends is for the program that shows it.
  const body = brief.blocks.flatMap((block) => writeBlock(writer, block));
  const document = new Document({
    title,
    creator: 'Goalpath',
    lastModifiedBy: 'Goalpath',
    styles: {
      default: {
        document: {
          run: {
            font: fontsOf('body', language),
            size: look.body * 2,
            language: { value: 'en-US', eastAsia: 'zh-CN' },
          },
        },
        heading1: { run: { size: look.body * 2, bold: false, color: '000000' } },
        footnoteText: {
          run: { size: look.note * 2 },
          paragraph: { spacing: exact(look.noteLine), alignment: AlignmentType.BOTH },
        },
      },
      characterStyles: [{ id: figureStyle, name: figureStyle, basedOn: 'DefaultParagraphFont', run: {} }],
    },
    footnotes: Object.fromEntries(
      notes.map(({ number, pieces }) => [
        String(number),
        {
          children: [
            new Paragraph({
              style: 'FootnoteText',
              children: pieces.map(
                (piece) =>
                  new TextRun({ text: piece.text, ...(piece.kind === 'figure' ? { style: figureStyle } : {}) }),
              ),
            }),
          ],
        },
      ]),
    ),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: twipsOfMm(page.width), height: twipsOfMm(page.height) },
            margin: {
              top: twipsOfMm(page.top),
              bottom: twipsOfMm(page.bottom),
              left: twipsOfMm(page.left),
              right: twipsOfMm(page.right),
              header: twipsOfMm(10),
              footer: twipsOfMm(page.number),
            },
          },
        },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: [...head, ...body],
      },
    ],
  });
  return finishDocx(await Packer.pack(document, 'uint8array'), brief.date);
}

/** `— 1 —` in four-point type, outside, one character in (GB/T 9704). */
const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { [side]: twips(14) },
        children: [
          new TextRun({
            size: 28,
            font: { ascii: '宋体', hAnsi: '宋体', eastAsia: '宋体', cs: '宋体' },
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
