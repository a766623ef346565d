import { execFileSync, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type {} from '../../electron/contract/window-api.ts';
import { answerMessages, chooseToOpen, chooseToSave, shownMessages } from './support/dialogs.ts';
import { closeDiscarding, expect, launch, readyPage, test, titleOf } from './support/launch.ts';

// What the shell keeps: settings, files, unsaved work. The calls are made as the window makes them.

const clickClose = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

const press = (app: ElectronApplication, keyCode: string, ...modifiers: ('control' | 'shift')[]): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, key) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.sendInputEvent({ type: 'keyDown', ...key });
      contents?.sendInputEvent({ type: 'keyUp', ...key });
    },
    { keyCode, modifiers },
  );

const recentNames = async (app: ElectronApplication): Promise<string[]> => {
  const page = await app.firstWindow();
  return page.evaluate(async () => (await window.goalpath.readSettings()).recent.map(({ name }) => name));
};

test('settings and the window’s place survive a restart', async ({ userData }) => {
  const first = await launch(userData);
  const page = await readyPage(first);
  await page.evaluate(() =>
    window.goalpath.changeSettings({ language: 'en', theme: 'dark', zoom: 1.25, layout: { 'grid.columns': '[1,2]' } }),
  );
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await first.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1100, height: 800 });
  });
  await closeDiscarding(first);

  const second = await launch(userData);
  const again = await readyPage(second);
  const settings = await again.evaluate(() => window.goalpath.readSettings());
  expect(settings).toMatchObject({ language: 'en', theme: 'dark', zoom: 1.25, layout: { 'grid.columns': '[1,2]' } });
  const state = await second.evaluate(({ BrowserWindow, nativeTheme }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return { bounds: window?.getBounds(), zoom: window?.webContents.getZoomFactor(), theme: nativeTheme.themeSource };
  });
  expect(state).toEqual({ bounds: { x: 40, y: 30, width: 1100, height: 800 }, zoom: 1.25, theme: 'dark' });
  await closeDiscarding(second);
});

test('a broken settings file is set aside', async ({ userData }) => {
  for (const broken of ['{ "language": ', '{"language":"fr"}', '[]', '\0\0']) {
    writeFileSync(path.join(userData, 'settings.json'), broken);
    const app = await launch(userData);
    const page = await readyPage(app);
    expect(await page.evaluate(async () => (await window.goalpath.readSettings()).language)).toBe('zh');
    await closeDiscarding(app);
  }
  expect(readFileSync(path.join(userData, 'settings.broken.json'), 'utf8')).toBe('\0\0');
});

test.describe('closing with unsaved changes', () => {
  test.beforeEach(async ({ page }) => {
    await page.evaluate(() => window.goalpath.setDocumentState({ title: '红湖', dirty: true }));
  });

  test('取消 keeps the window', async ({ app }) => {
    await answerMessages(app, 'cancel');
    await clickClose(app);
    await expect.poll(() => shownMessages(app)).toEqual(['要保存对“红湖”的修改吗？']);
    expect(await titleOf(app)).toBe('● 红湖 — 目标测算台');
  });

  test('不保存 closes it and forgets the draft', async ({ app, page, userData }) => {
    await page.evaluate(() => window.goalpath.storeDraft({ text: 'unwanted', revision: 1 }));
    expect(readdirSync(path.join(userData, 'drafts'))).toEqual(['current.draft']);
    await answerMessages(app, 'discard');
    await Promise.all([app.waitForEvent('close'), clickClose(app)]);
    expect(readdirSync(path.join(userData, 'drafts'))).toEqual([]);
  });

  test('保存 saves first, and stays when saving is given up', async ({ app, userData }) => {
    await answerMessages(app, 'save');
    await chooseToSave(app, null);
    await clickClose(app);
    await expect.poll(() => shownMessages(app)).toHaveLength(1);
    expect(await titleOf(app)).toContain('● 红湖');
    const file = path.join(userData, '保存.goalpath.json');
    await chooseToSave(app, file);
    await Promise.all([app.waitForEvent('close'), clickClose(app)]);
    expect(readFileSync(file, 'utf8').length).toBeGreaterThan(0);
  });
});

