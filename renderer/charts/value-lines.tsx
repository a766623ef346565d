import type { ScaleLinear } from 'd3-scale';
import type { Margin } from './axes.tsx';

/** The hairlines of a chart's upright scale with their figures; that of zero is stronger. */
export function ValueLines({
  y,
  width,
  margin,
  print,
}: {
  readonly y: ScaleLinear<number, number>;
  readonly width: number;
  readonly margin: Margin;
  readonly print: (tick: number) => string;
}) {
  return y.ticks(4).map((tick) => (
    <g key={tick}>
      <line
        x1={margin.left}
        x2={width - margin.right}
        y1={y(tick)}
        y2={y(tick)}
        stroke={tick === 0 ? 'var(--line-strong)' : 'var(--line)'}
      />
      <text x={margin.left - 6} y={y(tick) + 4} textAnchor="end" fontSize={11} fill="var(--muted)">
        {print(tick)}
      </text>
    </g>
  ));
}
