import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chooseToOpen, chooseToSave } from './support/dialogs.ts';
import { typeInto } from './support/edit-workbook.ts';
import { foreignTexts } from './support/foreign-texts.ts';
import { closeDiscarding, expect, launch, readyPage, test } from './support/launch.ts';
import { goDownTo, notice } from './support/workbench.ts';

test('every text changes with the language, and the choice is kept', async ({ app, page, userData }) => {
  await goDownTo(page, '其他第二产业增速');
  await page.keyboard.press('Delete');
  await expect(page.locator('.formula-reading')).toContainText(/\p{Script=Han}/u);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goalpath');
  await expect(page.locator('.results')).toContainText('Other secondary industry');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // The answer to a key went, and what stands there now speaks English.
  await expect(page.locator('.formula-reading')).not.toContainText(/\p{Script=Han}/u);
  await app.close();
  const again = await launch(userData);
  await expect((await readyPage(again)).getByRole('heading', { level: 1 })).toHaveText('Goalpath');
  await closeDiscarding(again);
});

test('what opens over the window speaks its language', async ({ app, page, userData }) => {
  await page.getByRole('button', { name: 'English' }).click();
  const isEnglish = async (what: string): Promise<void> => expect.soft(await foreignTexts(page), what).toEqual([]);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('F1');
  await isEnglish('the sheet of keys');
  await press('Escape');
  await goDownTo(page, 'Growth of other secondary industry');
  await press('ContextMenu');
  await expect(page.getByRole('menu')).toBeVisible();
  await isEnglish('the menu of a cell');
  await press('Escape', 'F2', 'End');
  await page.keyboard.type(' + growth');
  await expect(page.getByRole('option').first()).toBeVisible();
  await isEnglish('the formula and its names');
  await page.keyboard.type('zz');
  await press('Escape', 'Enter');
  await isEnglish('what is wrong with a formula');
  await press('Escape', 'Escape', 'Control+g');
  await page.keyboard.type('invest');
  await isEnglish('the way to a variable');
  await press('Escape');
  await page.locator('.growth-figure button').focus();
  await press('9', 'x', 'Enter');
  await expect(page.locator('.wanted-problem')).toBeVisible();
  await isEnglish('a wanted value that cannot be read');
  await press('Escape');
  await page.locator('.ag-header-cell[col-id="unit"]').click({ button: 'right' });
  await isEnglish('the menu of a column');
  await press('Escape');

  await chooseToOpen(app, path.join(import.meta.dirname, 'language.test.ts'));
  await press('Control+o');
  await expect(notice(page)).toContainText('not a Goalpath plan');
  await isEnglish('a file that is no plan');

  // A workbook that comes back.
  const file = path.join(userData, 'back.xlsx');
  await chooseToSave(app, file);
  await press('Control+e');
  await expect(notice(page)).toContainText('Exported');
  await isEnglish('what was exported');
  const changes = { in_base_primaryGrowth: [0, 5], out_base_gdpGrowth: [1, 0.09] } as const;
  writeFileSync(file, typeInto(readFileSync(file), changes));
  await chooseToOpen(app, file);
  await press('Control+i');
  await expect(page.getByRole('dialog').locator('.list-grid .ag-row').first()).toBeVisible();
  await isEnglish('a workbook that came back');
});
