import type { Decision, ProposedTarget } from '../goals/proposed-target.ts';
import { REASON_TEXTS } from '../report/reasons.ts';
import type { Language } from '../shared/language.ts';
import { confidences, reportTexts, targetKinds } from '../shared/texts/report.ts';
import { baseText, stretchText } from './report-figures.ts';
import type { ReportMark } from './report-paragraphs.ts';

/** A proposed target, ready to read. */
export interface ProposalRow extends ReportMark {
  readonly indicator: string;
  readonly base: string;
  readonly stretch: string;
  readonly kind: string;
  readonly section: string;
  readonly decision: Decision;
  readonly decisionText: string;
  /** A word for rows that deserve a look, and why they do; empty for a row the reader is sure of. */
  readonly look: string;
  readonly reason: string;
  readonly words: string;
}

/** The proposed targets of a report, in the order in which they want to be looked at. */
export function proposalRows(
  rows: readonly ProposedTarget[],
  text: string,
  language: Language,
): readonly ProposalRow[] {
  return rows.map(({ id, target, decision, isCorrected }) => ({
    id,
    start: target.start,
    end: target.end,
    indicator: target.indicator,
    base: baseText(target),
    stretch: stretchText(target),
    kind: targetKinds[target.kind][language],
    section: target.section,
    decision,
    decisionText: decisionText(decision, isCorrected)[language],
    look: target.confidence === 'low' ? confidences.low[language] : '',
    reason: target.confidence === 'low' ? REASON_TEXTS[target.reason][language] : '',
    words: text.slice(target.start, target.end),
  }));
}

function decisionText(decision: Decision, isCorrected: boolean) {
  if (decision === 'open') return reportTexts.openRow;
  if (decision === 'rejected') return reportTexts.rejected;
  return isCorrected ? reportTexts.corrected : reportTexts.confirmed;
}

/** How far the planner has come. */
export interface ProposalProgress {
  readonly open: number;
  /** Open rows that deserve a look, and open rows the reader is sure of. */
  readonly low: number;
  readonly sure: number;
  readonly confirmed: number;
  readonly rejected: number;
}

/** Counts the decisions. */
export function proposalProgress(rows: readonly ProposedTarget[]): ProposalProgress {
  const count = (wanted: (row: ProposedTarget) => boolean): number => rows.filter(wanted).length;
  const low = count(({ decision, target }) => decision === 'open' && target.confidence === 'low');
  const open = count(({ decision }) => decision === 'open');
  return {
    open,
    low,
    sure: open - low,
    confirmed: count(({ decision }) => decision === 'confirmed'),
    rejected: count(({ decision }) => decision === 'rejected'),
  };
}
