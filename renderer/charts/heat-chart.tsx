import type { HeatCell, HeatView } from '../../models/views/what-if-table.ts';
import { ReadableChart } from './readable-chart.tsx';

const row = 22;
const margin = { top: 26, right: 8, bottom: 34, left: 56 };
const rank: Readonly<Record<HeatCell['reaches'], number>> = { none: 0, base: 1, stretch: 2 };

/** A result for every pair of two levers; heavy lines part what reaches 预期 (solid) and 力争 (dashed) from what does not. */
export function HeatChart({
  view,
  title,
  description,
}: {
  readonly view: HeatView;
  readonly title: string;
  readonly description: string;
}) {
  const { rows, columns } = view;
  const height = margin.top + rows.length * row + margin.bottom;
  const draw = (width: number) => {
    const cell = (width - margin.left - margin.right) / Math.max(1, columns.length);
    const at = (line: number, column: number) => ({ x: margin.left + column * cell, y: margin.top + line * row });
    const edges = rows.flatMap(({ cells }, line) =>
      cells.flatMap((one, column) => {
        const { x, y } = at(line, column);
        const below = rows[line + 1]?.cells[column];
        const right = cells[column + 1];
        return [
          ...(right ? between(one, right, `M${x + cell} ${y}v${row}`, `${line}-${column}r`) : []),
          ...(below ? between(one, below, `M${x} ${y + row}h${cell}`, `${line}-${column}b`) : []),
        ];
      }),
    );
    return {
      height,
      marks: rows.flatMap(({ cells }, line) =>
        cells.map((one, column) => ({
          id: `${line}-${column}`,
          reading: one.reading,
          ...at(line, column),
          width: cell,
          height: row,
        })),
      ),
      content: (
        <g fontSize={cell < 34 ? 9.5 : 11} textAnchor="middle">
          <text x={4} y={12} textAnchor="start" fontSize={11} fill="var(--muted)">
            {view.yLabel}
          </text>
          <text x={width - margin.right} y={height - 4} textAnchor="end" fontSize={11} fill="var(--muted)">
            {view.xLabel}
          </text>
          {columns.map((name, column) => (
            <text key={name} x={at(0, column).x + cell / 2} y={height - margin.bottom + 14} fill="var(--muted)">
              {name}
            </text>
          ))}
          {rows.map(({ name, cells }, line) => (
            <g key={name}>
              <text x={margin.left - 6} y={at(line, 0).y + 15} textAnchor="end" fill="var(--muted)">
                {name}
              </text>
              {cells.map((one, column) => {
                const { x, y } = at(line, column);
                return (
                  <g key={columns[column]}>
                    <rect
                      x={x}
                      y={y}
                      width={cell}
                      height={row}
                      fill="var(--accent)"
                      fillOpacity={(one.heat ?? 0) * 0.34}
                    />
                    <text x={x + cell / 2} y={y + 15} fill="var(--ink)">
                      {one.text}
                    </text>
                  </g>
                );
              })}
            </g>
          ))}
          {edges}
        </g>
      ),
    };
  };
  return <ReadableChart title={title} description={description} columns={columns.length} draw={draw} />;
}

/** The line between two neighbours that do not reach the same. */
function between(one: HeatCell, other: HeatCell, path: string, key: string) {
  if (rank[one.reaches] === rank[other.reaches]) return [];
  const isStretch = Math.max(rank[one.reaches], rank[other.reaches]) === 2;
  return [
    <path key={key} d={path} stroke="var(--ink)" strokeWidth={2} strokeDasharray={isStretch ? '4 3' : undefined} />,
  ];
}
