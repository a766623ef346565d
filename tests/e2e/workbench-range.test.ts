import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { cell, cursor, cursorName, goDownTo, growth } from './support/workbench.ts';

const investment = '固定资产投资增速';
const frame = (page: Page) => page.locator('.cell-range');
const status = (page: Page) => page.locator('.status-bar .selection');

test('Shift and the arrows select, the status bar sums, the cursor stays, and an arrow ends it', async ({ page }) => {
  await goDownTo(page, investment);
  const before = await cursorName(page);
  await page.keyboard.press('Shift+ArrowRight');
  // 12% and 13%
  await expect(status(page)).toHaveText('计数 2　求和 25.00%　平均 12.50%');
  expect(await cursorName(page)).toBe(before);
  const [first, last, box] = await Promise.all(
    [
      cell(page, 'fixedAssetInvestmentGrowth', 'base@2024'),
      cell(page, 'fixedAssetInvestmentGrowth', 'stretch@2024'),
      frame(page),
    ].map((part) => part.boundingBox()),
  );
  expect(Math.abs((box?.x ?? 0) - (first?.x ?? -9))).toBeLessThan(2);
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) - (last?.x ?? 0) - (last?.width ?? 0))).toBeLessThan(2);
  expect(Math.abs((box?.y ?? 0) - (first?.y ?? -9))).toBeLessThan(2);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(frame(page)).toHaveCount(0);
  await page.keyboard.press('Shift+ArrowDown');
  await expect(frame(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(frame(page)).toHaveCount(0);
  await expect(status(page)).not.toContainText('计数');
});

test('whole rows, columns and everything; a change of a figure leaves the range', async ({ page }) => {
  await goDownTo(page, investment);
  await page.keyboard.press('Shift+Space');
  await expect(status(page)).toContainText(/计数|选中 3 格/);
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Control+a');
  const all = await status(page).textContent();
  await page.keyboard.press('Control+Shift+ArrowUp');
  expect(await status(page).textContent()).not.toBe(all);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('10');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await expect(frame(page)).toHaveCount(1);
  await expect(growth(page)).toHaveText('8.27%');
});

test('Home, End and the page keys take the cursor and what is said of it along, also to rows that were not drawn', async ({
  page,
}) => {
  await goDownTo(page, investment);
  const name = () => expect.poll(() => cursorName(page));
  await page.keyboard.press('Home');
  await name().toContain(`${investment}，2023`);
  await page.keyboard.press('End');
  await name().toContain(`${investment}，力争 2024`);
  await page.keyboard.press('Control+End');
  await name().toContain('力争 2024');
  await name().not.toContain(investment);
  await expect(cursor(page)).toHaveClass(/is-placed/);
  await page.keyboard.press('Control+Home');
  await name().toContain('规模以上工业增加值增速，2023');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('PageUp');
  await name().not.toContain('规模以上工业增加值增速，2023');
  await page.keyboard.press('Shift+PageUp');
  await expect(status(page)).toContainText(/选中 \d+ 格|计数/);
  await expect(cursor(page)).toBeFocused();
});

test('the mouse selects by dragging and with Shift, and a click ends it', async ({ page }) => {
  await goDownTo(page, investment);
  const [from, to] = [
    cell(page, 'fixedAssetInvestmentGrowth', 'base@2024'),
    cell(page, 'fixedAssetInvestmentGrowth', 'stretch@2024'),
  ];
  await from.hover({ force: true });
  await page.mouse.down();
  await to.hover({ force: true });
  await page.mouse.up();
  await expect(status(page)).toHaveText('计数 2　求和 25.00%　平均 12.50%');
  await expect(cursor(page)).toBeFocused();
  expect(await cursorName(page)).toContain('基准 2024');
  await to.click({ force: true });
  await expect(frame(page)).toHaveCount(0);
  expect(await cursorName(page)).toContain('力争 2024');
  await from.click({ force: true, modifiers: ['Shift'] });
  await expect(status(page)).toContainText('计数 2');
  expect(await cursorName(page)).toContain('力争 2024');
  await expect(cursor(page)).toBeFocused();
});
