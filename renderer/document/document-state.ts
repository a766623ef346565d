import type { History } from '../../models/plan/history.ts';
import type { Plan } from '../../models/plan/plan.ts';
import type { Problem } from '../../models/shared/problem.ts';
import type { RangeAction } from '../../models/shared/texts/range.ts';
import type { Figure } from '../../models/views/grid-position.ts';
import type { PlanResults } from '../../models/views/plan-results.ts';
import type { RangeEdit } from '../../models/views/range-edit.ts';
import type { Selection } from '../../models/views/selected-cells.ts';

/** A message above the screens: quiet, dismissible, one at a time. */
export type Notice =
  | {
      readonly kind: 'refused';
      readonly action: 'open' | 'save' | 'export' | 'import' | 'draft';
      readonly problems: readonly Problem[];
    }
  /** What became of an edit of many cells, where not everything went in. */
  | { readonly kind: 'range'; readonly action: RangeAction; readonly edit: RangeEdit }
  | { readonly kind: 'range-refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'exported'; readonly name: string; readonly count?: number }
  | { readonly kind: 'working'; readonly cancel: () => void }
  | { readonly kind: 'imported'; readonly name: string; readonly count: number }
  | { readonly kind: 'imported-nothing'; readonly name: string }
  | { readonly kind: 'draft-restored' };

/** Whether a save leaves nothing to be said: what was refused before it is over, and what came from a draft stands in a file. */
export const isSettledBySaving = (notice: Notice | null): boolean =>
  notice?.kind === 'draft-restored' ||
  (notice?.kind === 'refused' && (['open', 'save', 'draft'] as const).some((action) => action === notice.action));

/** Everything the window shows of one open document. */
export interface DocumentState {
  readonly history: History<Plan>;
  /** The plan as it stands in its file, or as it was opened; another object means unsaved changes. */
  readonly saved: Plan;
  /** The name of the file; null for a document that was never saved. */
  readonly fileName: string | null;
  readonly results: PlanResults;
  /** The active scenario. */
  readonly scenario: string;
  /** The selected figure: the grid's, or one reached through the explanation. */
  readonly figure: Figure;
  /** The cells selected in the grid; null where it is the one figure alone. */
  readonly selection: Selection | null;
  /** The figures to go back to, latest last. */
  readonly trail: readonly Figure[];
  readonly notice: Notice | null;
  /** How long the latest recalculation took, in milliseconds. */
  readonly recomputed: number;
  /** Another number means other figures for other reasons than an edit: nothing flashes. */
  readonly epoch: number;
}

/** Whether the document differs from its file. */
export const isDirty = (state: DocumentState): boolean => state.history.present !== state.saved;

/** How many edits lie between the file and the document; null when the file's state is not among the steps to undo. */
export function unsavedEdits({ history, saved }: DocumentState): number | null {
  const at = history.past.findIndex((step) => step.document === saved);
  return at < 0 ? null : history.past.length - at;
}