test('what is not a plan file is refused, and saving still goes to the open file', async ({ app, page, userData }) => {
  const open = path.join(userData, 'open.goalpath.json');
  const bad = (name: string): string => path.join(userData, name);
  writeFileSync(bad('huge'), '');
  truncateSync(bad('huge'), 200_000_000);
  writeFileSync(bad('rubbish'), Buffer.from([0x89, 0x50, 0xff, 0xfe, 0x80]));
  writeFileSync(bad('zeros'), 'text\0text');
  mkdirSync(bad('folder'));
  execFileSync('mkfifo', [bad('pipe')]);
  await chooseToSave(app, open);
  await page.evaluate(() => window.goalpath.savePlan({ text: 'first', as: true, revision: 1 }));
  const expected = {
    huge: 'file-too-large',
    rubbish: 'file-not-text',
    zeros: 'file-not-text',
    folder: 'file-not-regular',
    pipe: 'file-not-regular',
    missing: 'file-not-found',
  };
  for (const [name, code] of Object.entries(expected)) {
    await chooseToOpen(app, bad(name));
    const answer = await page.evaluate(() => window.goalpath.openPlan());
    expect(answer).toMatchObject({ kind: 'refused', problems: [{ code, place: name }] });
  }
  await page.evaluate(() => window.goalpath.savePlan({ text: 'second', as: false, revision: 1 }));
  // 21 MB: it could be written, but never opened again.
  const large = await page.evaluate(() =>
    window.goalpath.savePlan({ text: '红'.repeat(7_000_000), as: false, revision: 1 }),
  );
  expect(large).toMatchObject({ kind: 'refused', problems: [{ code: 'file-too-large' }] });
  expect(readFileSync(open, 'utf8')).toBe('second');
});

test('a text is the document only once the window adopted it', async ({ app, page, userData }) => {
  const [a, b] = [path.join(userData, 'a.goalpath.json'), path.join(userData, 'b.goalpath.json')];
  writeFileSync(b, 'b');
  await chooseToSave(app, a);
  await page.evaluate(() => window.goalpath.savePlan({ text: 'a', as: true, revision: 1 }));
  await chooseToOpen(app, b);
  const opened = await page.evaluate(() => window.goalpath.openPlan());
  expect(opened).toMatchObject({ kind: 'opened', name: 'b.goalpath.json', text: 'b' });
  const ticket = opened.kind === 'opened' ? opened.ticket : 0;
  await page.evaluate(() => window.goalpath.savePlan({ text: 'still a', as: false, revision: 1 }));
  await page.evaluate((one) => window.goalpath.adoptDocument({ ticket: one, revision: 1 }), ticket);
  await page.evaluate(() => window.goalpath.savePlan({ text: 'now b', as: false, revision: 1 }));
  expect([readFileSync(a, 'utf8'), readFileSync(b, 'utf8')]).toEqual(['still a', 'now b']);
  expect(await recentNames(app)).toEqual(['b.goalpath.json', 'a.goalpath.json']);
});

test('an export is written whole, under a name every system accepts', async ({ app, page, userData }) => {
  await app.evaluate(({ dialog }, folder) => {
    dialog.showSaveDialog = async (...given: readonly unknown[]) => {
      const { defaultPath } = given.at(-1) as { defaultPath: string };
      return { canceled: false, filePath: `${folder}/${defaultPath.split('/').at(-1)}` };
    };
  }, userData);
  const answer = await page.evaluate(() =>
    window.goalpath.exportFile({
      kind: 'csv',
      suggestedName: '../基准:2024',
      bytes: new Uint8Array([0xef, 0xbb, 0xbf, 0x31]),
    }),
  );
  expect(answer).toEqual({ kind: 'saved', name: '基准_2024.csv' });
  expect([...readFileSync(path.join(userData, '基准_2024.csv'))]).toEqual([0xef, 0xbb, 0xbf, 0x31]);
});

