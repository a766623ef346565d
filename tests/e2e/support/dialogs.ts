import type { ElectronApplication } from '@playwright/test';

// Native dialogs cannot be driven, so each test says beforehand how the user answers.

/** The next files chosen to open; null is 取消. */
export const chooseToOpen = (app: ElectronApplication, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] });
  }, file);

/** The next places chosen to save; null is 取消. */
export const chooseToSave = (app: ElectronApplication, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, file);

const buttons = { save: 0, discard: 1, cancel: 2, saveAs: 0, overwrite: 1 };

/** How every message from now on is answered: 保存, 不保存 or 取消; 另存为 or 覆盖. */
export const answerMessages = (app: ElectronApplication, answer: keyof typeof buttons): Promise<void> =>
  app.evaluate(({ dialog }, response) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shownMessages: shown });
    dialog.showMessageBox = async (...given: readonly unknown[]) => {
      const options = given.at(-1);
      if (typeof options === 'object' && options !== null && 'message' in options) shown.push(String(options.message));
      return { response, checkboxChecked: false };
    };
  }, buttons[answer]);

/** The messages shown since the last `answerMessages`. */
export const shownMessages = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => {
    const { shownMessages: shown } = globalThis as { shownMessages?: string[] };
    return shown ?? [];
  });
