import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { answerMessages } from './dialogs.ts';
import { openOwnDisplay } from './own-display.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Starts the built program with a user folder of its own. `args` follow the app's folder, as a file to open does. */
export function launch(userData: string, args: readonly string[] = []): Promise<ElectronApplication> {
  // Playwright switches the sandbox off on Linux unless asked not to; Chromium refuses root with the sandbox on.
  const chromiumSandbox = process.getuid?.() !== 0;
  const options: Parameters<typeof electron.launch>[0] = {
    chromiumSandbox,
    args: [root, `--user-data-dir=${userData}`, '--lang=zh-CN', ...args],
    // The theme is what the program makes it, not what Playwright pretends.
    colorScheme: null,
    env: { ...process.env, LANG: 'zh_CN.UTF-8', DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
  };
  // The old fallback runtime dies about once in two hundred starts under the debugger, before our code runs.
  return electron.launch(options).catch((error: Error) => {
    if (!error.message.includes('Process failed to launch')) throw error;
    console.warn('the runtime died while it was started under the debugger; starting it once more');
    return electron.launch(options);
  });
}

/** Collects what the console says in warning or error, and every exception, from the first page on. */
export function collectProblems(app: ElectronApplication): string[] {
  const problems: string[] = [];
  app.context().on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  app.context().on('weberror', (error) => problems.push(String(error.error())));
  return problems;
}

/** The window once it shows a document: its native title names one, and what comes after the first frame is there too. */
export async function readyPage(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow();
  await base.expect.poll(() => titleOf(app), { message: 'the window names its document' }).toContain(' — ');
  await page.locator('.status-bar').waitFor();
  return page;
}

/** The native title of the window. */
export const titleOf = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '');

/** Ends the program as a user does who does not want to save. */
export async function closeDiscarding(app: ElectronApplication): Promise<void> {
  await answerMessages(app, 'discard').catch(() => undefined);
  await app.close();
}

/** The text on the clipboard of the display. */
export const readClipboard = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

/** The HTML on the clipboard of the display. Electron 33 has its own reader of it, later ones the web's. */
export const readClipboardHtml = (app: ElectronApplication): Promise<string> =>
  app.evaluate(async ({ clipboard }) => {
    if ('readHTML' in clipboard && typeof clipboard.readHTML === 'function') return String(clipboard.readHTML());
    const [item] = await clipboard.read();
    return item ? (await item.getType<string>('text/html')).toString() : '';
  });

/** Puts a text on the clipboard of the display. */
export const writeClipboard = (app: ElectronApplication, text: string): Promise<void> =>
  app.evaluate(({ clipboard }, given) => clipboard.writeText(given), text);

interface Fixtures {
  /** A user folder that is gone after the test. */
  readonly userData: string;
  readonly app: ElectronApplication;
  /** What went wrong in the window. A test that provokes a problem empties it; it must be empty at the end. */
  readonly problems: string[];
  readonly page: Page;
}

interface WorkerFixtures {
  /** Every worker but the first has a display of its own. */
  readonly display: undefined;
}

/** A test with a program of its own. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    async ({ browserName: _ }, use, { parallelIndex }) => {
      const close = parallelIndex > 0 ? await openOwnDisplay() : undefined;
      await use(undefined);
      close?.();
    },
    { scope: 'worker', auto: true },
  ],
  // Playwright reads from this pattern which fixtures are wanted and takes nothing but a pattern.
  userData: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  app: async ({ userData }, use) => {
    const app = await launch(userData);
    await use(app);
    await closeDiscarding(app);
  },
  problems: async ({ app }, use) => {
    const problems = collectProblems(app);
    await use(problems);
    base.expect(problems, 'console of the window').toEqual([]);
  },
  page: async ({ app, problems }, use) => {
    // Named so that problems are collected from the start.
    void problems;
    await use(await readyPage(app));
  },
});

export { expect } from '@playwright/test';
