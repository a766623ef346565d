import type { NumberLook } from '../workbook/workbook-spec.ts';

const looks: ReadonlyMap<string, NumberLook> = new Map<string, NumberLook>([
  ['%', 'percent'],
  ['百分点', 'points'],
  ['亿元', 'amount'],
  ['万元', 'amount'],
  ['元', 'whole'],
  ['系数', 'factor'],
  ['人', 'whole'],
  ['万吨标准煤', 'amount'],
]);

/** How a stored value of a unit is written in a cell: fractions as percents, 亿元 with two decimals, counts with none. */
export const lookOfUnit = (unit: string): NumberLook => looks.get(unit) ?? 'count';
