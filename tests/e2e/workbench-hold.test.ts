import { expect, test } from './support/launch.ts';
import { showScreen } from './support/lists.ts';
import { lookAtAll } from './support/look.ts';
import { cell, cursor, cursorName, goDownTo, growth, reading, undoButton } from './support/workbench.ts';

const services = '其他服务业增速';

test('what a scenario sets itself is marked and inherits again by key or button; a hold keeps solving away', async ({
  page,
  app,
}) => {
  await goDownTo(page, services);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => cursorName(page)).toContain('力争 2024');
  const own = cell(page, 'otherServicesGrowth', 'stretch@2024');
  await expect(own).not.toHaveClass(/is-own/);
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(own).toHaveClass(/is-own/);
  await expect.poll(() => cursorName(page)).toBe(`${services}，力争 2024，6.00，本方案自设`);
  await page.locator('.figure-actions').getByRole('button', { name: '恢复沿用' }).click();
  await expect(own).toHaveText('5.80');
  await expect(own).not.toHaveClass(/is-own/);
  await page.keyboard.press('Control+z');
  await expect(own).toHaveText('6.00');
  await cursor(page).focus();
  await page.keyboard.press('Delete');
  await expect(own).toHaveText('5.80');
  await expect(reading(page)).toContainText('沿用');

  // Held by key: a lock with words, one named step, and the figure can still be typed over.
  await page.keyboard.press('Control+l');
  await expect(own).toHaveClass(/is-held/);
  await expect.poll(() => cursorName(page)).toContain('已锁定');
  await expect(undoButton(page)).toContainText('锁定 其他服务业增速');
  const button = page.locator('.figure-actions').getByRole('button', { name: '锁定' });
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  // The reading of the last entry goes with the cursor.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await lookAtAll(app, page, 'workbench-held');
  await cursor(page).focus();
  await page.keyboard.type('5.9');
  await page.keyboard.press('Enter');
  await expect(own).toHaveText('5.90');
  await expect(own).toHaveClass(/is-held/);

  // Listed, off, with the reason; the answer leaves it where it is.
  await showScreen(page, '推演');
  const lever = page.locator('.lever-table tr', { hasText: services });
  await expect(lever.getByRole('checkbox')).toBeDisabled();
  await expect(lever.getByRole('checkbox')).not.toBeChecked();
  await expect(lever.locator('.chip')).toHaveText('已锁定');
  await page.getByRole('button', { name: '增速全选' }).click();
  await expect(lever.getByRole('checkbox')).not.toBeChecked();
  await page.getByRole('button', { name: '开始推演' }).click();
  await expect(page.locator('.verdict')).toContainText('可行');
  await expect(page.locator('.moves')).not.toContainText(services);
  await showScreen(page, '测算');

  // Several at once are one step, and let go again by the same key.
  await expect(cursor(page)).toHaveClass(/is-placed/);
  await cursor(page).focus();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Control+l');
  await expect(page.locator('.figure-cell.is-held').first()).toBeVisible();
  await expect(undoButton(page)).toContainText('格');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(own).toHaveText('5.80');
  await page.keyboard.press('Control+z');
  await expect(own).not.toHaveClass(/is-held/);
  await expect(growth(page)).toHaveText('8.74%');
});
