import type { Cell } from '../evaluation/evaluation.ts';
import { formatValue } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { cellLabels } from '../shared/texts/states.ts';

/** What a cell shows: its number in the decimals of its unit, or the word for why there is none. */
export const cellText = (cell: Cell, unit: string, language: Language): string =>
  cell.kind === 'value' ? formatValue(cell.value, unit) : cellLabels[cell.kind][language];
