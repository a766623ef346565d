import { type ReactNode, useRef } from 'react';
import { whatIfTexts } from '../../../models/shared/texts/what-if.ts';
import { svgText } from '../../charts/svg-text.ts';
import { useText } from '../../settings/use-text.ts';
import { useExport } from './use-export.ts';

/** Rows for a file: a line of headings first. */
export type Rows = readonly (readonly (string | number)[])[];

/** A part of an answer with its heading, and the ways to take it along: the drawing as SVG, the rows as CSV. */
export function ChartFigure({
  title,
  rows,
  children,
}: {
  readonly title: string;
  readonly rows: Rows;
  readonly children: ReactNode;
}) {
  const text = useText();
  const hand = useExport();
  const place = useRef<HTMLElement>(null);
  const handDrawing = (): void => {
    const drawn = place.current?.querySelector<SVGSVGElement>('.chart svg');
    if (drawn && hand) void hand('svg', title, svgText(drawn, title));
  };
  const handRows = async (): Promise<void> => {
    const { rowsCsv } = await import('../../../models/export/rows-csv.ts');
    await hand?.('csv', title, rowsCsv(rows));
  };
  return (
    <section ref={place} className="answer-part">
      <header>
        <h3>{title}</h3>
        {hand && (
          <span className="row">
            <button type="button" className="quiet" onClick={handDrawing}>
              {text(whatIfTexts.exportSvg)}
            </button>
            <button type="button" className="quiet" onClick={() => void handRows()}>
              {text(whatIfTexts.exportCsv)}
            </button>
          </span>
        )}
      </header>
      {children}
    </section>
  );
}
