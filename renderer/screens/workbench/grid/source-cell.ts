import type { ICellRendererParams } from 'ag-grid-community';
import { type Language, writtenIn } from '../../../../models/shared/language.ts';
import type { SourceMark } from '../../../../models/views/source-mark.ts';
import { chipClass } from '../../../controls/source-chip.tsx';

/** Draws the provenance mark in the grid, with as much of its detail as there is room for. */
export const sourceCell =
  (language: Language) =>
  ({ value }: ICellRendererParams<unknown, SourceMark | null>): HTMLElement | string => {
    if (!value) return '';
    const { text, detail } = value;
    const word = document.createElement('span');
    word.lang = language;
    word.textContent = text;
    const chip = document.createElement('span');
    chip.className = chipClass(value);
    chip.append(word);
    if (detail !== '') {
      chip.title = detail;
      chip.append(` ${detail}`);
    }
    const lang = writtenIn(detail);
    if (lang) chip.lang = lang;
    return chip;
  };
