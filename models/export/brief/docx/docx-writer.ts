import { AlignmentType, type IRunOptions, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Language } from '../../../shared/language.ts';
import type { BriefLook } from '../layout/look.ts';
import { exact } from './docx-measures.ts';
import { createRuns, fontsOf, type RunWriter } from './docx-runs.ts';

/** What all parts of one document are written with. Footnotes count on from part to part, so it is one for all of them. */
export interface DocxWriter {
  readonly look: BriefLook;
  readonly language: Language;
  readonly runs: RunWriter;
  readonly mark: (note: number) => ParagraphChild;
  readonly face: (name: Parameters<typeof fontsOf>[0], more?: IRunOptions) => IRunOptions;
  /** The name of a table, which stands before it, or of a figure with its footnote, which stands behind. */
  readonly caption: (text: string, note: number | null) => Paragraph;
}

/** The writer of one document. */
export function createWriter(look: BriefLook, language: Language): DocxWriter {
  const { runs, mark } = createRuns();
  const face: DocxWriter['face'] = (name, more = {}) => ({ font: fontsOf(name, language), ...more });
  return {
    look,
    language,
    runs,
    mark,
    face,
    caption: (text, note) =>
      new Paragraph({
        children: [
          new TextRun({ ...face('heading', { size: look.small * 2 }), text }),
          ...(note === null ? [] : [mark(note)]),
        ],
        alignment: AlignmentType.CENTER,
        spacing: exact(look.smallLine),
        keepNext: note === null,
      }),
  };
}
