import type { ExtractedTarget } from '../report/target.ts';

/** What a figure of a report is written as: the parts of a target, whether read or corrected. */
export type WrittenFigures = Pick<
  ExtractedTarget,
  'value' | 'upper' | 'unit' | 'operator' | 'words' | 'stretches' | 'stretchUnit' | 'stretchWords'
>;

const SIGNS: Readonly<Partial<Record<WrittenFigures['operator'], string>>> = {
  atLeast: '≥ ',
  atMost: '≤ ',
  about: '≈ ',
};

/** The base figure as the report writes it, with the sign of its bound: `≥ 3.2万亩`; the words of a rule; a dash for nothing. */
export function baseText({ value, upper, unit, operator, words }: WrittenFigures): string {
  if (value === null) return words === null || words === '' ? '—' : words;
  const range = upper === null ? `${value}` : `${value}–${upper}`;
  return `${SIGNS[operator] ?? ''}${range}${unit}`;
}

/** Every stretch figure as the report writes it, or its words (力争更好结果); empty when there is none. */
export function stretchText({ stretches, stretchUnit, stretchWords, unit }: WrittenFigures): string {
  if (stretches.length === 0) return stretchWords ?? '';
  return stretches.map((stretch) => `${stretch}${stretchUnit ?? unit}`).join(' / ');
}
