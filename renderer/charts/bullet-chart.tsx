import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { GrowthBullet } from '../../models/views/growth-bullet.ts';
import { useWidth } from './use-width.ts';

const height = 44;
const edge = 34;

/** Growth as a bar against its two marks: a solid tick for 预期, a dashed one for 力争. */
export function BulletChart({ bullet, description }: { readonly bullet: GrowthBullet; readonly description: string }) {
  const { place, width } = useWidth<HTMLDivElement>(340);
  const id = useId().replace(/[^a-z0-9]/gi, '');
  const x = scaleLinear([bullet.axis.min, bullet.axis.max], [0, width - edge]);
  const from = Math.min(x(0), x(bullet.value ?? 0));
  const to = Math.max(x(0), x(bullet.value ?? 0));
  return (
    <div className="bullet" ref={place}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}t ${id}d`}
      >
        <title id={`${id}t`}>{bullet.title}</title>
        <desc id={`${id}d`}>{description}</desc>
        <rect x={0} y={9} width={width - edge} height={8} fill="var(--raised)" />
        <rect x={from} y={9} width={to - from} height={8} fill="var(--accent)" />
        {bullet.markers.map((marker) => (
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
              x={x(marker.position) + (marker.id === 'base' ? 4 : -4)}
              y={38}
              textAnchor={marker.id === 'base' && bullet.markers.length > 1 ? 'end' : 'start'}
              fontSize={11.5}
              fontWeight={marker.isOwn ? 600 : 400}
              fill={marker.isOwn ? 'var(--ink)' : 'var(--muted)'}
            >
              {marker.text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
