import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { FrontierPoint, FrontierView } from '../../models/views/what-if-solve.ts';
import { Axes } from './axes.tsx';
import { ReadableChart } from './readable-chart.tsx';

const height = 240;
const margin = { top: 22, right: 18, bottom: 36, left: 52 };

/** The pairs of two levers that reach the wanted value, and where the scenario is now. */
export function FrontierChart({
  view,
  title,
  now,
}: {
  readonly view: FrontierView;
  readonly title: string;
  readonly now: string;
}) {
  const draw = (width: number) => {
    const x = scaleLinear([view.x.min, view.x.max], [margin.left, width - margin.right]);
    const y = scaleLinear([view.y.min, view.y.max], [height - margin.bottom, margin.top]);
    const step = (x.range()[1] ?? 0) / Math.max(1, view.points.length);
    const path = line<FrontierPoint>()
      .defined((point) => point.y !== null)
      .x((point) => x(point.x))
      .y((point) => y(point.y ?? 0));
    return {
      height,
      marks: view.points.map((point) => ({
        id: String(point.x),
        reading: point.reading,
        x: x(point.x) - step / 4,
        y: margin.top,
        width: step / 2,
        height: height - margin.top - margin.bottom,
      })),
      content: (
        <>
          <Axes x={x} y={y} width={width} height={height} margin={margin} xLabel={view.xLabel} yLabel={view.yLabel} />
          <path d={path(view.points) ?? ''} fill="none" stroke="var(--accent)" strokeWidth={2.5} />
          {view.present && (
            <g>
              <path
                d={`M${x(view.present.x) - 5} ${y(view.present.y)}h10m-5 -5v10`}
                stroke="var(--ink)"
                strokeWidth={2}
                fill="none"
              />
              <text x={x(view.present.x) + 9} y={y(view.present.y) + 4} fontSize={11} fill="var(--ink)">
                {now}
              </text>
            </g>
          )}
        </>
      ),
    };
  };
  return <ReadableChart title={title} description={`${view.xLabel} × ${view.yLabel}`} draw={draw} />;
}
