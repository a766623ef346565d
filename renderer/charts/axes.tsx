import type { ScaleLinear } from 'd3-scale';

/** Space around a drawing. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Hairlines and figures of two axes, with their names. */
export function Axes({
  x,
  y,
  width,
  height,
  margin,
  xLabel,
  yLabel,
}: {
  readonly x: ScaleLinear<number, number> | null;
  readonly y: ScaleLinear<number, number> | null;
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  readonly xLabel: string;
  readonly yLabel: string;
}) {
  return (
    <g fontSize={11} fill="var(--muted)">
      {y?.ticks(5).map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} stroke="var(--line)" />
          <text x={margin.left - 6} y={y(tick) + 4} textAnchor="end">
            {y.tickFormat(5)(tick)}
          </text>
        </g>
      ))}
      {x?.ticks(6).map((tick) => (
        <g key={tick}>
          <line
            x1={x(tick)}
            x2={x(tick)}
            y1={height - margin.bottom}
            y2={height - margin.bottom + 4}
            stroke="var(--line-strong)"
          />
          <text x={x(tick)} y={height - margin.bottom + 16} textAnchor="middle">
            {x.tickFormat(6)(tick)}
          </text>
        </g>
      ))}
      <text x={4} y={12}>
        {yLabel}
      </text>
      <text x={width - margin.right} y={height - 4} textAnchor="end">
        {xLabel}
      </text>
    </g>
  );
}
