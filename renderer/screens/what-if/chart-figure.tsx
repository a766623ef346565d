import { type ReactNode, useRef } from 'react';
import { whatIfTexts } from '../../../models/shared/texts/what-if.ts';
import { printedRows } from '../../../models/views/printed-rows.ts';
import { svgText } from '../../charts/svg-text.ts';
import { useText } from '../../settings/use-text.ts';
import { HeadRow } from './head-row.tsx';
import { useExport } from './use-export.ts';

/** Rows for a file: a line of headings first. */
export type Rows = readonly (readonly (string | number)[])[];

/** A part of an answer with its heading, the ways to take it along, the drawing as SVG and the rows as CSV, and the rows as a table. */
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
  const [heads = [], ...lines] = printedRows(rows);
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
      <details>
        <summary>{text(whatIfTexts.asTable)}</summary>
        <div className="chart-table">
          <table aria-label={title}>
            <HeadRow heads={heads} />
            <tbody>
              {lines.map(([name, ...figures], line) => (
                <tr key={line.toString()}>
                  <th scope="row">{name}</th>
                  {figures.map((figure, place) => (
                    <td key={place.toString()}>{figure}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
