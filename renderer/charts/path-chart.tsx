import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { type KeyboardEvent, useId, useState } from 'react';
import type { PathChart as Path, PathMonth } from '../../models/views/progress-chart.ts';
import { useWidth } from './use-width.ts';

const height = 188;
const margin = { top: 18, right: 12, bottom: 22, left: 44 };

/** Actuals against their path, month by month; a month nobody reported is a gap. Arrow keys read the months. */
export function PathChart({ chart, description }: { readonly chart: Path; readonly description: string }) {
  const id = useId().replace(/[^a-z0-9]/gi, '');
  const { place, width } = useWidth<HTMLDivElement>(360);
  const [reading, setReading] = useState<number | null>(null);
  const { months, axis, unit } = chart;
  const x = scalePoint(
    months.map(({ number }) => number),
    [margin.left + 8, width - margin.right - 8],
  );
  const y = scaleLinear([axis.min, axis.max], [height - margin.bottom, margin.top]).nice(4);
  const through = (pick: (month: PathMonth) => number | null): string =>
    line<PathMonth>()
      .defined((month) => pick(month) !== null)
      .x(({ number }) => x(number) ?? 0)
      .y((month) => y(pick(month) ?? 0))(months) ?? '';
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = months.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: reading === null ? 0 : Math.min(last, reading + 1),
      ArrowLeft: reading === null ? last : Math.max(0, reading - 1),
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setReading(next);
  };
  const read = reading === null ? undefined : months[reading];
  return (
    <>
      <div
        ref={place}
        className="chart path-chart"
        role="listbox"
        tabIndex={0}
        aria-label={chart.title}
        aria-description={description}
        aria-orientation="horizontal"
        aria-activedescendant={reading === null ? undefined : `${id}${reading}`}
        onKeyDown={onKeyDown}
        onBlur={() => setReading(null)}
      >
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="none">
          {y.ticks(4).map((tick) => (
            <g key={tick}>
              <line
                x1={margin.left}
                x2={width - margin.right}
                y1={y(tick)}
                y2={y(tick)}
                stroke={tick === 0 ? 'var(--line-strong)' : 'var(--line)'}
              />
              <text x={margin.left - 6} y={y(tick) + 4} textAnchor="end" fontSize={11} fill="var(--muted)">
                {y.tickFormat(4)(tick)}
              </text>
            </g>
          ))}
          <text x={margin.left - 6} y={10} textAnchor="end" fontSize={11} fill="var(--muted)">
            {unit}
          </text>
          {chart.hasStretch && (
            <path d={through(({ stretch }) => stretch)} fill="none" stroke="var(--muted)" strokeDasharray="5 4" />
          )}
          <path d={through(({ path }) => path)} fill="none" stroke="var(--muted)" strokeWidth={1.5} />
          <path d={through(({ actual }) => actual)} fill="none" stroke="var(--accent)" strokeWidth={2.5} />
          {months.map((month, index) => {
            const at = x(month.number) ?? 0;
            return (
              <g key={month.number}>
                <rect
                  role="option"
                  id={`${id}${index}`}
                  aria-label={month.reading}
                  aria-selected={index === reading}
                  x={at - x.step() / 2}
                  y={margin.top}
                  width={x.step()}
                  height={height - margin.top - margin.bottom}
                  fill="transparent"
                  stroke={index === reading ? 'var(--focus)' : 'none'}
                >
                  <title>{month.reading}</title>
                </rect>
                {month.actual !== null && (
                  <circle cx={at} cy={y(month.actual)} r={3.5} fill="var(--accent)" pointerEvents="none" />
                )}
                <text x={at} y={height - 6} textAnchor="middle" fontSize={11} fill="var(--muted)">
                  {month.number}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <p className="chart-reading" aria-hidden>
        {read?.reading}
      </p>
    </>
  );
}
