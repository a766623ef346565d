import type { Goal } from '../../goals/goal-model.ts';
import type { Actual } from '../actual.ts';
import { parseEntry } from '../parse-entry.ts';
import { entryUnit } from '../read-pasted-actuals.ts';
import { cellText, type TableCell } from './actuals-table.ts';
import type { ActualsMapping } from './mapping.ts';

/** What a figure is read for. `unit` is the one written in its row or heading; none when it is empty. */
export interface FigurePlace {
  readonly goal: Goal;
  readonly measure: Actual['measure'];
  readonly growthAs: ActualsMapping['growthAs'];
  readonly unit: string;
}

/** Units of money as hundred millions; units that are not there are only understood where they are the goal's own. */
const money: ReadonlyMap<string, number> = new Map([
  ['亿元', 1],
  ['千万元', 0.1],
  ['百万元', 0.01],
  ['万元', 1e-4],
  ['千元', 1e-5],
  ['元', 1e-8],
]);

/** Whether a cell says nothing: empty, a dash, 缺数据. */
export const isNothing = (cell: TableCell | undefined): boolean =>
  typeof cell !== 'number' && /^[\s\u3000]*([-—–…/]*|缺数据|缺|n\/?a|#N\/A)[\s\u3000]*$/i.test(cell ?? '');

/** A figure as a stored value: growth as a fraction, an amount in the unit of its goal; or why there is none. */
export function readFigure(
  cell: TableCell,
  { goal, measure, growthAs, unit }: FigurePlace,
): number | 'no-number' | 'wrong-unit' {
  const own = entryUnit(goal, measure);
  if (own === '%' && growthAs === 'fraction' && typeof cell === 'number') return cell;
  const scale = scaleOf(unit, own);
  if (scale === null) return 'wrong-unit';
  const parsed = parseEntry(cellText(cell), own, goal.id);
  return parsed.ok && parsed.value !== null ? tidy(parsed.value * scale) : 'no-number';
}

/** How many of the goal's unit one of the written unit is; null where the two do not go together. */
function scaleOf(written: string, own: string): number | null {
  const units = written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .split(/[、,/]/);
  const unit = units.find((one) => one !== '%') ?? '';
  // How last year went by is a matter of shares: there an amount may have any unit.
  if (unit === '' || unit === own || own === '' || own === '%') return 1;
  const [from, to] = [money.get(unit), money.get(own)];
  if (from !== undefined && to !== undefined) return from / to;
  const isMultiple = /[十百千万亿]/.test(unit) || /[十百千万亿]/.test(own);
  return from === undefined && to === undefined && !isMultiple ? 1 : null;
}

/** Fourteen digits: what a change of unit adds at the end is no part of the figure. */
const tidy = (value: number): number => Number(value.toPrecision(14));
