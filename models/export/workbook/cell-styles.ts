import type { CellStyle } from 'hucre/xlsx';
import type { CellRole, CellSpec, NumberLook, ToneSpec, WorkbookSpec } from './workbook-spec.ts';

const formats: Readonly<Record<NumberLook, string>> = {
  percent: '0.00%',
  amount: '#,##0.00',
  whole: '#,##0',
  points: '+0.00;-0.00;0.00',
  share: '0.0',
  factor: '0.000',
  count: '#,##0.##',
  // Below the last digit shown the sign would be noise.
  residual: '[>=0.00005]0.0000;[<=-0.00005]-0.0000;0.0000',
};

const ink = '1F2937';
const quiet = '6B7280';
const inputBlue = '0000FF';
const accent = '1F4E79';
const hairline = 'D0D5DD';
const inputFill = 'FFFBE6';
const headFill = 'EAF0F6';

const underline = { bottom: { style: 'thin', color: { rgb: hairline } } } as const;
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const right = { horizontal: 'right', vertical: 'center' } as const;
const left = { horizontal: 'left', vertical: 'center' } as const;

const roles: Readonly<Record<CellRole, CellStyle>> = {
  title: { font: { size: 16, bold: true, color: { rgb: accent } }, alignment: left },
  text: { font: { color: { rgb: ink } }, alignment: { ...left, wrapText: true } },
  remark: { font: { color: { rgb: quiet } }, alignment: left },
  heading: {
    font: { bold: true, color: { rgb: ink } },
    fill: fill(headFill),
    border: { bottom: { style: 'medium', color: { rgb: accent } } },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  group: { font: { bold: true, color: { rgb: accent } }, alignment: left, border: underline },
  label: { font: { color: { rgb: ink } }, alignment: left, border: underline },
  wrapped: { font: { color: { rgb: ink } }, alignment: { ...left, wrapText: true, indent: 1 }, border: underline },
  // Blue and unlocked: what a colleague may change. Formulas are black and locked.
  input: {
    font: { color: { rgb: inputBlue } },
    fill: fill(inputFill),
    alignment: right,
    border: underline,
    protection: { locked: false },
  },
  inherited: {
    font: { color: { rgb: ink } },
    fill: fill(inputFill),
    alignment: right,
    border: underline,
    protection: { locked: false },
  },
  entry: {
    font: { color: { rgb: inputBlue } },
    fill: fill(inputFill),
    alignment: { horizontal: 'center', vertical: 'center' },
    border: underline,
    protection: { locked: false },
  },
  formula: { font: { color: { rgb: ink } }, alignment: right, border: underline },
  total: { font: { bold: true, color: { rgb: ink } }, alignment: right, border: { top: { style: 'thin' } } },
  state: { font: { color: { rgb: ink } }, alignment: { horizontal: 'center', vertical: 'center' }, border: underline },
  none: { font: { color: { rgb: quiet } }, alignment: right, border: underline },
};

/** How a cell looks: its role, with the font of the workbook and the format of its number. */
function styleOf({ role, look }: Pick<CellSpec, 'role' | 'look'>, font: string): CellStyle {
  const style = roles[role];
  return {
    ...style,
    font: { size: 10, ...style.font, name: font },
    ...(look === undefined ? {} : { numFmt: formats[look] }),
  };
}

/** What two cells that look alike have in common. */
export const lookKey = ({ role, look }: Pick<CellSpec, 'role' | 'look'>): string => `${role} ${look ?? ''}`;

/** The looks of a workbook's cells by key, each once: a handful for many cells. */
export function looksOf({ sheets, font }: WorkbookSpec): ReadonlyMap<string, CellStyle> {
  const looks = new Map<string, CellStyle>();
  for (const { cells } of sheets) {
    for (const cell of cells) {
      const key = lookKey(cell);
      if (!looks.has(key)) looks.set(key, styleOf(cell, font));
    }
  }
  return looks;
}

/** Colours that go with a word of state. */
export const toneStyles: Readonly<Record<ToneSpec['tone'], CellStyle>> = {
  good: { font: { color: { rgb: '1B5E20' } }, fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'E3F2E1' } } },
  near: { font: { color: { rgb: '7A4F01' } }, fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFF3D6' } } },
  bad: { font: { color: { rgb: '9B1C1C' } }, fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FBE4E4' } } },
  quiet: { font: { color: { rgb: quiet } } },
};

/** The format of a look, for labels of charts. */
export const formatOf = (look: NumberLook): string => formats[look];
