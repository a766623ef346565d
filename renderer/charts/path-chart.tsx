import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { PathChart as Path, PathMonth } from '../../models/views/progress-chart.ts';
import { useReading } from './use-reading.ts';
import { useWidth } from './use-width.ts';
import { ValueLines } from './value-lines.tsx';

const height = 188;
const margin = { top: 18, right: 12, bottom: 22, left: 44 };

/** Actuals against their path, month by month; a month nobody reported is a gap. Arrow keys read the months. */
export function PathChart({ chart, description }: { readonly chart: Path; readonly description: string }) {
  const { place, width } = useWidth<HTMLDivElement>(360);
  const { months, axis, unit } = chart;
  const { reading, list, idOf } = useReading(months.length);
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
  const read = reading === null ? undefined : months[reading];
  return (
    <>
      <div
        ref={place}
        className="chart path-chart"
        role="listbox"
        tabIndex={0}
        aria-orientation="horizontal"
        {...list}
        aria-label={chart.title}
        aria-description={description}
      >
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="none">
          <ValueLines y={y} width={width} margin={margin} print={y.tickFormat(4)} />
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
                  id={idOf(index)}
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