test('Ctrl+S reaches the window through the menu', async ({ app, page, userData }) => {
  expect(page.url()).toContain('app://bundle/');
  const file = path.join(userData, 'by-key.goalpath.json');
  await chooseToSave(app, file);
  await press(app, 'S', 'control');
  await expect.poll(() => existsSync(file)).toBe(true);
});

test.describe('files from outside', () => {
  test('the command line and a second start open a plan', async ({ userData }) => {
    const [first, second] = [path.join(userData, 'first.goalpath.json'), path.join(userData, 'second.goalpath.json')];
    const author = await launch(userData);
    await readyPage(author);
    await chooseToSave(author, first);
    await press(author, 'S', 'control');
    await expect.poll(() => existsSync(first)).toBe(true);
    await closeDiscarding(author);
    copyFileSync(first, second);
    rmSync(path.join(userData, 'settings.json'));

    const app = await launch(userData, [first]);
    await readyPage(app);
    await expect.poll(() => recentNames(app)).toEqual(['first.goalpath.json']);
    const program = await app.evaluate(({ app: electron }) => [process.execPath, electron.getAppPath()]);
    const [executable = '', folder = ''] = program;
    const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const other = spawn(executable, [...flags, folder, `--user-data-dir=${userData}`, second], { stdio: 'ignore' });
    expect(await new Promise((resolve) => other.on('exit', resolve))).toBe(0);
    await expect.poll(() => recentNames(app)).toEqual(['second.goalpath.json', 'first.goalpath.json']);
    await closeDiscarding(app);
  });
});

test.describe('after a crash', () => {
  test('kill -9 leaves the draft, whole, for the next start', async ({ userData }) => {
    const first = await launch(userData);
    const page = await readyPage(first);
    const text = JSON.stringify({ unreadable: '红湖'.repeat(1000) });
    expect(await page.evaluate((given) => window.goalpath.storeDraft({ text: given, revision: 1 }), text)).toEqual({
      kind: 'stored',
    });
    const gone = first.waitForEvent('close');
    first.process().kill('SIGKILL');
    await gone;
    const drafts = path.join(userData, 'drafts');
    expect(readFileSync(path.join(drafts, 'current.draft'), 'utf8')).toBe(
      `{"file":null,"length":${text.length},"history":null}\n${text}`,
    );

    const second = await launch(userData);
    await readyPage(second);
    // Restored, or set aside when the window cannot make sense of it; never lost.
    const kept = readdirSync(drafts).map((name) => readFileSync(path.join(drafts, name), 'utf8').includes(text));
    expect(kept).toContain(true);
    await closeDiscarding(second);
  });

  test('a page whose process died comes back', async ({ app, page }) => {
    await page.evaluate(() => Object.assign(window, { marked: true }));
    // Asked through the main process: Playwright gives up a page that crashed.
    const found = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const loaded = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(true)));
      contents?.forcefullyCrashRenderer();
      await loaded;
      return contents?.executeJavaScript(`'marked' in window ? 'old' : typeof goalpath.openPlan`);
    });
    expect(found).toBe('function');
  });

  test('a page whose process died has its file again', async ({ userData }) => {
    const file = path.join(userData, 'open.goalpath.json');
    const author = await launch(userData);
    await readyPage(author);
    await chooseToSave(author, file);
    await press(author, 'S', 'control');
    await expect.poll(() => existsSync(file)).toBe(true);
    await closeDiscarding(author);
    rmSync(path.join(userData, 'settings.json'));

    const app = await launch(userData, [file]);
    await readyPage(app);
    await expect.poll(() => recentNames(app)).toEqual(['open.goalpath.json']);
    await chooseToSave(app, null);
    await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const loaded = new Promise((resolve) => contents?.once('did-finish-load', () => resolve(true)));
      contents?.forcefullyCrashRenderer();
      await loaded;
    });
    // A save asks for no place once the document is that of the file again.
    const save = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `goalpath.savePlan({ text: 'saved in place', as: false, revision: 1 }).then(({ kind }) => kind)`,
        ),
      );
    await expect.poll(save).toBe('saved');
    expect(readFileSync(file, 'utf8')).toBe('saved in place');
    await closeDiscarding(app);
  });
});
