import type { UnitClass } from '../vocabulary/units.ts';

/** A run of digits with what stands around it, before it is accepted as a quantity. */
export interface Digits {
  readonly text: string;
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly unitClass: UnitClass;
}

/** A reason why digits measure nothing, with sentences in which nothing may be found. */
export interface NotAQuantity {
  readonly name: string;
  readonly holds: (digits: Digits) => boolean;
  readonly examples: readonly string[];
}

const before = (digits: Digits, length = 1): string =>
  digits.text.slice(Math.max(0, digits.start - length), digits.start);
const after = (digits: Digits, length = 1): string => digits.text.slice(digits.numberEnd, digits.numberEnd + length);

/** Digits that are years, ordinals, names, grades or marks; the first rule that holds drops them. */
export const NOT_A_QUANTITY: readonly NotAQuantity[] = [
  {
    name: 'a footnote mark in brackets',
    holds: (digits) => /[([〔【]$/.test(before(digits)) && /^[)\]〕】]/.test(after(digits)),
    examples: ['深入实施“青苗计划”(3),完善“一表通办”[12]机制。'],
  },
  {
    name: 'a year, a month, a day, or a span of them',
    holds: (digits) =>
      (digits.unit === '年' && digits.value >= 1900 && digits.value < 2200) ||
      (/^[年月日]$/.test(digits.unit) &&
        digits.value === Math.trunc(digits.value) &&
        /^(?:底|末|初|份|前|中|中旬|上旬|下旬|后|度|起|、|至|到|-)/.test(
          digits.text.slice(digits.end, digits.end + 2),
        )) ||
      digits.unit === '月' ||
      (digits.unit === '日' && /月$/.test(before(digits))) ||
      /^(?:季度|年度|届|世纪|时|号|周年)$/.test(digits.unit) ||
      (/^周?岁$/.test(digits.unit) && !/寿命/.test(before(digits, 10))) ||
      /^年(?:一遇|期|来|多|以来|计划|行动|规划)/.test(digits.text.slice(digits.numberEnd, digits.numberEnd + 3)),
    examples: ['力争6月底前建成投用,2031年10月全线通车,按50年一遇标准加固堤防。'],
  },
  {
    name: 'part of a name written with letters or signs: 5G, 4A级, G318, 1+6, 7×24',
    holds: (digits) =>
      /[A-Za-z+×*/#.&＋_-]$/.test(before(digits)) ||
      (/^[A-Za-z+×*#＋]/.test(after(digits)) && digits.unitClass === 'none') ||
      /^\/\d/.test(after(digits, 2)) ||
      /^:\d/.test(after(digits, 2)) ||
      /\d:$/.test(before(digits, 2)),
    examples: ['加快5G网络布局,推动清河古镇创建4A级景区,改造G318线,完善“1+6”政策体系,PM2.5治理再加力。'],
  },
  {
    name: 'an ordinal or a rank',
    holds: (digits) =>
      /(?:第|前|No|NO|位列|排名|位居)$/.test(before(digits, 2)) ||
      /全[国省市州区县]后$/.test(before(digits, 3)) ||
      /^(?:强|大$|甲|级|#|期工程|期项目)/.test(after(digits, 3)),
    examples: ['力争进入全省前30名,承办好第12届龙舟赛,引进世界500强企业。'],
  },
  {
    name: 'a bare number in quotation marks, the name of a programme',
    holds: (digits) => digits.unit === '' && /[“"‘「《]$/.test(before(digits)) && /^[”"’」》]/.test(after(digits)),
    examples: ['深入实施“2050”工程,擦亮“12345”热线品牌。'],
  },
];
