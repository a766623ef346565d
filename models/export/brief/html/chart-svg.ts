import { escapeXml } from '../../workbook/escape-text.ts';
import type { BriefChart, WaterfallBar } from '../brief.ts';
import { chartFont, families, fills } from '../layout/look.ts';

/** A drawing in points. */
interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Room around the bars, in points: figures above, names in three lines and a legend below. */
const room = { top: 12, side: 3, names: 28, legend: 12 } as const;

/** A chart as SVG text, presentation attributes alone, so that a page without style rules and scripts shows it. */
export function chartSvg(chart: BriefChart, frame: Frame): string {
  const drawn = chart.kind === 'waterfall' ? waterfall(chart.bars, frame) : columns(chart, frame);
  const { width, height } = frame;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(chart.description)}" font-family="${escapeXml([...families.latin.slice(0, 1), ...families.heading].map((name) => `'${name}'`).join(','))}" font-size="${chartFont}" fill="#${fills.ink}">${drawn}</svg>`;
}

const round = (value: number): string => String(Math.round(value * 100) / 100);

const text = (x: number, y: number, content: string, size: number = chartFont): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="middle" font-size="${size}">${escapeXml(content)}</text>`;

const rectangle = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(Math.max(0.4, height))}" fill="#${fill}"/>`;

const line = (x1: number, x2: number, y: number, extra = ''): string =>
  `<line x1="${round(x1)}" x2="${round(x2)}" y1="${round(y)}" y2="${round(y)}" stroke="#${fills.line}" stroke-width="0.5"${extra}/>`;

/** Places a figure between the lowest and the highest of a chart; zero is always shown. */
function scale(values: readonly number[], top: number, bottom: number): (value: number) => number {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  return (value) => bottom - ((value - low) / span) * (bottom - top);
}

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Latin words do not break, so they are set smaller. */
const nameSize = (name: string): number => (hasHan(name) ? chartFont : chartFont - 1);

/** A name under its bars in so many lines at most: Chinese breaks anywhere, into lines of like length, other words where they end. */
export function nameLines(name: string, width: number, most = 3): readonly string[] {
  const isChinese = hasHan(name);
  const room = Math.max(2, Math.floor(width / (nameSize(name) * (isChinese ? 1.05 : 0.55))));
  const count = Math.ceil(name.length / room);
  const lines = isChinese
    ? Array.from({ length: count }, (_, index) => {
        const each = Math.ceil(name.length / count);
        return name.slice(index * each, (index + 1) * each);
      })
    : wordLines(name, room);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
}

function wordLines(name: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const names = (x: number, width: number, top: number, name: string): string =>
  nameLines(name, width)
    .map((one, row) => text(x, top + 9 + row * (chartFont + 1), one, nameSize(name)))
    .join('');

function waterfall(bars: readonly WaterfallBar[], { width, height }: Frame): string {
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

function columns(chart: Extract<BriefChart, { kind: 'columns' }>, { width, height }: Frame): string {
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
