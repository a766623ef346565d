import { scaleLinear } from 'd3-scale';
import type { GrowthBullet } from '../../models/views/growth-bullet.ts';
import { useReading } from './use-reading.ts';
import { useWidth } from './use-width.ts';

const height = 44;
const edge = 34;
/** A character of a bold name, in pixels. */
const character = 6.6;

/** Growth as a bar against its two marks: a solid tick for 预期, a dashed one for 力争. Arrow keys read the bar and the marks. */
export function BulletChart({
  bullet,
  description,
  valueLabel,
}: {
  readonly bullet: GrowthBullet;
  readonly description: string;
  /** What the bar is called when it is read. */
  readonly valueLabel: string;
}) {
  const { place, width } = useWidth<HTMLDivElement>(340);
  const { reading, list, idOf } = useReading(bullet.markers.length + 1);
  const x = scaleLinear([bullet.axis.min, bullet.axis.max], [0, width - edge]);
  const from = Math.min(x(0), x(bullet.value ?? 0));
  const to = Math.max(x(0), x(bullet.value ?? 0));
  /** Where the name of a mark stands: beside its tick, and where that is too near the edge, at the edge. */
  const nameAt = ({ id, position, text }: GrowthBullet['markers'][number]) => {
    if (id === 'base') return { x: x(position) + 4, textAnchor: bullet.markers.length > 1 ? 'end' : 'start' } as const;
    const isTooWide = x(position) - 4 + text.length * character > width;
    return isTooWide
      ? ({ x: width, textAnchor: 'end' } as const)
      : ({ x: x(position) - 4, textAnchor: 'start' } as const);
  };
  const option = (index: number, label: string) => ({
    role: 'option',
    id: idOf(index),
    'aria-label': label,
    'aria-selected': index === reading,
    stroke: index === reading ? 'var(--focus)' : 'none',
    strokeWidth: 2,
  });
  return (
    <div
      ref={place}
      className="bullet"
      role="listbox"
      tabIndex={0}
      aria-orientation="horizontal"
      {...list}
      aria-label={bullet.title}
      aria-description={description}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="none">
        <rect x={0} y={9} width={width - edge} height={8} fill="var(--raised)" />
        <rect {...option(0, valueLabel)} x={from} y={9} width={to - from} height={8} fill="var(--accent)" />
        {bullet.markers.map((marker, index) => (
          <g key={marker.id}>
            <line
              x1={x(marker.position)}
              x2={x(marker.position)}
              y1={3}
              y2={24}
              stroke="var(--ink)"
              strokeWidth={marker.isOwn ? 2 : 1.25}
              strokeDasharray={marker.id === 'stretch' ? '3 2' : undefined}
            />
            <text
              {...nameAt(marker)}
              y={38}
              fontSize={11.5}
              fontWeight={marker.isOwn ? 600 : 400}
              fill={marker.isOwn ? 'var(--ink)' : 'var(--muted)'}
            >
              {marker.text}
            </text>
            <rect
              {...option(index + 1, marker.text)}
              x={x(marker.position) - 4}
              y={2}
              width={8}
              height={23}
              fill="transparent"
            />
          </g>
        ))}
      </svg>
    </div>
  );
}
