import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { cell, cursor, cursorName, goDownTo, growth, reading, undoButton } from './support/workbench.ts';

const investment = '固定资产投资增速';
const retailName = '社会消费品零售总额增速';
const invested = 'fixedAssetInvestmentGrowth';
const at = (page: Page) => expect.poll(() => cursorName(page));
const frameBox = async (page: Page) => {
  const box = await page.locator('.cell-range').boundingBox();
  return { left: Math.round(box?.x ?? 0), width: Math.round(box?.width ?? 0), height: Math.round(box?.height ?? 0) };
};

test('arrows, Tab and Ctrl with the arrows take the cursor from cell to cell and to the edges; Tab leaves at the end', async ({
  page,
}) => {
  await goDownTo(page, investment);
  const steps = [
    ['ArrowRight', `${investment}，力争`],
    ['ArrowDown', `${retailName}，力争`],
    ['ArrowLeft', `${retailName}，基准`],
    ['ArrowUp', `${investment}，基准`],
    ['Shift+Tab', `${investment}，2023`],
    ['Tab', `${investment}，基准`],
    ['Control+ArrowRight', `${investment}，力争`],
    ['Control+ArrowLeft', `${investment}，2023`],
  ] as const;
  for (const [key, place] of steps) {
    await page.keyboard.press(key);
    await at(page).toContain(place);
    await expect(cursor(page)).toBeFocused();
  }
  await page.keyboard.press('Control+ArrowDown');
  await at(page).not.toContain(investment);
  const last = await cursorName(page);
  await page.keyboard.press('PageDown');
  await at(page).toBe(last);
  await page.keyboard.press('Control+ArrowUp');
  await at(page).toContain('生产端');
  await page.keyboard.press('PageDown');
  const paged = await cursorName(page);
  expect(paged).not.toContain('生产端');
  await page.keyboard.press('PageUp');
  await at(page).toContain('生产端');

  await page.keyboard.press('Control+End');
  await at(page).toContain('力争 2024');
  // Through the rows that stay in sight, three figures each, and out.
  for (let step = 0; step < 7; step += 1) {
    await expect(cursor(page)).toBeFocused();
    await page.keyboard.press('Tab');
  }
  await expect(cursor(page)).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.closest('.grid-host') ?? null)).toBe(null);
  // From a row that stays in sight the far keys lead along it, and up.
  await cursor(page).focus();
  await page.keyboard.press('Home');
  await at(page).toContain('地区生产总值，2023');
  await page.keyboard.press('Control+Home');
  await at(page).toContain('生产端');
  await page.keyboard.press('Shift+Tab');
  await expect(cursor(page)).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.closest('.grid-host') ?? null)).toBe(null);
});

test('F2 puts the caret at the end; arrows then move in the entry; Backspace and Delete never make a zero', async ({
  page,
}) => {
  await goDownTo(page, investment);
  await page.keyboard.press('F2');
  await page.keyboard.type('.5');
  await expect(cursor(page)).toHaveValue('12.5');
  await page.keyboard.press('Home');
  await page.keyboard.type('1');
  await expect(cursor(page)).toHaveValue('112.5');
  await page.keyboard.press('Delete');
  await expect(cursor(page)).toHaveValue('12.5');
  await page.keyboard.press('Escape');
  await expect(cursor(page)).toHaveValue('');
  await expect(undoButton(page)).toBeDisabled();
  await page.keyboard.press('Backspace');
  await expect(cell(page, invested, 'base@2024')).toHaveText('缺数据');
  await expect(growth(page)).toHaveText('—');
  await page.keyboard.press('Control+z');
  await expect(growth(page)).toHaveText('8.27%');
  await page.keyboard.press('Control+Home');
  await goDownTo(page, '其他第二产业增速');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(reading(page)).toContainText('由公式算出，不能直接填');
  await expect(undoButton(page)).toBeDisabled();
});

test('Ctrl and Shift with the keys select exactly to the edge; a row, a column and everything are as wide and high as they are', async ({
  page,
}) => {
  await goDownTo(page, investment);
  const one = await cell(page, invested, 'base@2024').boundingBox();
  const first = await cell(page, invested, 'base@2023').boundingBox();
  const last = await cell(page, invested, 'stretch@2024').boundingBox();
  const rowHeight = Math.round(one?.height ?? 0);
  const rowWidth = Math.round((last?.x ?? 0) + (last?.width ?? 0) - (first?.x ?? 0));
  const near = async (part: 'left' | 'width' | 'height', wanted: number) => {
    await expect.poll(async () => Math.abs((await frameBox(page))[part] - wanted)).toBeLessThan(3);
  };

  await page.keyboard.press('Control+Shift+ArrowRight');
  await near('left', Math.round(one?.x ?? 0));
  await near('width', Math.round((last?.x ?? 0) + (last?.width ?? 0) - (one?.x ?? 0)));
  await near('height', rowHeight);
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await near('left', Math.round(first?.x ?? 0));

  await page.keyboard.press('Shift+Space');
  await near('left', Math.round(first?.x ?? 0));
  await near('width', rowWidth);
  await near('height', rowHeight);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Space');
  await near('width', Math.round(one?.width ?? 0));
  const column = await frameBox(page);
  expect(column.height).toBeGreaterThan(rowHeight * 20);
  await page.keyboard.press('Control+a');
  await near('width', rowWidth);
  await near('height', column.height);

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Shift+ArrowDown');
  const down = await frameBox(page);
  await page.keyboard.press('Control+Shift+ArrowUp');
  const up = await frameBox(page);
  // Both have the row of the cursor.
  expect(Math.abs(down.height + up.height - rowHeight - column.height)).toBeLessThan(4);
  await page.keyboard.press('Control+Shift+End');
  await near('height', down.height);
  await page.keyboard.press('Control+Shift+Home');
  await near('height', up.height);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(cursor(page)).toBeFocused();
});
