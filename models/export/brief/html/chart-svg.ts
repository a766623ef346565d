import { escapeXml } from '../../workbook/escape-text.ts';
import type { BriefChart, WaterfallBar } from '../brief.ts';
import { chartFont, families, fills } from '../layout/look.ts';
import { columnsSvg } from './columns-svg.ts';
import { type Frame, line, names, rectangle, room, scale, text } from './svg-shapes.ts';

const font = [...families.latin.slice(0, 1), ...families.heading].map((name) => `'${name}'`).join(',');

/** A chart as SVG text, presentation attributes alone, so that a page without style rules and scripts shows it. */
export function chartSvg(chart: BriefChart, frame: Frame): string {
  const drawn = chart.kind === 'waterfall' ? waterfallSvg(chart.bars, frame) : columnsSvg(chart, frame);
  const { width, height } = frame;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(chart.description)}" font-family="${escapeXml(font)}" font-size="${chartFont}" fill="#${fills.ink}">${drawn}</svg>`;
}

/** Bars that each stand on the one before, and their sum. */
function waterfallSvg(bars: readonly WaterfallBar[], { width, height }: Frame): string {
  const bottom = height - room.names;
  const y = scale(
    bars.flatMap(({ start, end }) => [start, end]),
    room.top,
    bottom,
  );
  const step = (width - 2 * room.side) / bars.length;
  const drawn = bars.map((bar, index) => {
    const left = room.side + index * step;
    const [top, low] = [y(Math.max(bar.start, bar.end)), y(Math.min(bar.start, bar.end))];
    const next = bars[index + 1];
    const joined =
      next && next.kind !== 'total'
        ? line(left + step * 0.86, left + step * 1.14, y(bar.end), ' stroke-dasharray="1.5 1"')
        : '';
    const shape =
      bar.kind === 'missing'
        ? line(left + step * 0.14, left + step * 0.86, top, ' stroke-dasharray="2 1.5"')
        : rectangle(left + step * 0.14, top, step * 0.72, low - top, fills[bar.kind]);
    return `${shape}${joined}${text(left + step / 2, top - 3, bar.text)}${names(left + step / 2, step, bottom, bar.label)}`;
  });
  return `${line(room.side, width - room.side, y(0))}${drawn.join('')}`;
}
