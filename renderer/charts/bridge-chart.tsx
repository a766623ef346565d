import { scaleLinear } from 'd3-scale';
import { type KeyboardEvent, useId, useState } from 'react';
import type { BridgeStep, BridgeView } from '../../models/views/compare-bridge.ts';
import { useWidth } from './use-width.ts';
import { wrapLabel } from './wrap-label.ts';

const row = 34;
const margin = { top: 4, right: 54, bottom: 22, left: 104 };

const fills: Readonly<Record<BridgeStep['kind'], string>> = {
  end: 'var(--accent)',
  rise: 'var(--bar)',
  fall: 'var(--bar-closing)',
};

/**
 * The way from one figure to another, a row a step, each beginning where the one before ends. The scale does not begin at zero, so
 * the two ends are marks and not bars. Arrow keys read the steps, Enter goes to the figure of one.
 */
export function BridgeChart({
  bridge,
  description,
  announce,
  onOpen,
}: {
  readonly bridge: BridgeView;
  readonly description: string;
  readonly announce: (step: BridgeStep) => string;
  readonly onOpen: (step: BridgeStep) => void;
}) {
  const id = useId().replace(/[^a-z0-9]/gi, '');
  const { place, width } = useWidth<HTMLDivElement>(360);
  const [reading, setReading] = useState<number | null>(null);
  const { steps, axis } = bridge;
  const height = margin.top + steps.length * row + margin.bottom;
  const x = scaleLinear([axis.min, axis.max], [margin.left, width - margin.right]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = steps.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: reading === null ? 0 : Math.min(last, reading + 1),
      ArrowUp: reading === null ? last : Math.max(0, reading - 1),
      Home: 0,
      End: last,
    };
    const step = reading === null ? undefined : steps[reading];
    const next = moves[event.key];
    if (event.key === 'Enter' && step) onOpen(step);
    else if (next !== undefined) setReading(next);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={place}
      className="chart bridge-chart"
      role="listbox"
      tabIndex={0}
      aria-label={bridge.title}
      aria-description={description}
      aria-activedescendant={reading === null ? undefined : `${id}${reading}`}
      onKeyDown={onKeyDown}
      onBlur={() => setReading(null)}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="none">
        {x.ticks(4).map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={margin.top} y2={height - margin.bottom} stroke="var(--line)" />
            <text x={x(tick)} y={height - 7} textAnchor="middle" fontSize={11} fill="var(--muted)">
              {x.tickFormat(4)(tick)}%
            </text>
          </g>
        ))}
        {steps.map((step, index) => {
          const top = margin.top + index * row;
          const [from, to] = [x(Math.min(step.start, step.end)), x(Math.max(step.start, step.end))];
          const isEnd = step.kind === 'end';
          const lines = wrapLabel(step.label, 8.4);
          return (
            <g key={step.id}>
              <rect
                role="option"
                id={`${id}${index}`}
                aria-label={announce(step)}
                aria-selected={index === reading}
                x={isEnd ? from - 2 : from}
                y={top + 7}
                width={isEnd ? 4 : Math.max(1, to - from)}
                height={row - 14}
                fill={fills[step.kind]}
                stroke={index === reading ? 'var(--focus)' : 'none'}
                strokeWidth={2}
                onClick={() => onOpen(step)}
              >
                <title>{announce(step)}</title>
              </rect>
              {index < steps.length - 1 && (
                <line
                  x1={x(step.end)}
                  x2={x(step.end)}
                  y1={top + row - 7}
                  y2={top + row + 7}
                  stroke="var(--line-strong)"
                  strokeDasharray="2 2"
                />
              )}
              <text x={to + 7} y={top + row / 2 + 4} fontSize={12} fontWeight={isEnd ? 600 : 400} fill="var(--ink)">
                {step.text}
              </text>
              {lines.map((line, at) => (
                <text
                  key={line}
                  x={margin.left - 10}
                  y={top + row / 2 + 4 + (at - (lines.length - 1) / 2) * 13}
                  textAnchor="end"
                  fontSize={11.5}
                  fontWeight={isEnd ? 600 : 400}
                  fill={isEnd ? 'var(--ink)' : 'var(--muted)'}
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
