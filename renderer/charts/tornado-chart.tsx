import { scaleLinear } from 'd3-scale';
import type { TornadoBar, TornadoView } from '../../models/views/what-if-sensitivity.ts';
import { ReadableChart } from './readable-chart.tsx';
import { wrapLabel } from './wrap-label.ts';

const row = 26;
const margin = { top: 6, right: 62, bottom: 24, left: 190 };

/** How far each assumption moves a result, a row an assumption: hatched what a step lower does, full what a step higher does. */
export function TornadoChart({ view, title }: { readonly view: TornadoView; readonly title: string }) {
  const height = margin.top + view.bars.length * row + margin.bottom;
  const draw = (width: number) => {
    const x = scaleLinear([view.axis.min, view.axis.max], [margin.left + 52, width - margin.right]);
    const side = (value: number | null, top: number, isHigh: boolean) =>
      value === null ? null : (
        <rect
          x={Math.min(x(view.base), x(value))}
          y={top + 5}
          width={Math.abs(x(value) - x(view.base))}
          height={row - 10}
          fill={isHigh ? 'var(--accent)' : 'var(--surface)'}
          stroke="var(--accent)"
          strokeDasharray={isHigh ? undefined : '3 2'}
        />
      );
    const end = ({ low, high, lowText, highText }: TornadoBar, isLeft: boolean) => {
      const isLow = (low ?? view.base) <= (high ?? view.base) === isLeft;
      return { at: x((isLow ? low : high) ?? view.base), text: isLow ? lowText : highText };
    };
    return {
      height,
      marks: view.bars.map((bar, index) => ({
        id: bar.id,
        reading: bar.reading,
        x: 1,
        y: margin.top + index * row + 1,
        width: width - 2,
        height: row - 2,
      })),
      content: (
        <g fontSize={11.5}>
          {x.ticks(5).map((tick) => (
            <g key={tick} fill="var(--muted)">
              <line x1={x(tick)} x2={x(tick)} y1={margin.top} y2={height - margin.bottom} stroke="var(--line)" />
              <text x={x(tick)} y={height - 8} textAnchor="middle" fontSize={11}>
                {x.tickFormat(5)(tick)}
              </text>
            </g>
          ))}
          {view.bars.map((bar, index) => {
            const top = margin.top + index * row;
            const [left, right] = [end(bar, true), end(bar, false)];
            return (
              <g key={bar.id} fill="var(--ink)">
                {side(bar.low, top, false)}
                {side(bar.high, top, true)}
                {wrapLabel(bar.label, 15).map((line, at, lines) => (
                  <text
                    key={line}
                    x={margin.left - 8}
                    y={top + row / 2 + 4 + (at - (lines.length - 1) / 2) * 12}
                    textAnchor="end"
                  >
                    {line}
                  </text>
                ))}
                <text x={left.at - 5} y={top + row / 2 + 4} textAnchor="end" fontSize={11} fill="var(--muted)">
                  {left.text}
                </text>
                <text x={right.at + 5} y={top + row / 2 + 4} fontSize={11} fill="var(--muted)">
                  {right.text}
                </text>
              </g>
            );
          })}
          <line
            x1={x(view.base)}
            x2={x(view.base)}
            y1={margin.top}
            y2={height - margin.bottom}
            stroke="var(--ink)"
            strokeWidth={1.5}
          />
        </g>
      ),
    };
  };
  return <ReadableChart title={title} description={view.note} draw={draw} />;
}
