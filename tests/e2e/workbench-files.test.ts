import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerMessages, chooseToOpen, chooseToSave, shownMessages } from './support/dialogs.ts';
import { closeDiscarding, expect, launch, readyPage, test, titleOf } from './support/launch.ts';
import { cursor, goDownTo, growth, notice } from './support/workbench.ts';

const investment = '固定资产投资增速';

test('a plan that was saved and opened again has the same figures', async ({ app, page, userData }) => {
  const file = path.join(userData, '洪湖.goalpath.json');
  await goDownTo(page, investment);
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  const figures = await page.locator('.results td').allTextContents();
  await expect.poll(() => titleOf(app)).toContain('●');
  await chooseToSave(app, file);
  await page.keyboard.press('Control+s');
  await expect.poll(() => titleOf(app)).not.toContain('●');
  await app.close();
  const again = await launch(userData, [file]);
  const reopened = await readyPage(again);
  await expect(growth(reopened)).toHaveText('7.89%');
  expect(await reopened.locator('.results td').allTextContents()).toEqual(figures);
  await expect(reopened.locator('.document-name')).toContainText('洪湖.goalpath.json');
  // The file as the planner opens it by hand, over an edit that is given up.
  await goDownTo(reopened, investment);
  await reopened.keyboard.type('11');
  await reopened.keyboard.press('Enter');
  await expect(growth(reopened)).not.toHaveText('7.89%');
  await answerMessages(again, 'discard');
  await chooseToOpen(again, file);
  await reopened.keyboard.press('Control+o');
  await expect(growth(reopened)).toHaveText('7.89%');
  await closeDiscarding(again);
});

test('what was not saved is there again after the program was killed', async ({ app, page, userData }) => {
  await goDownTo(page, investment);
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(800);
  app.process().kill('SIGKILL');
  const again = await launch(userData);
  const reopened = await readyPage(again);
  await expect(growth(reopened)).toHaveText('7.89%');
  await expect(notice(reopened)).toContainText('已经恢复');
  await expect.poll(() => titleOf(again)).toContain('●');
  await closeDiscarding(again);
});

for (const [name, spoil] of [
  ['the draft', (drafts: string) => mkdirSync(path.join(drafts, 'current.draft'), { recursive: true })],
  ['the folder of drafts', (drafts: string) => writeFileSync(drafts, 'a file in its place')],
] as const) {
  test(`saving and closing do not need ${name}`, async ({ app, page, userData }) => {
    const drafts = path.join(userData, 'drafts');
    rmSync(drafts, { recursive: true, force: true });
    spoil(drafts);
    const file = path.join(userData, 'saved.goalpath.json');
    await goDownTo(page, investment);
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await expect.poll(() => titleOf(app)).toContain('●');
    await chooseToSave(app, file);
    await page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(app)).toMatch(/^saved\.goalpath\.json/);
    await page.keyboard.type('11');
    await page.keyboard.press('Enter');
    await expect.poll(() => titleOf(app)).toContain('●');
    await answerMessages(app, 'discard');
    await Promise.all([
      app.waitForEvent('close'),
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
    ]);
  });
}

test.describe('closing in the middle of an entry', () => {
  const close = (app: ElectronApplication): Promise<void> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  let file = '';
  test.beforeEach(async ({ app, page, userData }) => {
    file = path.join(userData, 'entry.goalpath.json');
    await chooseToSave(app, file);
    await page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(app)).toMatch(/^entry\.goalpath\.json/);
    await goDownTo(page, investment);
  });

  test('enters it and asks, and the keyboard stays where it was', async ({ app, page }) => {
    await page.keyboard.type('10');
    await answerMessages(app, 'cancel');
    await close(app);
    await expect.poll(() => shownMessages(app)).toEqual(['要保存对“entry.goalpath.json”的修改吗？']);
    await expect(growth(page)).toHaveText('7.89%');
    await expect(cursor(page)).toBeFocused();
  });

  test('保存 saves it', async ({ app, page }) => {
    await page.keyboard.type('10');
    await answerMessages(app, 'save');
    await Promise.all([app.waitForEvent('close'), close(app)]);
    expect(JSON.parse(readFileSync(file, 'utf8')).scenarios[0].changes).toMatchObject([{ value: 0.1 }]);
  });

  test('of a formula asks as well', async ({ app, page }) => {
    await page.keyboard.press('Control+Home');
    await goDownTo(page, '其他第二产业增速');
    await page.keyboard.press('F2');
    await expect(page.locator('.formula-editor input')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(' + 0.01');
    await answerMessages(app, 'cancel');
    await close(app);
    await expect.poll(() => shownMessages(app)).toEqual(['要保存对“entry.goalpath.json”的修改吗？']);
  });

  test('is no question where nothing was typed, and leaves no draft of what was given up', async ({
    app,
    page,
    userData,
  }) => {
    await page.keyboard.type('10');
    await answerMessages(app, 'discard');
    await Promise.all([app.waitForEvent('close'), close(app)]);
    expect(existsSync(path.join(userData, 'drafts', 'current.draft'))).toBe(false);
    const again = await launch(userData, [file]);
    await readyPage(again);
    await expect.poll(() => titleOf(again)).toContain('entry.goalpath.json');
    await answerMessages(again, 'cancel');
    await Promise.all([again.waitForEvent('close'), close(again)]);
  });
});

