import { writtenIn } from '../../../../models/shared/language.ts';
import type { FaultPlace } from '../../../../models/views/formula-edit.ts';

/** Underlines the wrong part of the text in a field that lies over it, and scrolls with the field. */
export function FaultMark({
  text,
  fault,
  scrolled,
}: {
  readonly text: string;
  readonly fault: FaultPlace;
  readonly scrolled: number;
}) {
  const { start, end } = fault;
  return (
    <span className="fault-text" lang={writtenIn(text)} aria-hidden>
      <span style={{ translate: `${-scrolled}px` }}>
        {text.slice(0, start)}
        <span className={`fault ${start === end ? 'is-gap' : ''}`}>{text.slice(start, end)}</span>
        {text.slice(end)}
      </span>
    </span>
  );
}
