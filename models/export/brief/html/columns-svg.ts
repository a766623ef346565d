import { escapeXml } from '../../workbook/escape-text.ts';
import type { BriefChart } from '../brief.ts';
import { chartFont, fills } from '../layout/look.ts';
import { type Frame, line, names, rectangle, room, round, scale, text } from './svg-shapes.ts';

/** Series side by side over each category, with their legend below. */
export function columnsSvg(chart: Extract<BriefChart, { kind: 'columns' }>, { width, height }: Frame): string {
  const { categories, series } = chart;
  const bottom = height - room.names - room.legend;
  const y = scale(
    series.flatMap(({ points }) => points.map((point) => point?.value ?? 0)),
    room.top,
    bottom,
  );
  const step = (width - 2 * room.side) / Math.max(1, categories.length);
  const bar = (step * 0.84) / Math.max(1, series.length);
  // Figures that would run into their neighbours are set smaller.
  const longest = Math.max(1, ...series.flatMap(({ points }) => points.map((point) => point?.text.length ?? 0)));
  const size = Math.max(4.5, Math.min(chartFont, bar / (longest * 0.5)));
  const groups = categories.map((name, category) => {
    const left = room.side + category * step;
    const bars = series.map(({ points, look }, index) => {
      const point = points[category];
      if (!point) return '';
      const x = left + step * 0.08 + index * bar;
      const [top, low] = [y(Math.max(0, point.value)), y(Math.min(0, point.value))];
      return `${rectangle(x + 0.3, top, bar - 0.6, low - top, fills[look])}${text(x + bar / 2, top - 2, point.text, Math.round(size * 10) / 10)}`;
    });
    return `${bars.join('')}${names(left + step / 2, step, bottom, name)}`;
  });
  return `${line(room.side, width - room.side, y(0))}${groups.join('')}${legend(chart, width, height)}`;
}

function legend({ series }: Extract<BriefChart, { kind: 'columns' }>, width: number, height: number): string {
  const lengths = series.map(({ name }) => 14 + [...name].reduce((sum, one) => sum + (/[ -~]/.test(one) ? 3.6 : 7), 0));
  let x = (width - lengths.reduce((sum, one) => sum + one, 0)) / 2;
  return series
    .map(({ name, look }, index) => {
      const at = x;
      x += lengths[index] ?? 0;
      return `${rectangle(at, height - 8, 6, 6, fills[look])}<text x="${round(at + 8)}" y="${round(height - 2.5)}">${escapeXml(name)}</text>`;
    })
    .join('');
}
