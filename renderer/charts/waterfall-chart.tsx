import { scaleBand, scaleLinear } from 'd3-scale';
import type { WaterfallBar } from '../../models/views/contribution-view.ts';
import { useReading } from './use-reading.ts';
import { useWidth } from './use-width.ts';
import { ValueLines } from './value-lines.tsx';
import { wrapLabel } from './wrap-label.ts';

const height = 192;
const margin = { top: 18, right: 6, bottom: 38, left: 26 };

const fills: Readonly<Record<WaterfallBar['kind'], string>> = {
  part: 'var(--bar)',
  closing: 'var(--bar-closing)',
  residual: 'var(--near)',
  total: 'var(--accent)',
  missing: 'none',
};

/** Contributions as bars, each standing on the one before, and their sum. Arrow keys read the bars one by one. */
export function WaterfallChart({
  bars,
  title,
  description,
  announce,
}: {
  readonly bars: readonly WaterfallBar[];
  readonly title: string;
  readonly description: string;
  readonly announce: (bar: WaterfallBar) => string;
}) {
  const { place, width } = useWidth<HTMLDivElement>(480);
  const { reading, list, idOf } = useReading(bars.length);
  const x = scaleBand(
    bars.map((bar) => bar.id),
    [margin.left, width - margin.right],
  ).padding(0.26);
  const levels = [0, ...bars.flatMap((bar) => [bar.start, bar.end])];
  const y = scaleLinear([Math.min(...levels), Math.max(...levels)], [height - margin.bottom, margin.top]).nice(4);
  return (
    <div
      ref={place}
      className="chart"
      role="listbox"
      tabIndex={0}
      aria-orientation="horizontal"
      {...list}
      aria-label={title}
      aria-description={description}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="none">
        <ValueLines y={y} width={width} margin={margin} print={String} />
        {bars.map((bar, index) => {
          const left = x(bar.id) ?? 0;
          const next = bars[index + 1];
          const top = y(Math.max(bar.start, bar.end));
          const bottom = y(Math.min(bar.start, bar.end));
          return (
            <g key={bar.id}>
              <rect
                role="option"
                id={idOf(index)}
                aria-label={announce(bar)}
                aria-selected={index === reading}
                x={left}
                y={top}
                width={x.bandwidth()}
                height={Math.max(1, bottom - top)}
                fill={fills[bar.kind]}
                stroke={index === reading ? 'var(--focus)' : bar.kind === 'missing' ? 'var(--missed)' : 'none'}
                strokeWidth={index === reading ? 2 : 1}
                strokeDasharray={bar.kind === 'missing' ? '3 2' : undefined}
              >
                <title>{announce(bar)}</title>
              </rect>
              {next && next.kind !== 'total' && (
                <line
                  x1={left + x.bandwidth()}
                  x2={x(next.id) ?? 0}
                  y1={y(bar.end)}
                  y2={y(bar.end)}
                  stroke="var(--line-strong)"
                  strokeDasharray="2 2"
                />
              )}
              <text
                x={left + x.bandwidth() / 2}
                y={top - 5}
                textAnchor="middle"
                fontSize={12}
                fontWeight={bar.kind === 'total' ? 600 : 400}
                fill="var(--ink)"
              >
                {bar.text}
              </text>
              {wrapLabel(bar.label, x.step() / 11.5).map((line, row) => (
                <text
                  key={line}
                  x={left + x.bandwidth() / 2}
                  y={height - margin.bottom + 16 + row * 14}
                  textAnchor="middle"
                  fontSize={11}
                  fill="var(--muted)"
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
