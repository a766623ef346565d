import { formatPlain, formatWithUnit } from '../../shared/format-number.ts';
import type { Label } from '../../shared/language.ts';
import type { Period } from '../../shared/period.ts';
import type { Source, Span } from '../../shared/provenance.ts';
import { type auditFigureTexts, auditTexts, fillText, indicatorTexts, phrases } from '../../shared/texts/audit.ts';
import { calculatedUnits, unitLabel } from '../../shared/unit.ts';

/** error: figures of the plan contradict each other; warning: a reader would be misled; note: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** A figure that bears a finding out, in its stored unit: a fraction in `%`, points in `百分点`, a ratio in `倍`. */
export interface AuditFigure {
  readonly label: Label;
  readonly value: number;
  readonly unit: string;
}

/** Something in the report, or between the report and what is known, that does not fit together. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly message: Label;
  readonly figures: readonly AuditFigure[];
  readonly spans: readonly Span[];
  /** Where the figures from other years and places were published. */
  readonly publications?: readonly Publication[];
}

/** A publication a figure was taken from; what is not known of it is left out. */
export interface Publication {
  readonly title: string;
  readonly address?: string;
  readonly date?: string;
}

/** The publications among some sources, each once. */
export function publicationsOf(sources: readonly Source[]): readonly Publication[] {
  const found = sources.flatMap((source) =>
    source.kind === 'external' || source.kind === 'proxy'
      ? [{ title: source.title, ...pick('address', source.address), ...pick('date', source.date) }]
      : [],
  );
  return found.filter(({ title }, index) => found.findIndex((other) => other.title === title) === index);
}

const pick = <Key extends string>(key: Key, text: string | undefined): Partial<Record<Key, string>> =>
  text === undefined ? {} : ({ [key]: text } as Record<Key, string>);

/** A publication in one line. */
export const publicationText = ({ title, date, address }: Publication): string =>
  [title, date, address].filter((part) => part !== undefined).join(' · ');

/** An indicator the audit has a name for. */
export type Indicator = keyof typeof indicatorTexts;

/** The message of a finding in both languages, its places filled in. */
export const messageOf = (code: keyof typeof auditTexts, details: Readonly<Record<string, Label>>): Label =>
  fillText(auditTexts[code], details);

/** The label of a figure, its places filled in. */
export const figureLabel = (text: (typeof auditFigureTexts)[keyof typeof auditFigureTexts], name: Label): Label =>
  fillText(text, { name });

/** A stored value with its unit, as each language writes it: counts whole, a ratio in `倍` without its unit. */
export function shown(value: number, unit: string): Label {
  if (unit === '倍') return plain(formatPlain(value, 2));
  const isCount = Number.isInteger(value) && !calculated.includes(unit);
  const write = (unitText: string): string =>
    isCount ? `${formatPlain(value, 0)} ${unitText}`.trimEnd() : formatWithUnit(value, unit, unitText);
  return { zh: write(unitLabel(unit, 'zh')).replace(' ', ''), en: write(unitLabel(unit, 'en')) };
}

const calculated: readonly string[] = calculatedUnits;

/** The same text in both languages, for years and quotations. */
export const plain = (text: string): Label => ({ zh: text, en: text });

/** An indicator's name, with its year: 2023年固定资产投资. */
export const inYear = (indicator: Indicator, period: Period): Label =>
  fillText(phrases.inYear, { name: indicatorTexts[indicator], period: plain(period) });

/** Several labels as one list. */
export const listed = (labels: readonly Label[]): Label => ({
  zh: labels.map((label) => label.zh).join('、'),
  en: labels.map((label) => label.en).join(', '),
});
