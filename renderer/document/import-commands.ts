import type { ImportDifference } from '../../models/import/import-difference.ts';
import type { ImportedBook } from '../../models/import/imported-book.ts';
import { planText } from '../../models/plan/plan-text.ts';
import type { Problem } from '../../models/shared/problem.ts';
import type { PlanResults } from '../../models/views/plan-results.ts';
import type { GoalpathApi } from '../shell/shell.ts';
import type { DocumentController } from './document-controller.ts';
import { hashText } from './hash-text.ts';

/** A workbook on its way in: being read, or read and waiting for the planner. It is no part of any document. */
export type IncomingWorkbook =
  | { readonly kind: 'reading'; readonly name: string }
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly book: ImportedBook;
      readonly hash: string;
      /** What it would change in the plan of `results`. */
      readonly difference: ImportDifference;
      readonly results: PlanResults;
    };

/** Joins a shell and a document for importing. `show` says what there is to confirm; null takes the dialog away. */
export function createImportCommand(
  shell: GoalpathApi,
  controller: DocumentController,
  show: (incoming: IncomingWorkbook | null) => void,
): () => Promise<void> {
  let isBusy = false;
  const refuse = (problems: readonly Problem[]): void =>
    controller.notify({ kind: 'refused', action: 'import', problems });

  /** Reads the workbook that was chosen; null when nothing of it needs a decision. */
  const read = async (): Promise<IncomingWorkbook | null> => {
    const reply = await shell.readWorkbook();
    if (reply.kind === 'refused') refuse(reply.problems);
    if (reply.kind !== 'read') return null;
    const { name, book } = reply;
    const { results } = controller.getSnapshot();
    const [hash, { compareBook }] = await Promise.all([
      hashText(planText(results.plan)),
      import('../../models/import/compare-book.ts'),
    ]);
    const compared = compareBook(book, results, hash, name);
    if (!compared.ok) refuse(compared.problems);
    if (!compared.ok) return null;
    const { changes, formulas, notes } = compared.value;
    if (changes.length + formulas.length + notes.length > 0)
      return { kind: 'read', name, book, hash, difference: compared.value, results };
    controller.notify({ kind: 'imported-nothing', name });
    return null;
  };

  return async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      const chosen = await shell.chooseWorkbook();
      if (chosen.kind === 'cancelled') return;
      show({ kind: 'reading', name: chosen.name });
      show(await read());
    } finally {
      isBusy = false;
    }
  };
}
