import { useId, useState } from 'react';
import type { ExplainedFigure } from '../../../../models/views/explanation-view.ts';
import type { FigureLine } from '../../../../models/views/figure-line.ts';
import { SourceChip } from '../../../controls/source-chip.tsx';

/** A formula in which every name tells its value, to the mouse over it and to the keyboard on it. */
export function FormulaPieces({ content }: { readonly content: FigureLine['content'] }) {
  const [shown, setShown] = useState<{ readonly figure: ExplainedFigure; readonly left: number } | null>(null);
  const tip = useId();
  const hide = (): void => setShown(null);
  let place = 0;
  return (
    <>
      {content.map((piece) => {
        place += 1;
        if (typeof piece === 'string') return <span key={place}>{piece}</span>;
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
          >
            {piece.label}
          </button>
        );
      })}
      {shown && (
        <span className="formula-tip" role="tooltip" id={tip} style={{ left: shown.left }}>
          {shown.figure.label} <b>{shown.figure.value}</b>
          {shown.figure.mark && <SourceChip mark={shown.figure.mark} />}
        </span>
      )}
    </>
  );
}
