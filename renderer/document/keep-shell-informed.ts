import type { History } from '../../models/plan/history.ts';
import { serializeHistory } from '../../models/plan/history-text.ts';
import { serializePlan } from '../../models/plan/parse-plan.ts';
import type { Plan } from '../../models/plan/plan.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { GoalpathApi } from '../shell/shell.ts';
import type { DocumentController } from './document-controller.ts';
import { isDirty } from './document-state.ts';
import { documentTitle } from './document-title.ts';

/**
 * Tells the shell after each change what the document is called, whether it is saved, and what undo would undo; and leaves it
 * a draft of every edit, so that a crash costs nothing that was entered. Returns the way to stop.
 */
export function keepShellInformed(
  shell: GoalpathApi,
  controller: DocumentController,
  settings: SettingsStore,
): () => void {
  let told = '';
  let drafted = controller.getSnapshot().history.present;
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
    if (state.history.present !== drafted) {
      drafted = state.history.present;
      if (dirty) draftSoon();
    }
  };
  let waiting = false;
  // After the frame that shows the edit: writing the plan out takes longer than a frame may wait.
  const draftSoon = (): void => {
    if (waiting) return;
    waiting = true;
    requestIdleCallback(
      () => {
        waiting = false;
        const state = controller.getSnapshot();
        if (!isDirty(state)) return;
        void shell.storeDraft(draftOf(state.history)).then((reply) => {
          if (reply.kind === 'refused') {
            controller.notify({ kind: 'refused', action: 'draft', problems: reply.problems });
          }
        });
      },
      { timeout: 200 },
    );
  };
  tell();
  const stops = [controller.subscribe(tell), settings.subscribe(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}

const draftOf = (history: History<Plan>) => ({
  text: serializePlan(history.present),
  history: serializeHistory(history),
});
