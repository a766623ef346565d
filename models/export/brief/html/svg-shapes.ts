import { escapeXml } from '../../workbook/escape-text.ts';
import { chartFont, fills } from '../layout/look.ts';
import { nameLines, nameSize } from '../layout/name-lines.ts';

/** A drawing in points. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Room around the bars, in points: figures above, names in three lines and a legend below. */
export const room = { top: 12, side: 3, names: 28, legend: 12 } as const;

/** A number as the drawing writes it. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);

/** A text in the middle of a place. */
export const text = (x: number, y: number, content: string, size: number = chartFont): string =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="middle" font-size="${size}">${escapeXml(content)}</text>`;

/** A bar; one of no height is a line. */
export const rectangle = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(Math.max(0.4, height))}" fill="#${fill}"/>`;

/** A line across. */
export const line = (x1: number, x2: number, y: number, extra = ''): string =>
  `<line x1="${round(x1)}" x2="${round(x2)}" y1="${round(y)}" y2="${round(y)}" stroke="#${fills.line}" stroke-width="0.5"${extra}/>`;

/** Places a figure between the lowest and the highest of a chart; zero is always shown. */
export function scale(values: readonly number[], top: number, bottom: number): (value: number) => number {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  return (value) => bottom - ((value - low) / span) * (bottom - top);
}

/** A name under its bars. */
export const names = (x: number, width: number, top: number, name: string): string =>
  nameLines(name, width)
    .map((one, row) => text(x, top + 9 + row * (chartFont + 1), one, nameSize(name)))
    .join('');
