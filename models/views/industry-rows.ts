import type { ContributionPart, Contributions } from '../evaluation/contribution.ts';
import { formatPlain, formatValue } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { workbenchTexts } from '../shared/texts/workbench.ts';

/** A line of the table of contributions: weight and growth in percent, pull in points, share in percent of growth. */
export interface IndustryRow {
  readonly id: string;
  readonly label: string;
  readonly weight: string;
  readonly growth: string;
  readonly pull: string;
  readonly share: string;
}

/** The table of one side of the accounts, its total line, and what the parts leave over. */
export interface IndustryTable {
  readonly rows: readonly IndustryRow[];
  readonly total: IndustryRow;
  /** In points, with as many decimals as it takes to see that it is nothing. */
  readonly residual: string;
  /** What the closing item holds, estimated part by part, and what is left over; empty where nothing is. */
  readonly independent: readonly IndependentRow[];
}

/** A part of the closing item by an estimate of its own, or what the estimates leave over. Says so when figures are missing. */
export interface IndependentRow {
  readonly id: string;
  readonly label: string;
  readonly pull: string;
}

const nothing = '—';
const points = (value: number | null): string => (value === null ? nothing : formatPlain(value, 2));
const percent = (value: number | null): string => (value === null ? nothing : `${formatPlain(value, 1)}%`);
const rate = (value: number | null): string => (value === null ? nothing : `${formatValue(value, '%')}%`);

/** What a residual is printed as when only the last binary digits differ. */
const zeroBelow = 1e-9;

/** The lines of one side, in the order of the accounts; the expenditure side ends with its closing item. */
export function industryTable(
  contributions: Contributions,
  side: 'production' | 'expenditure',
  language: Language,
  totalLabel: string,
): IndustryTable {
  const { total, parts, residual } = contributions[side];
  const all = side === 'expenditure' ? [...parts, contributions.expenditure.closing] : parts;
  const isWhole = all.every((part) => part.share !== null);
  return {
    rows: all.map((part) => industryRow(part, language)),
    total: {
      id: 'total',
      label: totalLabel,
      weight:
        side === 'production'
          ? percent(sum(all.map((part) => (part.weight === null ? null : part.weight * 100))))
          : nothing,
      growth: total === null ? nothing : `${formatPlain(total, 2)}%`,
      pull: points(total),
      share: isWhole ? percent(sum(all.map((part) => part.share))) : nothing,
    },
    residual: residual === null ? nothing : formatPlain(Math.abs(residual) < zeroBelow ? 0 : residual, 4),
    independent: side === 'expenditure' ? independentRows(contributions.expenditure.independent, language) : [],
  };
}

function independentRows(
  independent: Contributions['expenditure']['independent'],
  language: Language,
): readonly IndependentRow[] {
  if (!independent) return [];
  const pulled = (pull: number | null): string => (pull === null ? figureTexts.noData[language] : formatPlain(pull, 2));
  return [
    ...independent.parts.map(({ id, label, pull }) => ({ id, label: label[language], pull: pulled(pull) })),
    { id: 'residual', label: workbenchTexts.leftOver[language], pull: pulled(independent.residual) },
  ];
}

const industryRow = (part: ContributionPart, language: Language): IndustryRow => ({
  id: part.id,
  label: part.label[language],
  weight: part.weight === null ? nothing : percent(part.weight * 100),
  growth: rate(part.growth),
  pull: points(part.pull),
  share: percent(part.share),
});

/** The sum, or null when a summand is unknown. */
function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0);
}
