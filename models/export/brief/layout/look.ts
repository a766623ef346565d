/** A4 with the margins of official documents at the sides (GB/T 9704: 28 and 26); top and bottom give way to the footnotes. In mm. */
export const page = { width: 210, height: 297, top: 24, bottom: 24, left: 28, right: 26, number: 13 } as const;

/** What a line may hold, in mm. */
export const textWidth = page.width - page.left - page.right;
export const textHeight = page.height - page.top - page.bottom;

/** The sizes of everything printed, in points; the height of charts in mm. All follow the size of the text. */
export interface BriefLook {
  readonly body: number;
  readonly bodyLine: number;
  readonly title: number;
  readonly titleLine: number;
  readonly beforeHeading: number;
  readonly small: number;
  readonly smallLine: number;
  readonly table: number;
  readonly tableLine: number;
  readonly row: number;
  readonly note: number;
  readonly noteLine: number;
  readonly pair: number;
  readonly wide: number;
}

const half = (value: number): number => Math.round(value * 2) / 2;

/** The look with a size of text. */
export const lookOf = (body: number): BriefLook => ({
  body,
  bodyLine: half(body * 1.52),
  title: half(body * 1.5),
  titleLine: half(body * 2.1),
  beforeHeading: half(body * 0.35),
  small: half(body * 0.8),
  smallLine: half(body * 1.2),
  table: Math.min(8.5, half(body * 0.8)),
  tableLine: Math.min(11, half(body * 1.05)),
  row: half(body * 1.3),
  note: Math.max(7, half(body * 0.68)),
  noteLine: Math.max(9, half(body * 0.88)),
  pair: Math.round(body * 4.3),
  wide: Math.round(body * 3.7),
});

/** From the size one would like to the smallest one can read: 六号, and only where names are very long. */
export const smallest = 7.5;
export const looks: readonly BriefLook[] = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, smallest].map(lookOf);

/** Points to millimetres. */
export const mm = (points: number): number => (points * 25.4) / 72;

/** Chart labels, in points. */
export const chartFont = 7;

/** Families in the order a machine is asked for them: Windows, Kylin and UOS, macOS, Linux. */
export const families = {
  body: ['仿宋', 'FangSong', '仿宋_GB2312', '方正仿宋_GBK', 'STFangsong', 'Noto Serif CJK SC', 'serif'],
  heading: ['黑体', 'SimHei', '方正黑体_GBK', 'STHeiti', 'Noto Sans CJK SC', 'sans-serif'],
  lead: ['楷体', 'KaiTi', '楷体_GB2312', '方正楷体_GBK', 'STKaiti', 'Noto Serif CJK SC', 'serif'],
  title: [
    '方正小标宋简体',
    '方正小标宋_GBK',
    '华文中宋',
    'STZhongsong',
    '宋体',
    'SimSun',
    'Noto Serif CJK SC',
    'serif',
  ],
  latin: ['Times New Roman', 'Liberation Serif', 'Noto Serif', 'DejaVu Serif'],
} as const;

/** The colours of charts: what the report asks is light, what the model gives is full. */
export const fills = {
  base: '4A76A8',
  stretch: 'D08A2E',
  baseGoal: 'BFD0E3',
  stretchGoal: 'F0D2A6',
  part: '8FAACB',
  residual: 'D9A441',
  total: '4A76A8',
  ink: '1F2937',
  line: '9AA3AF',
  grid: 'DDE2E8',
} as const;
