import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { heavyWorkbooks, refusedWorkbooks } from '../electron/reader/hostile-workbooks.ts';
import { chooseToOpen, chooseToSave } from './support/dialogs.ts';
import { typeInto } from './support/edit-workbook.ts';
import { expect, test } from './support/launch.ts';
import { focusedRow, listCell } from './support/lists.ts';
import { lookAt, setSize } from './support/look.ts';
import { growth, notice, undoButton } from './support/workbench.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-import-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, bytes: Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
/** The workbook of the open plan, as a colleague gets it. */
async function exportFrom(app: ElectronApplication, page: Page): Promise<string> {
  const file = path.join(folder, `${test.info().testId}.xlsx`);
  await chooseToSave(app, file);
  await page.keyboard.press('Control+e');
  await expect(notice(page)).toContainText('已导出');
  return file;
}
/** Three figures a colleague changed, one of them a slip, and a formula. */
const colleagues = (file: string): string =>
  put(
    '洪湖 返回.xlsx',
    typeInto(readFileSync(file), {
      in_base_fixedAssetInvestmentGrowth: [1, 0.1],
      in_stretch_otherServicesGrowth: [0, 0.062],
      in_base_primaryGrowth: [0, 5],
      out_base_gdpGrowth: [1, 0.09],
    }),
  );
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: '导入工作簿' });
const button = (page: Page, name: string | RegExp): Locator => dialog(page).getByRole('button', { name });

test('a colleague’s workbook is confirmed line by line and is one step to undo', async ({ app, page }) => {
  await chooseToOpen(app, colleagues(await exportFrom(app, page)));
  await page.keyboard.press('Control+i');
  await expect(dialog(page)).toContainText('洪湖 返回.xlsx');
  await expect(dialog(page)).toContainText('1 个公式被改');
  await expect(dialog(page).locator('output')).toHaveText('已选 2 处，共可采用 3 处');
  const slip = 'in_base_primaryGrowth#0';
  await expect(listCell(page, slip, 'remark')).toHaveText('疑为百分数');
  await expect(listCell(page, slip, 'workbook')).toHaveText('5%');
  await lookAt(page, 'import');
  await setSize(app, 1024, 720);
  await page.emulateMedia({ colorScheme: 'dark' });
  await lookAt(page, 'import-dark');
  await page.emulateMedia({ colorScheme: null });
  await setSize(app, 1440, 900);

  // Nothing happens on the way out.
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(growth(page)).toHaveText('8.27%');
  await expect(undoButton(page)).toBeDisabled();

  await page.keyboard.press('Control+i');
  await expect.poll(() => focusedRow(page)).not.toBe('');
  await listCell(page, slip, 'label').click();
  await expect.poll(() => focusedRow(page)).toBe(slip);
  await expect(dialog(page).locator('.import-detail')).toContainText('多半是 5%');
  await page.keyboard.press('Space');
  await expect(dialog(page).locator('output')).toHaveText('已选 3 处，共可采用 3 处');
  await page.keyboard.press('Space');
  await expect(dialog(page).locator('output')).toHaveText('已选 2 处，共可采用 3 处');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(notice(page)).toHaveText(/已从 洪湖 返回.xlsx 导入 2 处，可一步撤销。/);
  // 0.38 points less, as when 10% is typed into the grid.
  await expect(growth(page)).toHaveText('7.89%');
  await expect(undoButton(page)).toHaveText('撤销：导入 洪湖 返回.xlsx：2 处');
  await page.keyboard.press('Control+z');
  await expect(growth(page)).toHaveText('8.27%');
  await expect(undoButton(page)).toBeDisabled();

  // As new scenarios: those there were stay.
  await page.keyboard.press('Control+i');
  await dialog(page).locator('.segmented label', { hasText: '存为新方案' }).click();
  await expect(dialog(page).locator('footer')).toContainText('新方案：基准 导入、力争 导入');
  await button(page, '采用 2 处').click();
  await expect(page.getByRole('radio', { name: /^基准 导入/ })).toBeChecked();
  await expect(growth(page)).toHaveText('7.89%');
  await page.getByRole('radio', { name: /^基准 \d/ }).check({ force: true });
  await expect(growth(page)).toHaveText('8.27%');
});

test('an untouched export has nothing to import, and hostile files change nothing', async ({ app, page }) => {
  const file = await exportFrom(app, page);
  const own = readFileSync(file);
  await chooseToOpen(app, file);
  await page.keyboard.press('Control+i');
  await expect(notice(page)).toHaveText(`${path.basename(file)} 导出以后没有改动，没有可导入的。`);
  for (const [name, make] of refusedWorkbooks.filter(([title]) => /macros|blanks|no XML/.test(title))) {
    const bad = `bad${name.length}.xlsx`;
    await chooseToOpen(app, put(bad, make(own)));
    await page.keyboard.press('Control+i');
    await expect(notice(page)).toContainText(`文件 ${bad} `);
    await expect(notice(page)).toContainText('没有导入，当前文档未动。');
  }
  // A file that takes its time is given up with Escape, and the next one is read.
  const slow = heavyWorkbooks.find(([title]) => title.includes('names'))?.[1];
  await chooseToOpen(app, put('slow.xlsx', slow?.(own) ?? own));
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('dialog', { name: '正在读取 slow.xlsx…' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await chooseToOpen(app, file);
  await page.keyboard.press('Control+i');
  await expect(notice(page)).toContainText('导出以后没有改动');
  await expect(growth(page)).toHaveText('8.27%');
  await expect(undoButton(page)).toBeDisabled();
});
