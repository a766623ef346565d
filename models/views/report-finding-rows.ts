import { auditPlan } from '../evaluation/audit/audit-plan.ts';
import { publicationText, type Severity, shown } from '../evaluation/audit/finding.ts';
import { reportText } from '../goals/goal-model.ts';
import type { Language } from '../shared/language.ts';
import { severityTexts } from '../shared/texts/report.ts';
import type { ScenarioResult } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import type { ReportMark } from './report-paragraphs.ts';

/** A finding of the audit, ready to read: its figures as printed and the words it is about. */
export interface FindingRow {
  readonly id: string;
  readonly severity: Severity;
  readonly severityText: string;
  readonly message: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** Where figures from other years and places were published, one a line. */
  readonly publications: readonly string[];
  readonly quotes: readonly (ReportMark & { readonly words: string })[];
}

const gravest: readonly Severity[] = ['error', 'warning', 'note'];

/** What the audit found in the report of a plan, the gravest first. Each quotation is a mark of its own: `C2/1`. */
export function findingRows(
  { plan }: PlanResults,
  { evaluation }: ScenarioResult,
  language: Language,
): readonly FindingRow[] {
  const text = reportText(plan.model.report);
  const rows = auditPlan(plan, evaluation).map(
    ({ id, severity, message, figures, spans, publications = [] }): FindingRow => ({
      id,
      severity,
      severityText: severityTexts[severity][language],
      message: message[language],
      figures: figures.map(({ label, value, unit }) => ({
        label: label[language],
        value: shown(value, unit)[language],
      })),
      publications: publications.map(publicationText),
      quotes: spans.map(({ start, end }, index) => ({
        id: `${id}/${index + 1}`,
        start,
        end,
        words: text.slice(start, end),
      })),
    }),
  );
  return gravest.flatMap((severity) => rows.filter((row) => row.severity === severity));
}
