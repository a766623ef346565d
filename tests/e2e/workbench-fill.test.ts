import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { cell, cursor, cursorName, goDownTo, growth, notice, undoButton } from './support/workbench.ts';

const investment = '固定资产投资增速';
const [invested, retail, trade] = ['fixedAssetInvestmentGrowth', 'retailSalesGrowth', 'tradeTotalGrowth'];
const [base, stretch] = ['base@2024', 'stretch@2024'];
const name = (page: Page) => expect.poll(() => cursorName(page));
const middleOf = async (part: Locator) => {
  const box = await part.boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
};

test('Ctrl+Enter fills the selection with an entry, Delete clears it, each as one step', async ({ page }) => {
  await goDownTo(page, investment);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.type('9.5');
  await page.keyboard.press('Control+Enter');
  for (const variable of [invested, retail])
    for (const column of [base, stretch]) await expect(cell(page, variable, column)).toHaveText('9.50');
  await expect(undoButton(page)).toHaveText('撤销：填入 4 格（固定资产投资增速等）');
  await expect(page.locator('.cell-range')).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(cell(page, invested, stretch)).toHaveText('缺数据');
  await expect(undoButton(page)).toHaveText('撤销：清除 4 格（固定资产投资增速等）');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(cell(page, retail, stretch)).toHaveText('11.00');
  await expect(growth(page)).toHaveText('8.27%');
});

test('Enter and Tab go round in the selection, and outside of it Enter goes down', async ({ page }) => {
  await goDownTo(page, investment);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  const expected = [
    ['Enter', '社会消费品零售总额增速，基准'],
    ['Enter', `${investment}，力争`],
    ['Tab', '社会消费品零售总额增速，基准'],
    ['Shift+Tab', `${investment}，力争`],
    ['Shift+Enter', '社会消费品零售总额增速，基准'],
  ] as const;
  for (const [key, place] of expected) {
    await page.keyboard.press(key);
    await name(page).toContain(place);
    await expect(cursor(page)).toBeFocused();
  }
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(cell(page, retail, base)).toHaveText('9.00');
  await name(page).toContain(`${investment}，力争`);
  await expect(page.locator('.cell-range')).toHaveCount(1);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.cell-range')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await name(page).toContain('社会消费品零售总额增速，基准');
  await page.keyboard.press('Shift+Enter');
  await name(page).toContain(`${investment}，基准`);
});

test('Ctrl+D and Ctrl+R fill; another unit is refused with a sentence', async ({ page }) => {
  await goDownTo(page, investment);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(cell(page, retail, base)).toHaveText('12.00');
  await expect(cell(page, trade, base)).toHaveText('12.00');
  await expect(undoButton(page)).toHaveText(/^撤销：填充 2 格/);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+r');
  await expect(cell(page, invested, stretch)).toHaveText('12.00');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Home');
  await goDownTo(page, '其他服务业增速');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(notice(page)).toContainText(
    '单位不同，没有填充：% 的数不能填进以系数计的“投资对其他第二产业的传导系数”',
  );
  await page.keyboard.type('12');
  await page.keyboard.press('Control+Enter');
  await expect(notice(page)).toContainText('选区里的单位不同（%、系数），“12”不能都填');
  await expect(cursor(page)).toHaveClass(/is-refused/);
  await page.keyboard.press('Escape');
  await expect(growth(page)).toHaveText('8.27%');
});

test('the fill handle copies in one step, Esc gives it up, and a drag beyond the edge scrolls', async ({ page }) => {
  // The rows below are brought into sight, for the mouse goes there.
  await goDownTo(page, '进出口总额增速');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await name(page).toContain(investment);
  const handle = page.locator('.fill-handle');
  const dragTo = async (to: { readonly x: number; readonly y: number }) => {
    const from = await middleOf(handle);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
  };
  await dragTo(await middleOf(cell(page, retail, base)));
  await expect(page.locator('.is-target')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.is-target')).toHaveCount(0);
  await expect(cell(page, retail, base)).toHaveText('10.00');
  await dragTo(await middleOf(cell(page, retail, base)));
  await page.mouse.up();
  await expect(cell(page, retail, base)).toHaveText('12.00');
  await expect(cursor(page)).toBeFocused();
  await expect(undoButton(page)).toHaveText('撤销：社会消费品零售总额增速 10% → 12%');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  const start = await middleOf(cell(page, invested, base));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const band = await page.locator('.grid-host').boundingBox();
  await page.mouse.move(start.x, (band?.y ?? 0) + (band?.height ?? 0) + 20, { steps: 4 });
  const selected = page.locator('.status-bar .selection');
  await expect(async () => {
    const count = Number(/\d+/.exec((await selected.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(12);
  }).toPass();
  await page.mouse.up();
  await expect(cursor(page)).toBeFocused();
  expect(await cursorName(page)).toContain(`${investment}，基准`);
});
