import type { SettingsStore } from '../settings/settings-store.ts';
import type { GoalpathApi } from '../shell/shell.ts';
import type { DocumentController } from './document-controller.ts';
import { isDirty } from './document-state.ts';
import { documentTitle } from './document-title.ts';

/** Tells the shell after each change what the document is called, whether it is saved, and what undo would undo. Returns the way to stop. */
export function keepShellInformed(
  shell: GoalpathApi,
  controller: DocumentController,
  settings: SettingsStore,
): () => void {
  let told = '';
  const tell = (): void => {
    const state = controller.getSnapshot();
    const { language } = settings.getSnapshot();
    const undoName = state.history.past.at(-1)?.name[language] ?? null;
    const redoName = state.history.future[0]?.name[language] ?? null;
    const dirty = isDirty(state);
    const title = documentTitle(state, language);
    const next = JSON.stringify([title, dirty, undoName, redoName, language]);
    if (next !== told) {
      told = next;
      void shell.setDocumentState({ title, dirty });
      const [canUndo, canRedo] = [undoName !== null, redoName !== null];
      void shell.setMenuState({ undoName, redoName, canUndo, canRedo, language });
    }
  };
  tell();
  const stops = [controller.subscribe(tell), settings.subscribe(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}
