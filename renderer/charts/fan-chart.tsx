import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { FanYear } from '../../models/views/what-if-outcome.ts';
import { Axes } from './axes.tsx';
import { ReadableChart } from './readable-chart.tsx';

const height = 220;
const margin = { top: 22, right: 24, bottom: 30, left: 60 };

/** How a result spreads over the years: nine tenths in the pale band, half in the full one, the median as a line. */
export function FanChart({
  years,
  title,
  description,
}: {
  readonly years: readonly FanYear[];
  readonly title: string;
  readonly description: string;
}) {
  const places = years.flatMap(({ low, high }) => [low, high]);
  const draw = (width: number) => {
    const x = scalePoint(
      years.map(({ period }) => period),
      [margin.left + 24, width - margin.right - 24],
    );
    const y = scaleLinear([Math.min(...places), Math.max(...places)], [height - margin.bottom, margin.top]).nice();
    const at = ({ period }: FanYear): number => x(period) ?? 0;
    const band = (bottom: (year: FanYear) => number, top: (year: FanYear) => number): string =>
      area<FanYear>()
        .x(at)
        .y0((year) => y(bottom(year)))
        .y1((year) => y(top(year)))(years) ?? '';
    const step = Math.max(24, x.step());
    return {
      height,
      marks: years.map((year) => ({
        id: year.period,
        reading: year.reading,
        x: at(year) - Math.min(24, step / 2),
        y: margin.top,
        width: Math.min(48, step),
        height: height - margin.top - margin.bottom,
      })),
      content: (
        <>
          <Axes x={null} y={y} width={width} height={height} margin={margin} xLabel="" yLabel="" />
          <path
            d={band(
              (year) => year.low,
              (year) => year.high,
            )}
            fill="var(--accent-soft)"
            stroke="var(--bar)"
          />
          <path
            d={band(
              (year) => year.lower,
              (year) => year.upper,
            )}
            fill="var(--bar)"
          />
          <path
            d={
              line<FanYear>()
                .x(at)
                .y((year) => y(year.median))(years) ?? ''
            }
            fill="none"
            stroke="var(--ink)"
            strokeWidth={2}
          />
          {years.map((year) => (
            <g key={year.period}>
              <line x1={at(year)} x2={at(year)} y1={y(year.low)} y2={y(year.high)} stroke="var(--line-strong)" />
              <circle cx={at(year)} cy={y(year.median)} r={3.5} fill="var(--ink)" />
              <text x={at(year)} y={height - 10} textAnchor="middle" fontSize={11} fill="var(--muted)">
                {year.period}
              </text>
            </g>
          ))}
        </>
      ),
    };
  };
  return <ReadableChart title={title} description={description} draw={draw} />;
}
