import { extractTargets } from '../report/extract-targets.ts';
import type { ExtractedTarget, TargetKind } from '../report/target.ts';

/** What a planner made of a proposed row. */
export type Decision = 'open' | 'confirmed' | 'rejected';

/** What a planner corrected; figures as written, 8 for 8%. */
export interface Correction {
  readonly indicator: string;
  readonly value: number | null;
  readonly stretch: number | null;
  readonly unit: string;
  readonly kind: TargetKind;
}

/** A target the reader found, waiting for the planner. */
export interface ProposedTarget {
  readonly id: string;
  /** As the reader found it, or as the planner corrected it. */
  readonly target: ExtractedTarget;
  readonly isCorrected: boolean;
  readonly decision: Decision;
}

/** The targets of a report as rows to confirm: doubtful figures first, then what has none, then the sure ones, each in the order of the text. */
export function proposeTargets(text: string): readonly ProposedTarget[] {
  const rows = extractTargets(text).map(
    (target, index): ProposedTarget => ({ id: `row${index + 1}`, target, isCorrected: false, decision: 'open' }),
  );
  const turn = ({ target }: ProposedTarget): number =>
    target.confidence === 'high' ? 2 : target.reason === 'milestone' ? 1 : 0;
  return rows.toSorted((a, b) => turn(a) - turn(b));
}

/** Confirms or rejects one row, or takes the decision back. */
export const decide = (rows: readonly ProposedTarget[], id: string, decision: Decision): readonly ProposedTarget[] =>
  rows.map((row) => (row.id === id ? { ...row, decision } : row));

/** Confirms every row the reader is sure of and nobody has decided. */
export const confirmSure = (rows: readonly ProposedTarget[]): readonly ProposedTarget[] =>
  rows.map((row) =>
    row.decision === 'open' && row.target.confidence === 'high' ? { ...row, decision: 'confirmed' } : row,
  );

/** Corrects a row and confirms it: whoever corrects a row has looked at it. Its place in the text stays. */
export const correct = (
  rows: readonly ProposedTarget[],
  id: string,
  correction: Correction,
): readonly ProposedTarget[] =>
  rows.map((row) => (row.id === id ? { ...row, target: corrected(row.target, correction), ...isSeen } : row));

const isSeen = { isCorrected: true, decision: 'confirmed' } as const;

function corrected(target: ExtractedTarget, { indicator, value, stretch, unit, kind }: Correction): ExtractedTarget {
  const isSame = value === target.value;
  return {
    ...target,
    indicator,
    value,
    upper: isSame ? target.upper : null,
    stretch,
    stretches: stretch === null ? [] : stretch === target.stretch ? target.stretches : [stretch],
    stretchUnit: unit === target.unit ? target.stretchUnit : null,
    unit,
    kind,
    // Without a figure nothing begins with one.
    valueStart: value === null ? null : (target.valueStart ?? target.start),
  };
}

/** The targets that were confirmed, in the order of the text. */
export const confirmedTargets = (rows: readonly ProposedTarget[]): readonly ExtractedTarget[] =>
  rows
    .filter(({ decision }) => decision === 'confirmed')
    .map(({ target }) => target)
    .sort((a, b) => a.start - b.start || (a.valueStart ?? a.start) - (b.valueStart ?? b.start));

/** The row to look at next: the first open one after `id`, else the first open one, else the one after. */
export function nextOpen(rows: readonly ProposedTarget[], id: string): string {
  const at = rows.findIndex((row) => row.id === id);
  const isOpen = ({ decision }: ProposedTarget): boolean => decision === 'open';
  return (rows.slice(at + 1).find(isOpen) ?? rows.find(isOpen) ?? rows[at + 1] ?? rows[at])?.id ?? id;
}
