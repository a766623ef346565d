import type { Label } from '../language.ts';

/** The margins of 接近, as inputs of a workbook. */
export const marginLabels: Readonly<Record<'rate' | 'level' | 'about', Label>> = {
  rate: { zh: '接近的界限:比率', en: 'margin of “near”: rates' },
  level: { zh: '接近的界限:水平和数量', en: 'margin of “near”: levels and counts' },
  about: { zh: '接近的界限:“左右”和“稳定”', en: 'margin of “near”: “about” and “hold”' },
};
