import { formatPlain, formatWithUnit } from '../../shared/format-number.ts';
import type { Label } from '../../shared/language.ts';
import type { Period } from '../../shared/period.ts';
import type { Span } from '../../shared/provenance.ts';
import { type auditFigureTexts, auditTexts, fillText, indicatorTexts, phrases } from '../../shared/texts/audit.ts';
import { unitLabel } from '../../shared/unit.ts';

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
}

/** An indicator the audit has a name for. */
export type Indicator = keyof typeof indicatorTexts;

/** The message of a finding in both languages, its places filled in. */
export const messageOf = (code: keyof typeof auditTexts, details: Readonly<Record<string, Label>>): Label =>
  fillText(auditTexts[code], details);

/** The label of a figure, its places filled in. */
export const figureLabel = (text: (typeof auditFigureTexts)[keyof typeof auditFigureTexts], name: Label): Label =>
  fillText(text, { name });

/** A stored value with its unit, as each language writes it. A ratio in `倍` comes without its unit. */
export const shown = (value: number, unit: string): Label =>
  unit === '倍'
    ? plain(formatPlain(value, 2))
    : {
        zh: formatWithUnit(value, unit, unitLabel(unit, 'zh')).replace(' ', ''),
        en: formatWithUnit(value, unit, unitLabel(unit, 'en')),
      };

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
