import { access } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Label, Language } from '../../models/shared/language.ts';
import { dialogTexts as texts } from '../../models/shared/texts/dialogs.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import { planExtension, withExtension } from './file-names.ts';

/** The native dialogs of one window, in the language of the moment. One shows at a time; a second one counts as cancelled. */
export interface Dialogs {
  readonly askSaveChanges: (name: string) => Promise<'save' | 'discard' | 'cancel'>;
  /** Whether a file that somebody else wrote meanwhile may be overwritten. */
  readonly askOverwrite: (name: string) => Promise<'overwrite' | 'saveAs' | 'cancel'>;
  readonly chooseFileToOpen: () => Promise<string | null>;
  readonly chooseReport: () => Promise<string | null>;
  readonly chooseActuals: () => Promise<string | null>;
  /** A folder to put files into; `near` is where the dialog opens. */
  readonly chooseFolder: (near: string) => Promise<string | null>;
  /** Whether files of a folder may be replaced. */
  readonly askReplaceFiles: (folder: string, count: number) => Promise<boolean>;
  readonly chooseWorkbook: () => Promise<string | null>;
  /** `suggested` is a path whose name stands in the field. The answer ends in the extension. */
  readonly chooseFileToSave: (suggested: string, filter: Label, extension: string) => Promise<string | null>;
}

export function createDialogs(window: BrowserWindow, readLanguage: () => Language): Dialogs {
  const word = (label: Label, details: Readonly<Record<string, string>> = {}): string =>
    fillText(label, readLanguage(), details);
  let showing = false;
  async function alone<T>(cancelled: T, show: () => Promise<T>): Promise<T> {
    if (showing) return cancelled;
    showing = true;
    return show().finally(() => {
      showing = false;
    });
  }

  async function ask(message: string, detail: string, buttons: readonly Label[]): Promise<number> {
    const labels = buttons.map((button) => word(button));
    const last = labels.length - 1;
    const options = {
      type: 'question' as const,
      message,
      detail,
      buttons: labels,
      defaultId: 0,
      cancelId: last,
      noLink: true,
    };
    return (await dialog.showMessageBox(window, options)).response;
  }

  async function mayReplace(chosen: string, file: string): Promise<boolean> {
    // The system asked about the name as it was typed; the extension may have made it the name of another file.
    const exists =
      chosen !== file &&
      (await access(file)
        .then(() => true)
        .catch(() => false));
    if (!exists) return true;
    return (
      (await ask(word(texts.replace, { name: path.basename(file) }), '', [texts.replaceButton, texts.cancelButton])) ===
      0
    );
  }

  const chooseFile = (kind: Label, extensions: string[]): Promise<string | null> =>
    alone(null, async () => {
      const filters = [
        { name: word(kind), extensions },
        { name: word(texts.allFiles), extensions: ['*'] },
      ];
      const answer = await dialog.showOpenDialog(window, { properties: ['openFile'], filters });
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    });

  return {
    askSaveChanges: (name) =>
      alone('cancel', async () => {
        const buttons = [texts.saveButton, texts.discardButton, texts.cancelButton];
        const answer = await ask(word(texts.saveChanges, { name }), word(texts.saveChangesDetail), buttons);
        return (['save', 'discard'] as const)[answer] ?? 'cancel';
      }),
    askOverwrite: (name) =>
      alone('cancel', async () => {
        // The first button is the one Enter presses: the one that loses nothing.
        const buttons = [texts.saveAsButton, texts.overwriteButton, texts.cancelButton];
        const answer = await ask(word(texts.overwrite, { name }), word(texts.overwriteDetail), buttons);
        return (['saveAs', 'overwrite'] as const)[answer] ?? 'cancel';
      }),
    chooseFileToOpen: () => chooseFile(texts.planFiles, ['json']),
    chooseWorkbook: () => chooseFile(texts.workbooks, ['xlsx']),
    chooseReport: () => chooseFile(texts.reportFiles, ['docx', 'pdf', 'txt']),
    chooseActuals: () => chooseFile(texts.actualsFiles, ['xlsx', 'xls', 'csv']),
    chooseFolder: (near) =>
      alone(null, async () => {
        const properties = ['openDirectory', 'createDirectory'] as const;
        const answer = await dialog.showOpenDialog(window, { defaultPath: near, properties: [...properties] });
        return answer.canceled ? null : (answer.filePaths[0] ?? null);
      }),
    askReplaceFiles: (folder, count) =>
      alone(false, async () => {
        const question = word(texts.replaceFiles, { name: folder, count: String(count) });
        return (await ask(question, '', [texts.replaceButton, texts.cancelButton])) === 0;
      }),
    chooseFileToSave: (suggested, filter, extension) =>
      alone(null, async () => {
        const extensions = [extension === planExtension ? 'json' : extension.slice(1)];
        const filters = [{ name: word(filter), extensions }];
        const answer = await dialog.showSaveDialog(window, { defaultPath: suggested, filters });
        if (answer.canceled || answer.filePath === '') return null;
        const file = withExtension(answer.filePath, extension);
        return (await mayReplace(answer.filePath, file)) ? file : null;
      }),
  };
}
