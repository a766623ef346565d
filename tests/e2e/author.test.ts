import type { Page } from '@playwright/test';
import { closeDiscarding, expect, launch, readyPage, test } from './support/launch.ts';
import { kindButton, listCell, showScreen } from './support/lists.ts';
import { lookAt, setSize } from './support/look.ts';
import { cursor, goDownTo, undoButton } from './support/workbench.ts';

const signed = (page: Page) => page.locator('.status-bar').getByRole('button', { name: /署名/ });

test('a name entered once signs edits and the log, and is kept; without one it is this computer', async ({
  app,
  page,
  userData,
}) => {
  await expect(signed(page)).toHaveText('署名：本机');
  await signed(page).click();
  await page.keyboard.insertText('王五');
  await page.keyboard.press('Escape');
  await expect(signed(page)).toHaveText('署名：本机');
  await expect(signed(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('  王五 ');
  await setSize(app, 1024, 720);
  await lookAt(page, 'author-1024', 'all');
  await page.keyboard.press('Enter');
  await expect(signed(page)).toHaveText('署名：王五');
  await expect(undoButton(page)).toBeDisabled();

  await cursor(page).focus();
  await goDownTo(page, '第一产业增速');
  await page.keyboard.type('4.7');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('.explanation')).toContainText('王五');
  await showScreen(page, '台账');
  await kindButton(page, '选定').click();
  await expect(listCell(page, 'primaryGrowth@2024', 'whoWhen')).toContainText('王五');
  await page.getByRole('radio', { name: '修改记录' }).check({ force: true });
  await expect(listCell(page, 'base:primaryGrowth@2024', 'author')).toHaveText('王五');
  await closeDiscarding(app);

  const again = await launch(userData);
  const reopened = await readyPage(again);
  await expect(signed(reopened)).toHaveText('署名：王五');
  await closeDiscarding(again);
});
