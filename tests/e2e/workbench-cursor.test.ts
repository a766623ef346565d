import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { cell, cursor, cursorName, goDownTo, growth, reading, undoButton } from './support/workbench.ts';

// The cursor is where one sees it: what is typed goes there and nowhere else, whatever rows and columns do meanwhile.

const invested = 'fixedAssetInvestmentGrowth';
const base = 'base@2024';
const investment = '固定资产投资增速';

/** Shows all years, or the target year alone. */
const showYears = (page: Page, years: '2024' | '2023—2026'): Promise<void> =>
  page.locator('.grid-tools').getByText(years, { exact: true }).click();
const line = (page: Page, name: string) =>
  page.getByRole('menuitem', { name }).or(page.getByRole('menuitemcheckbox', { name }));
const sort = (page: Page, column: string) => page.locator(`.ag-header-cell[col-id="${column}"]`).click();
/** How far the field lies from its cell, in pixels. */
const distance = async (page: Page, variable: string, column: string): Promise<number> => {
  const [field, own] = await Promise.all([cursor(page).boundingBox(), cell(page, variable, column).boundingBox()]);
  return Math.hypot((field?.x ?? 0) - (own?.x ?? 999), (field?.y ?? 0) - (own?.y ?? 999));
};

test('a year that goes takes the cursor to the year that stays, and nothing is typed unseen', async ({ page }) => {
  await showYears(page, '2023—2026');
  await cell(page, invested, 'base@2025').click();
  await expect.poll(() => cursorName(page)).toContain('基准 2025');
  await showYears(page, '2024');
  await expect.poll(() => cursorName(page)).toContain(`${investment}，基准 2024`);
  await cursor(page).focus();
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await expect(cell(page, invested, base)).toHaveText('11.00');
});

test('with its row filtered away the cursor takes no text, and the next entry is whole', async ({ page }) => {
  await cell(page, 'primaryGrowth', base).click();
  await page.keyboard.press('Control+Shift+L');
  await page.getByText('改动过的').first().click();
  await expect(cell(page, 'primaryGrowth', base)).toHaveCount(0);
  await cursor(page).focus();
  await page.keyboard.type('3');
  await expect(cursor(page)).toHaveValue('');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('4');
  await expect(cursor(page)).toHaveValue('4');
});

test('the cursor leaves a column that is hidden, and its field goes with a column that is moved', async ({ page }) => {
  await cell(page, invested, 'stretch@2024').click();
  await page.keyboard.press('Shift+F10');
  await line(page, '隐藏此列').click();
  await expect.poll(() => cursorName(page)).toContain(`${investment}，基准 2024`);
  await cursor(page).focus();
  await page.keyboard.press('Shift+F10');
  await line(page, '此列左移').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => distance(page, invested, base)).toBeLessThan(2);
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await expect(cell(page, invested, base)).toHaveText('11.00');
});

test('keys for words and the caret stay in an entry; F2 lets arrows move the caret', async ({ page }) => {
  await goDownTo(page, investment);
  await page.keyboard.type('125');
  await page.keyboard.press('F2');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await expect(cursor(page)).toHaveValue('15');
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('Delete');
  await expect(cursor(page)).toHaveValue('5');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+Backspace');
  await expect(cursor(page)).toHaveValue('');
  await expect(cell(page, invested, base)).toHaveText('12.00');
  await page.keyboard.press('Escape');
  await expect(undoButton(page)).toBeDisabled();
});

test('a command waits for an entry that cannot be read', async ({ page }) => {
  await goDownTo(page, investment);
  await page.keyboard.type('abc');
  await page.keyboard.press('Control+f');
  await expect(cursor(page)).toHaveValue('abc');
  await expect(cursor(page)).toBeFocused();
  await expect(reading(page)).toContainText('abc');
});

test('the line below a cell is the cell, and neither it nor a heading takes the keyboard', async ({ page }) => {
  const other = 'otherServicesGrowth';
  const box = await cell(page, other, base).boundingBox();
  const row = await page.locator(`.ag-row[row-id="variable:${other}"]`).first().boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (row?.y ?? 0) + (row?.height ?? 0) - 1);
  await expect.poll(() => cursorName(page)).toContain('其他服务业增速，基准 2024');
  await expect(cursor(page)).toBeFocused();
  const heading = await page.locator('.ag-header-cell[col-id="stretch@2024"]').boundingBox();
  await page.mouse.move((heading?.x ?? 0) + 30, (heading?.y ?? 0) + 15);
  await page.mouse.down();
  await page.mouse.move((heading?.x ?? 0) - 40, (heading?.y ?? 0) + 15, { steps: 5 });
  await page.mouse.up();
  await expect(cursor(page)).toBeFocused();
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await expect(cell(page, other, base)).toHaveText('11.00');
});

test('a range ends when sorting brings other rows between its corners', async ({ page }) => {
  await sort(page, base);
  await cell(page, 'retailSalesGrowth', base).click();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.locator('.status-bar')).toContainText('计数 2');
  await sort(page, 'stretch@2024');
  await sort(page, 'stretch@2024');
  await expect(page.locator('.cell-range')).toHaveCount(0);
  await expect(page.locator('.status-bar')).not.toContainText('计数');
});

test('going to a name leaves the range behind, and keeps the filter where its row is on show', async ({ page }) => {
  await goDownTo(page, investment);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+g');
  await page.keyboard.type('retailSalesGrowth');
  await page.keyboard.press('Enter');
  await expect.poll(() => cursorName(page)).toContain('社会消费品零售总额增速');
  await expect(page.locator('.cell-range')).toHaveCount(0);
  await expect(growth(page)).toHaveText('8.27%');
});

test('typing brings the cell of the cursor back into sight', async ({ page }) => {
  await page.keyboard.press('Control+Home');
  await cell(page, 'gdpGrowthTarget', base).click();
  await page.locator('.ag-row').nth(8).hover();
  await page.mouse.wheel(0, 900);
  await expect(cursor(page)).not.toHaveClass(/is-placed/);
  await page.keyboard.type('7');
  await expect(cursor(page)).toHaveClass(/is-placed/);
  await page.keyboard.press('Escape');
});