test.describe('a file that somebody else wrote meanwhile', () => {
  const question = '“shared.goalpath.json”打开以后被别人改过，要覆盖它吗？';
  let file = '';
  const enter = async (page: Page, figure: string): Promise<void> => {
    await goDownTo(page, investment);
    await page.keyboard.type(figure);
    await page.keyboard.press('Enter');
  };
  test.beforeEach(async ({ app, page, userData }) => {
    file = path.join(userData, 'shared.goalpath.json');
    await chooseToSave(app, file);
    await page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(app)).toMatch(/^shared\.goalpath\.json/);
    await page.keyboard.press('Control+Home');
    await enter(page, '10');
    await expect.poll(() => titleOf(app)).toContain('●');
    writeFileSync(file, 'theirs');
  });

  test('is overwritten when the planner says so, and is asked about once', async ({ app, page }) => {
    await answerMessages(app, 'cancel');
    await page.keyboard.press('Control+s');
    await expect.poll(() => shownMessages(app)).toEqual([question]);
    expect(await titleOf(app)).toContain('●');
    expect(readFileSync(file, 'utf8')).toBe('theirs');
    await answerMessages(app, 'overwrite');
    await page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(app)).not.toContain('●');
    expect(readFileSync(file, 'utf8')).toContain('"value": 0.1');
    await page.keyboard.press('Control+Home');
    await enter(page, '11');
    await expect.poll(() => titleOf(app)).toContain('●');
    await page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(app)).not.toContain('●');
    expect(await shownMessages(app)).toEqual([question]);
  });

  test('stays beside a new one', async ({ app, page, userData }) => {
    const mine = path.join(userData, 'mine.goalpath.json');
    await answerMessages(app, 'saveAs');
    await chooseToSave(app, mine);
    await page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(app)).toMatch(/^mine\.goalpath\.json/);
    expect(readFileSync(file, 'utf8')).toBe('theirs');
    expect(readFileSync(mine, 'utf8')).toContain('"value": 0.1');
  });

  test('is simply written when it is gone', async ({ app, page }) => {
    rmSync(file);
    await answerMessages(app, 'cancel');
    await page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(app)).not.toContain('●');
    expect(await shownMessages(app)).toEqual([]);
    expect(readFileSync(file, 'utf8')).toContain('"value": 0.1');
  });

  test('is asked about after the program was killed, too', async ({ app, page, userData }) => {
    await page.waitForTimeout(800);
    app.process().kill('SIGKILL');
    const again = await launch(userData);
    const reopened = await readyPage(again);
    await expect(notice(reopened)).toContainText('已经恢复');
    await answerMessages(again, 'overwrite');
    await reopened.keyboard.press('Control+s');
    await expect.poll(() => titleOf(again)).not.toContain('●');
    expect(await shownMessages(again)).toEqual([question]);
    await expect(notice(reopened)).toHaveCount(0);
    await closeDiscarding(again);
  });
});

test.describe('files that cannot be opened', () => {
  const plan = (userData: string): string => path.join(userData, 'bad.goalpath.json');
  /** The plan as the program itself saves it. */
  async function savedText(app: ElectronApplication, page: Page, file: string): Promise<string> {
    await chooseToSave(app, file);
    await page.keyboard.press('Control+Shift+s');
    await expect.poll(() => titleOf(app)).toContain('bad.goalpath.json');
    return readFileSync(file, 'utf8');
  }
  const cases: readonly (readonly [string, (text: string) => string | Uint8Array, RegExp])[] = [
    ['cut short', (text) => text.slice(0, text.length / 2), /不完整或已损坏/],
    ['of a newer version', (text) => text.replace('"version": 1', '"version": 99'), /更新版本/],
    [
      'with a loop',
      (text) =>
        text.replace(
          '"formula": "otherSecondaryPassThrough * fixedAssetInvestmentRealGrowth"',
          '"formula": "gdpGrowth"',
        ),
      /互相引用成环/,
    ],
    [
      'with an unknown name',
      (text) =>
        text.replace(
          '"formula": "otherSecondaryPassThrough * fixedAssetInvestmentRealGrowth"',
          '"formula": "nobody * 2"',
        ),
      /没有“nobody”/,
    ],
    ['of 200 MB', () => Buffer.alloc(200_000_000, 32), /超过上限/],
    ['of rubbish', () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), /不是文本文件/],
  ];
  for (const [name, spoil, sentence] of cases) {
    test(name, async ({ app, page, userData }) => {
      const file = plan(userData);
      const text = await savedText(app, page, file);
      const bad = path.join(userData, 'spoilt.goalpath.json');
      const spoilt = spoil(text);
      expect(spoilt).not.toEqual(text);
      writeFileSync(bad, spoilt);
      await goDownTo(page, investment);
      await page.keyboard.type('10');
      await page.keyboard.press('Enter');
      await chooseToSave(app, file);
      await page.keyboard.press('Control+s');
      await expect.poll(() => titleOf(app)).not.toContain('●');
      await chooseToOpen(app, bad);
      await page.keyboard.press('Control+o');
      await expect(notice(page)).toContainText(sentence);
      await expect(notice(page)).toContainText('当前文档未动');
      await expect(growth(page)).toHaveText('7.89%');
      expect(await titleOf(app)).toContain('bad.goalpath.json');
      await page.getByRole('button', { name: '知道了' }).click();
      await expect(notice(page)).toHaveCount(0);
    });
  }
});

test('the workbook goes where the planner says', async ({ app, page, userData }) => {
  const file = path.join(userData, '测算.xlsx');
  await chooseToSave(app, file);
  await page.getByRole('button', { name: '导出工作簿' }).click();
  await expect(notice(page)).toContainText('已导出 测算.xlsx');
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  const table = path.join(userData, '测算.csv');
  await chooseToSave(app, table);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('exportCsv')?.click());
  await expect(notice(page)).toContainText('已导出 测算.csv');
  expect(readFileSync(table, 'utf8')).toContain('固定资产投资增速');
});
