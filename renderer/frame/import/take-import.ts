import { applyAsScenarios, applyImport } from '../../../models/import/apply-import.ts';
import type { InputChange } from '../../../models/import/import-difference.ts';
import { importEditName, importedName } from '../../../models/import/import-names.ts';
import type { ImportMode } from '../../../models/import/import-rows.ts';
import type { DocumentController } from '../../document/document-controller.ts';

/** Takes confirmed changes into the document as one step to undo, and says so; what is refused leaves it as it is. */
export function takeImport(
  controller: DocumentController,
  changes: readonly InputChange[],
  mode: ImportMode,
  note: string,
  name: string,
): void {
  const { present } = controller.getSnapshot().history;
  const source = { ...controller.signed(), note };
  const made =
    mode === 'new' ? applyAsScenarios(present, changes, source, importedName) : applyImport(present, changes, source);
  if (!made.ok) {
    controller.notify({ kind: 'refused', action: 'import', problems: made.problems });
    return;
  }
  const [plan, ids] = 'ids' in made.value ? [made.value.plan, made.value.ids] : [made.value, []];
  controller.change({ ok: true, value: plan }, importEditName(name, changes.length));
  if (ids[0] !== undefined) controller.showScenario(ids[0]);
  controller.notify({ kind: 'imported', name, count: changes.length });
}
