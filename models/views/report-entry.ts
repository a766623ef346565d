import type { Correction } from '../goals/proposed-target.ts';
import type { ExtractedTarget, TargetKind } from '../report/target.ts';

/** What stands in the fields of a row that is being corrected. */
export interface CorrectionEntry {
  readonly indicator: string;
  readonly base: string;
  readonly stretch: string;
  readonly unit: string;
  readonly kind: TargetKind;
}

/** The fields of a row as they begin. */
export const entryOf = ({ indicator, value, stretch, unit, kind }: ExtractedTarget): CorrectionEntry => ({
  indicator,
  base: value === null ? '' : String(value),
  stretch: stretch === null ? '' : String(stretch),
  unit,
  kind,
});

/** Reads the fields; full-width figures are as good as others. Null where a field holds no number, or the name is empty. */
export function readCorrection({ indicator, base, stretch, unit, kind }: CorrectionEntry): Correction | null {
  const [value, further] = [readFigure(base), readFigure(stretch)];
  const name = indicator.trim();
  if (name === '' || value === undefined || further === undefined) return null;
  if (value === null && kind !== 'rule') return null;
  return { indicator: name, value, stretch: further, unit: unit.trim().normalize('NFKC'), kind };
}

/** A number, null for an empty field, undefined for anything else. */
function readFigure(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replaceAll(',', '').trim();
  if (plain === '') return null;
  const value = Number(plain);
  return /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(plain) && Number.isFinite(value) ? value : undefined;
}
