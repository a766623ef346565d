import type { Plan } from '../../models/plan/plan.ts';
import type { GoalpathApi } from '../shell/shell.ts';
import type { DocumentController } from './document-controller.ts';

/** Leaves the document for a new one that was made, after asking about unsaved changes; false when the user stayed. */
export async function startFrom(shell: GoalpathApi, controller: DocumentController, plan: Plan): Promise<boolean> {
  const reply = await shell.newDocument();
  if (reply.kind !== 'cleared') return false;
  const opened = controller.openNew(plan);
  if (!opened.ok) controller.notify({ kind: 'refused', action: 'open', problems: opened.problems });
  return opened.ok;
}
