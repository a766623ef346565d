import type { BriefBlock, BriefCell, BriefChart, BriefNote, BriefPiece, NotePiece } from './brief.ts';

/** Gathers the footnotes of a brief while it is written. The same text is one footnote, however often it is cited. */
export interface NoteBook {
  /** The footnote with these words, by a number that `numberNotes` replaces by the one printed. */
  readonly cite: (pieces: readonly NotePiece[]) => number;
  readonly all: () => readonly (readonly NotePiece[])[];
}

/** A book without footnotes. */
export function createNotes(): NoteBook {
  const known = new Map<string, number>();
  const list: (readonly NotePiece[])[] = [];
  return {
    cite(pieces) {
      const text = pieces.map((piece) => piece.text).join('');
      const found = known.get(text);
      if (found !== undefined) return found;
      list.push(pieces);
      known.set(text, list.length);
      return list.length;
    },
    all: () => list,
  };
}

/** Numbers the footnotes in the order in which a reader meets them. */
export function numberNotes(
  book: NoteBook,
  blocks: readonly BriefBlock[],
): { readonly blocks: readonly BriefBlock[]; readonly notes: readonly BriefNote[] } {
  const printed = new Map<number, number>();
  const numbered = (note: number): number => {
    const number = printed.get(note) ?? printed.size + 1;
    printed.set(note, number);
    return number;
  };
  const renumbered = blocks.map((block) => renumber(block, numbered));
  const notes = [...printed].map(([note, number]): BriefNote => ({ number, pieces: book.all()[note - 1] ?? [] }));
  return { blocks: renumbered, notes };
}

/** The footnotes a block cites, each as often as it is cited. */
export function notesOf(block: BriefBlock): readonly number[] {
  const found: number[] = [];
  renumber(block, (note) => {
    found.push(note);
    return note;
  });
  return found;
}

function renumber(block: BriefBlock, numbered: (note: number) => number): BriefBlock {
  const pieces = (list: readonly BriefPiece[]): readonly BriefPiece[] =>
    list.map((piece) => (piece.kind === 'figure' ? { ...piece, note: numbered(piece.note) } : piece));
  switch (block.kind) {
    case 'heading':
      return block;
    case 'paragraph':
      return { ...block, lead: pieces(block.lead), pieces: pieces(block.pieces) };
    case 'charts':
      return { ...block, charts: block.charts.map((chart): BriefChart => ({ ...chart, note: numbered(chart.note) })) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell): BriefCell => ({ ...cell, pieces: pieces(cell.pieces) }))),
      };
  }
}
