import type { UnitClass } from './vocabulary/units.ts';

/** A number with its unit as it stands in the text; offsets are UTF-16 units of the folded text. */
export interface Figure {
  readonly start: number;
  /** After the unit. */
  readonly end: number;
  readonly value: number;
  /** The upper end of a range (8%-10%), or null. */
  readonly upper: number | null;
  /** Multiple and unit together, as written: 万亩, 亿元, 个百分点; empty when there is none. */
  readonly unit: string;
  readonly unitClass: UnitClass;
  /** Further figures of a slogan: 9 in 保8争9; 5 and 6 in 保4争5拼6. */
  readonly stretches: readonly number[];
}
