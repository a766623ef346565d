import type { Locator, Page } from '@playwright/test';
import { closeDiscarding, expect, launch, readClipboard, readyPage, test } from './support/launch.ts';
import { lookAt, setSize } from './support/look.ts';
import { cell, cursor, cursorName, goDownTo, growth, undoButton } from './support/workbench.ts';

const investment = '固定资产投资增速';
const invested = 'fixedAssetInvestmentGrowth';
const [base, stretch] = ['base@2024', 'stretch@2024'];
const menu = (page: Page): Locator => page.getByRole('menu', { name: '单元格菜单' });
const line = (page: Page, name: string): Locator => menu(page).locator('button', { hasText: name });
const heading = (page: Page, column: string): Locator => page.locator(`.ag-header-cell[col-id="${column}"]`);
const headings = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.ag-header-cell')
    .evaluateAll((cells) =>
      cells
        .toSorted((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
        .map((part) => part.getAttribute('col-id') ?? ''),
    );

test('the menu key opens a menu that names its keys, and Esc gives the keyboard back', async ({ app, page }) => {
  await goDownTo(page, investment);
  await page.keyboard.press('ContextMenu');
  await expect(line(page, '剪切')).toBeFocused();
  await lookAt(page, 'cell-menu');
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(cursor(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('ArrowDown');
  await expect(line(page, '复制')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu(page)).toHaveCount(0);
  await expect.poll(async () => (await readClipboard(app)).trim()).toBe('13%');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+F10');
  await line(page, '粘贴').click();
  await expect(cell(page, 'retailSalesGrowth', stretch)).toHaveText('13.00');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+F10');
  await expect(line(page, '锁定')).toHaveAttribute('aria-checked', 'false');
  await line(page, '恢复沿用').click();
  await expect(cell(page, invested, stretch)).toHaveText('12.00');
  await expect(undoButton(page)).toHaveText(`撤销：力争 · ${investment} 13% → 沿用`);
  await page.keyboard.press('Shift+F10');
  await line(page, '看报告原句').click();
  await expect(page.locator('.explanation mark')).toBeInViewport();
  await cursor(page).focus();
  await page.keyboard.press('Control+Home');
  await goDownTo(page, '其他第二产业增速');
  await page.keyboard.press('Shift+F10');
  await expect(line(page, '清除')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
});

test('a right click on a cell or a heading opens its menu; columns are moved, pinned, hidden and put back', async ({
  app,
  page,
  userData,
}) => {
  const before = await headings(page);
  await goDownTo(page, '进出口总额增速');
  await cell(page, invested, stretch).click({ button: 'right', force: true });
  await expect(menu(page)).toBeVisible();
  await expect.poll(() => cursorName(page)).toContain(`${investment}，力争`);
  await line(page, '此列左移').click();
  await expect.poll(async () => (await headings(page)).indexOf(stretch)).toBe(before.indexOf(stretch) - 1);
  await line(page, '固定此列在左侧').click();
  await expect.poll(async () => (await headings(page))[0]).toBe(stretch);
  await expect(cursor(page)).toBeFocused();

  // The mouse drags a border and a heading.
  const wide = (await heading(page, 'difference').boundingBox())?.width ?? 0;
  const border = await heading(page, 'difference').locator('.ag-header-cell-resize').boundingBox();
  await page.mouse.move((border?.x ?? 0) + (border?.width ?? 0) / 2, (border?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move((border?.x ?? 0) + (border?.width ?? 0) / 2 + 40, (border?.y ?? 0) + 8, { steps: 4 });
  await page.mouse.up();
  const widened = async () => Math.round(((await heading(page, 'difference').boundingBox())?.width ?? 0) - wide);
  await expect.poll(widened).toBeGreaterThan(30);
  await heading(page, 'unit').click({ button: 'right' });
  await expect(line(page, '剪切')).toHaveCount(0);
  await line(page, '隐藏此列').click();
  await expect(heading(page, 'unit')).toHaveCount(0);

  // The range and its frame go with the columns; undo knows nothing of them.
  await cursor(page).focus();
  await page.keyboard.press('Shift+ArrowRight');
  const [frame, first, last] = await Promise.all(
    [page.locator('.cell-range'), cell(page, invested, stretch), cell(page, invested, 'base@2023')].map((part) =>
      part.boundingBox(),
    ),
  );
  expect(Math.abs((frame?.x ?? 0) - (first?.x ?? -9))).toBeLessThan(2);
  const right = (last?.x ?? 0) + (last?.width ?? 0);
  expect(Math.abs((frame?.x ?? 0) + (frame?.width ?? 0) - right)).toBeLessThan(2);
  await lookAt(page, 'columns-arranged');

  // A frame that begins in a column that stays is with it also when the others are scrolled.
  await setSize(app, 1024, 720);
  await page.getByText('2023—2026').click();
  await expect.poll(async () => (await headings(page)).length).toBeGreaterThan(before.length);
  const start = async (part: Locator): Promise<number> => Math.round((await part.boundingBox())?.x ?? 0);
  const [pinned, scrolled] = [cell(page, invested, stretch), cell(page, invested, 'base@2023')];
  const [atFirst, before2023] = [await start(pinned), await start(scrolled)];
  await scrolled.hover();
  await page.mouse.wheel(60, 0);
  await expect.poll(() => start(scrolled)).toBeLessThan(before2023 - 30);
  expect(await start(pinned)).toBe(atFirst);
  await expect.poll(async () => Math.abs((await start(page.locator('.cell-range'))) - atFirst)).toBeLessThan(2);
  await page.getByText('2024', { exact: true }).first().click();
  await setSize(app, 1440, 900);
  await expect(undoButton(page)).toBeDisabled();
  await expect(growth(page)).toHaveText('8.74%');

  const arranged = await headings(page);
  await closeDiscarding(app);
  const again = await launch(userData);
  const reopened = await readyPage(again);
  await expect.poll(() => headings(reopened)).toEqual(arranged);
  expect(Math.round(((await heading(reopened, 'difference').boundingBox())?.width ?? 0) - wide)).toBeGreaterThan(30);
  await heading(reopened, 'label').click({ button: 'right' });
  await line(reopened, '恢复默认版面').click();
  await expect.poll(() => headings(reopened)).toEqual(before);
  await expect(heading(reopened, 'unit')).toBeVisible();
  await closeDiscarding(again);
});

test('Ctrl+G goes to a variable by its Chinese name, its English name or its id, folded or not', async ({ page }) => {
  await goDownTo(page, investment);
  const goTo = async (name: string) => {
    await page.keyboard.press('Control+g');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.insertText(name);
    await page.keyboard.press('Enter');
    await expect(cursor(page)).toBeFocused();
  };
  await goTo('其他服务业增速');
  await expect.poll(() => cursorName(page)).toContain('其他服务业增速，基准 2024');
  await goTo('retailSalesGrowth');
  await expect.poll(() => cursorName(page)).toContain('社会消费品零售总额增速，基准 2024');
  await goTo('growth of other secondary industry');
  await expect.poll(() => cursorName(page)).toContain('其他第二产业');
  // A row of a folded group, while something else is looked for.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('居民');
  await expect(cell(page, invested, base)).toHaveCount(0);
  await goTo('fixedAssetInvestmentGrowth');
  await expect.poll(() => cursorName(page)).toContain(`${investment}，基准 2024`);
  await expect(page.locator('.formula-name')).toContainText(investment);
  await page.keyboard.press('Control+g');
  await page.keyboard.type('没有的名字');
  await expect(page.getByText('没有这个名字的变量')).toBeVisible();
  await lookAt(page, 'go-to');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(cursor(page)).toBeFocused();
});
