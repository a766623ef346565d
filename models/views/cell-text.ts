import type { Cell } from '../evaluation/evaluation.ts';
import { formatValue } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { cellLabels } from '../shared/texts/states.ts';
import { fullFigure } from './short-figure.ts';

/** What a cell shows: its number in the decimals of its unit, or the word for why there is none. */
export const cellText = (cell: Cell, unit: string, language: Language): string =>
  cell.kind === 'value' ? formatValue(cell.value, unit) : cellLabels[cell.kind][language];

/** What a cell holds in one phrase: its number with unit and all decimals, or the word for why there is none. */
export const cellPhrase = (cell: Cell, unit: string, language: Language): string =>
  cell.kind === 'value' ? fullFigure(cell.value, unit, language) : cellLabels[cell.kind][language];
