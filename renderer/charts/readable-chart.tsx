import './readable-chart.css';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useWidth } from './use-width.ts';

/** A place of a chart that the keyboard stops at, and what it says there. */
export interface ChartMark {
  readonly id: string;
  readonly reading: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A chart drawn at some width: the marks over it, and the drawing under them. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly ChartMark[];
  readonly content: ReactNode;
}

/** The frame of every chart one reads: arrow keys go from mark to mark, each with its words; the words stand below as well. */
export function ReadableChart({
  title,
  description,
  columns = 1,
  draw,
}: {
  readonly title: string;
  readonly description: string;
  /** How many marks stand beside one another before the next row. */
  readonly columns?: number;
  readonly draw: (width: number) => Drawing;
}) {
  const id = useId().replace(/[^a-z0-9]/gi, '');
  const { place, width } = useWidth<HTMLDivElement>(560);
  const [reading, setReading] = useState<number | null>(null);
  const { height, marks, content } = draw(width);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.key, columns);
    if (step === null) return;
    event.preventDefault();
    const last = marks.length - 1;
    const from = reading ?? (step > 0 ? -step : 0);
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? last : from + step;
    if (next >= 0 && next <= last) setReading(next);
  };
  const read = reading === null ? undefined : marks[reading];
  return (
    <div className="readable-chart">
      <div
        ref={place}
        className="chart"
        role="listbox"
        tabIndex={0}
        aria-label={title}
        aria-description={description}
        aria-activedescendant={read ? `${id}${reading}` : undefined}
        onKeyDown={onKeyDown}
        onBlur={() => setReading(null)}
      >
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="none">
          {content}
          {marks.map((mark, index) => (
            <rect
              key={mark.id}
              role="option"
              id={`${id}${index}`}
              aria-label={mark.reading}
              aria-selected={index === reading}
              x={mark.x}
              y={mark.y}
              width={Math.max(1, mark.width)}
              height={Math.max(1, mark.height)}
              fill="transparent"
              stroke={index === reading ? 'var(--focus)' : 'none'}
              strokeWidth={2}
            >
              <title>{mark.reading}</title>
            </rect>
          ))}
        </svg>
      </div>
      <p className="chart-reading" aria-hidden>
        {read?.reading}
      </p>
    </div>
  );
}

/** How far a key goes; null for a key that goes nowhere. Home and End only need a direction. */
function stepOf(key: string, columns: number): number | null {
  const across = columns === 1 ? 1 : columns;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: across,
    ArrowUp: -across,
    Home: 1,
    End: 1,
  };
  return steps[key] ?? null;
}
