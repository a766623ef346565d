import { Bookmark, FootnoteReferenceRun, type IRunOptions, type ParagraphChild, SimpleField, TextRun } from 'docx';
import type { Language } from '../../../shared/language.ts';
import type { BriefPiece } from '../brief.ts';
import { families } from '../layout/look.ts';

/** The look of figures as a style of its own: whoever reads the file can tell a figure of the model from words. */
export const figureStyle = 'Figure';

/** Fonts of a run: a Chinese face, and a Latin one for letters and figures. Quotation marks take the face of the language. */
export const fontsOf = (face: 'body' | 'heading' | 'lead' | 'title', language: Language) => ({
  ascii: families.latin[0],
  hAnsi: families.latin[0],
  cs: families.latin[0],
  eastAsia: families[face][0],
  ...(language === 'zh' ? { hint: 'eastAsia' as const } : {}),
});

/** Writes pieces as runs. The first mark of a footnote is the footnote; later ones refer to it and follow its number. */
export type RunWriter = (pieces: readonly BriefPiece[], look?: IRunOptions) => readonly ParagraphChild[];

/** A writer of runs for one document. */
export function createRuns(): { readonly runs: RunWriter; readonly mark: (note: number) => ParagraphChild } {
  const cited = new Set<number>();
  const mark = (note: number): ParagraphChild => {
    const name = `note${note}`;
    if (cited.has(note)) return new SimpleField(`NOTEREF ${name} \\f \\h`, String(note));
    cited.add(note);
    return new Bookmark({ id: name, children: [new FootnoteReferenceRun(note)] });
  };
  const runs: RunWriter = (pieces, look = {}) =>
    pieces.flatMap((piece): readonly ParagraphChild[] =>
      piece.kind === 'words'
        ? [new TextRun({ ...look, text: piece.text })]
        : [new TextRun({ ...look, text: piece.text, style: figureStyle }), mark(piece.note)],
    );
  return { runs, mark };
}
