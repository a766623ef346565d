import { expect, test } from './support/launch.ts';
import { cell, cursor, goDownTo, growth, undoButton } from './support/workbench.ts';

const investment = '固定资产投资增速';

test('Ctrl+[ goes to the inputs of a figure and Ctrl+] back', async ({ page }) => {
  await goDownTo(page, '其他第二产业增速');
  const name = page.locator('.formula-name');
  await page.keyboard.press('Control+[');
  await expect(page.locator('.explanation .input-link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(name).not.toContainText('其他第二产业增速');
  await page.keyboard.press('Control+]');
  await expect(name).toContainText('其他第二产业增速');
  await page.keyboard.press('Control+]');
  await expect(cursor(page)).toBeFocused();
});

test('Esc inside a composition gives up the composition and not the cell', async ({ page }) => {
  await goDownTo(page, investment);
  const session = await page.context().newCDPSession(page);
  await page.keyboard.type('1');
  await session.send('Input.imeSetComposition', { text: '一', selectionStart: 1, selectionEnd: 1 });
  await expect(cursor(page)).toHaveValue('1一');
  // What an input method takes for itself arrives as the key 229; it then empties its composition.
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Escape', windowsVirtualKeyCode: 229 });
  await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
  await expect(cursor(page)).toHaveValue('1');
  await expect(cursor(page)).toHaveClass(/is-editing/);
  await page.keyboard.press('Escape');
  await expect(cursor(page)).toHaveValue('');
  await expect(cell(page, 'fixedAssetInvestmentGrowth', 'base@2024')).toHaveText('12.00');
  await expect(undoButton(page)).toBeDisabled();
  await expect(growth(page)).toHaveText('8.27%');
});
