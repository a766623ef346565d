import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chooseToSave } from './support/dialogs.ts';
import { closeDiscarding, expect, launch, readyPage, test, titleOf } from './support/launch.ts';
import { cell, cursor, goDownTo, growth, undoButton } from './support/workbench.ts';

const investment = '固定资产投资增速';
const edited = '撤销：固定资产投资增速 12% → 10%';

test('what can be undone is there after a restart, by name; a file that another wrote brings none', async ({
  app,
  page,
  userData,
}) => {
  const file = path.join(userData, '洪湖.goalpath.json');
  await goDownTo(page, investment);
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  await goDownTo(page, '固定资产投资实际增速');
  await page.keyboard.press('F2');
  await expect(page.getByRole('combobox', { name: /公式/ })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('固定资产投资增速 + 0.01 ');
  await page.keyboard.press('Enter');
  await expect(cursor(page)).toBeFocused();
  const figures = await page.locator('.results td').allTextContents();
  await page.keyboard.press('Control+z');
  await expect(undoButton(page)).toHaveText(edited);
  await expect(growth(page)).toHaveText('7.89%');
  await chooseToSave(app, file);
  await page.keyboard.press('Control+s');
  await expect.poll(() => titleOf(app)).toContain('洪湖.goalpath.json');
  await expect.poll(() => titleOf(app)).not.toContain('●');
  const text = readFileSync(file, 'utf8');
  await app.close();
  // The file is handed on without its history.
  expect(text).not.toContain('goalpath-history');
  expect(readdirSync(path.join(userData, 'histories'))).toHaveLength(1);

  const again = await launch(userData, [file]);
  const reopened = await readyPage(again);
  await expect(reopened.locator('.document-name')).toContainText('洪湖.goalpath.json');
  await expect(undoButton(reopened)).toHaveText(edited);
  await expect.poll(() => titleOf(again)).not.toContain('●');
  await cursor(reopened).focus();
  await reopened.keyboard.press('Control+z');
  await expect(growth(reopened)).toHaveText('8.27%');
  await expect(cell(reopened, 'fixedAssetInvestmentGrowth', 'base@2024')).toHaveText('12.00');
  await expect(undoButton(reopened)).toBeDisabled();
  await reopened.keyboard.press('Control+y');
  await expect(growth(reopened)).toHaveText('7.89%');
  await expect.poll(() => titleOf(again)).not.toContain('●');
  // What was undone before the restart can be done again after it.
  await reopened.keyboard.press('Control+y');
  await expect.poll(() => reopened.locator('.results td').allTextContents()).toEqual(figures);
  // After a crash too: the draft carries what can be undone.
  const draft = path.join(userData, 'drafts', 'current.draft');
  const drafted = (): string => (existsSync(draft) ? readFileSync(draft, 'utf8') : '');
  await expect.poll(() => drafted().trimEnd().endsWith('"redo"\n"redo"')).toBe(true);
  again.process().kill('SIGKILL');
  const restored = await launch(userData);
  const page3 = await readyPage(restored);
  await expect.poll(() => page3.locator('.results td').allTextContents()).toEqual(figures);
  await cursor(page3).focus();
  await page3.keyboard.press('Control+z');
  await page3.keyboard.press('Control+z');
  await expect(growth(page3)).toHaveText('8.27%');
  await closeDiscarding(restored);

  writeFileSync(file, text.replace('"zh": "基准"', '"zh": "基础"'));
  const foreign = await launch(userData, [file]);
  const page4 = await readyPage(foreign);
  await expect(page4.locator('.document-name')).toContainText('洪湖.goalpath.json');
  await expect(growth(page4)).toHaveText('7.89%');
  await expect(undoButton(page4)).toBeDisabled();
  await closeDiscarding(foreign);
});

test('a hundred and twenty edits are all taken back and made again: no step is the last that counts', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await goDownTo(page, investment);
  const steps = 120;
  for (let step = 1; step <= steps; step += 1) {
    await page.keyboard.type(String(step / 10));
    await page.keyboard.press(step % 2 === 0 ? 'Shift+Enter' : 'Enter');
  }
  await expect(undoButton(page)).toContainText('→ 12%');
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+z');
  await expect(undoButton(page)).toBeDisabled();
  await expect(growth(page)).toHaveText('8.27%');
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+y');
  await expect(page.getByRole('button', { name: /^重做/ })).toBeDisabled();
  await expect(undoButton(page)).toContainText('→ 12%');
});
