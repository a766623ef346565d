import { scaleLinear } from 'd3-scale';
import type { HistogramBar, TargetLine } from '../../models/views/what-if-outcome.ts';
import { Axes } from './axes.tsx';
import { ReadableChart } from './readable-chart.tsx';

const height = 230;
const margin = { top: 30, right: 18, bottom: 36, left: 52 };

/** How often each range of a result came, and the lines of its target: solid for 预期, dashed for 力争. */
export function HistogramChart({
  bars,
  lines,
  title,
  xLabel,
  yLabel,
  description,
}: {
  readonly bars: readonly HistogramBar[];
  readonly lines: readonly TargetLine[];
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly description: string;
}) {
  const places = [...bars.flatMap(({ from, to }) => [from, to]), ...lines.map(({ at }) => at)];
  const draw = (width: number) => {
    const x = scaleLinear([Math.min(...places), Math.max(...places)], [margin.left, width - margin.right]).nice();
    const y = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count))], [height - margin.bottom, margin.top]);
    return {
      height,
      marks: bars.map((bar) => ({
        id: String(bar.from),
        reading: bar.reading,
        x: x(bar.from),
        y: margin.top,
        width: x(bar.to) - x(bar.from),
        height: height - margin.top - margin.bottom,
      })),
      content: (
        <>
          <Axes x={x} y={y} width={width} height={height} margin={margin} xLabel={xLabel} yLabel={yLabel} />
          {bars.map((bar) => (
            <rect
              key={bar.from}
              x={x(bar.from) + 0.5}
              y={y(bar.count)}
              width={Math.max(1, x(bar.to) - x(bar.from) - 1)}
              height={y(0) - y(bar.count)}
              fill="var(--bar)"
            />
          ))}
          {lines.map(({ path, at, text }, index) => (
            <g key={path}>
              <line
                x1={x(at)}
                x2={x(at)}
                y1={margin.top - 6}
                y2={y(0)}
                stroke="var(--ink)"
                strokeWidth={2}
                strokeDasharray={path === 'stretch' ? '5 4' : undefined}
              />
              <text
                x={x(at) + (index === 0 && lines.length > 1 ? -4 : 4)}
                y={margin.top - 10}
                textAnchor={index === 0 && lines.length > 1 ? 'end' : 'start'}
                fontSize={11.5}
                fill="var(--ink)"
              >
                {text}
              </text>
            </g>
          ))}
        </>
      ),
    };
  };
  return <ReadableChart title={title} description={description} draw={draw} />;
}
