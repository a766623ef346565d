import type { Prose, ProsePiece } from '../../../../models/evaluation/prose-pieces.ts';
import { compareTexts } from '../../../../models/shared/texts/compare.ts';
import type { Figure } from '../../../../models/views/grid-position.ts';
import { useText } from '../../../settings/use-text.ts';

/** A paragraph whose figures lead to where they stand, and whose count leads to what was counted. */
export function ProseText({
  prose,
  period,
  show,
  onlyDifferences,
}: {
  readonly prose: Prose;
  /** The year in which a figure that holds for all years is shown. */
  readonly period: string;
  readonly show: (figure: Figure) => void;
  readonly onlyDifferences: () => void;
}) {
  const text = useText();
  const pieceOf = (piece: ProsePiece) => {
    switch (piece.kind) {
      case 'words':
        return piece.text;
      case 'count':
        return (
          <button
            type="button"
            className="prose-figure"
            aria-label={text(compareTexts.showDifferences, { text: piece.text })}
            onClick={onlyDifferences}
          >
            {piece.text}
          </button>
        );
      case 'figure': {
        const { scenario, variable, slot } = piece.figure;
        return (
          <button
            type="button"
            className="prose-figure"
            aria-label={text(compareTexts.showFigure, { text: piece.text })}
            onClick={() => show({ scenario, variable, period: slot === 'once' ? period : slot })}
          >
            {piece.text}
          </button>
        );
      }
    }
  };
  // The pieces of a paragraph have no names; their place in it is what they are.
  return (
    <p className="prose">
      {prose.map((piece, index) => (
        <span key={index.toString()}>{pieceOf(piece)}</span>
      ))}
    </p>
  );
}
