import { useState } from 'react';
import type { ExplainedFigure } from '../../../../models/views/explanation-view.ts';
import type { FigureLine } from '../../../../models/views/figure-line.ts';
import { SourceChip } from '../../../controls/source-chip.tsx';

/** A formula in which every name tells its value, to the mouse over it and to the keyboard on it. */
export function FormulaPieces({
  pieces,
  onEdit,
}: {
  readonly pieces: FigureLine['content'];
  readonly onEdit: () => void;
}) {
  const [shown, setShown] = useState<{ readonly figure: ExplainedFigure; readonly left: number } | null>(null);
  const hide = (): void => setShown(null);
  let place = 0;
  return (
    <>
      {pieces.map((piece) => {
        place += 1;
        if (typeof piece === 'string') {
          return (
            <span key={place} className="formula-sign">
              {piece}
            </span>
          );
        }
        const show = ({ currentTarget }: { readonly currentTarget: HTMLElement }): void =>
          setShown({ figure: piece, left: currentTarget.offsetLeft - (currentTarget.parentElement?.scrollLeft ?? 0) });
        return (
          <button
            key={place}
            type="button"
            className="formula-piece"
            aria-label={`${piece.label} ${piece.value}`}
            onPointerEnter={show}
            onPointerLeave={hide}
            onFocus={show}
            onBlur={hide}
            onClick={onEdit}
          >
            {piece.label}
          </button>
        );
      })}
      {shown && (
        <span className="formula-tip" role="tooltip" style={{ left: shown.left }}>
          {shown.figure.label} <b>{shown.figure.value}</b>
          {shown.figure.mark && <SourceChip mark={shown.figure.mark} />}
        </span>
      )}
    </>
  );
}
