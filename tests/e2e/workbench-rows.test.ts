import type { Locator, Page } from '@playwright/test';
import { closeDiscarding, expect, launch, readyPage, test } from './support/launch.ts';
import { lookAt, setSize } from './support/look.ts';
import { cell, cursor, cursorName, goDownTo, growth, undoButton } from './support/workbench.ts';

const investment = '固定资产投资增速';
const [invested, retail, trade] = ['fixedAssetInvestmentGrowth', 'retailSalesGrowth', 'tradeTotalGrowth'];
const base = 'base@2024';
const heading = (page: Page, column: string): Locator => page.locator(`.ag-header-cell[col-id="${column}"]`);
const filterButton = (page: Page): Locator => page.locator('.row-filter');
const choice = (page: Page, name: string): Locator => page.getByRole('menu').locator('button', { hasText: name });

/** The rows in sight from the top, by their ids. */
const rowIds = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.grid-host .ag-row:not(.ag-row-pinned)')
    .evaluateAll((rows) => [
      ...new Set(
        rows
          .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((row) => row.getAttribute('row-id') ?? ''),
      ),
    ]);
/** Which of three rows of growth comes first. */
const orderOf = async (page: Page): Promise<readonly string[]> =>
  (await rowIds(page)).flatMap((id) => [invested, retail, trade].filter((one) => id === `variable:${one}`));

test('rows are sorted in their groups by heading and by menu, the cursor stays on its row, and it is kept', async ({
  app,
  page,
  userData,
}) => {
  await goDownTo(page, '进出口总额增速');
  await goDownTo(page, '进出口总额增速');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await cursorName(page)).toContain(investment);
  // 12%, 10% and 10%: by the heading up, and down.
  await heading(page, base).click();
  await expect(heading(page, base)).toContainText('▲');
  await expect.poll(async () => (await orderOf(page)).indexOf(invested)).toBe(2);
  await expect.poll(() => cursorName(page)).toContain(`${investment}，基准`);
  await expect(cursor(page)).toBeFocused();
  await heading(page, base).click();
  await expect(heading(page, base)).toContainText('▼');
  await expect.poll(async () => (await orderOf(page)).indexOf(invested)).toBe(0);

  // A figure that is edited stays where it is until the sort is chosen again.
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(cell(page, invested, base)).toHaveText('1.00');
  expect((await orderOf(page)).indexOf(invested)).toBe(0);
  await page.keyboard.press('Shift+F10');
  await choice(page, '组内降序').click();
  await expect.poll(async () => (await orderOf(page)).indexOf(invested)).not.toBe(0);
  await expect.poll(() => cursorName(page)).toContain(`${investment}，基准`);
  await page.keyboard.press('Control+z');
  await expect(growth(page)).toHaveText('8.27%');
  await expect(undoButton(page)).toBeDisabled();
  await expect(heading(page, base)).toContainText('▼');
  await page.keyboard.press('Shift+F10');
  await choice(page, '组内降序').click();
  const sorted = await rowIds(page);
  await closeDiscarding(app);

  const again = await launch(userData);
  const reopened = await readyPage(again);
  await expect(heading(reopened, base)).toContainText('▼');
  await goDownTo(reopened, investment);
  await expect.poll(async () => (await orderOf(reopened))[0]).toBe(invested);
  expect((await rowIds(reopened)).filter((id) => sorted.includes(id)).length).toBeGreaterThan(3);
  await reopened.keyboard.press('Shift+F10');
  await choice(reopened, '恢复原来的行序').click();
  await expect(heading(reopened, base)).not.toContainText('▼');
  // The border of a heading is dragged, and nothing is sorted by that.
  const border = await heading(reopened, 'difference').locator('.ag-header-cell-resize').boundingBox();
  await reopened.mouse.move((border?.x ?? 0) + (border?.width ?? 0) / 2, (border?.y ?? 0) + 8);
  await reopened.mouse.down();
  await reopened.mouse.move((border?.x ?? 0) + 30, (border?.y ?? 0) + 8, { steps: 4 });
  await reopened.mouse.up();
  await expect(heading(reopened, 'difference')).not.toContainText('▲');
  await closeDiscarding(again);
});

test('one kind of row is looked at alone by Ctrl+Shift+L or the mouse, kept, and never touches undo', async ({
  app,
  page,
  userData,
}) => {
  await goDownTo(page, investment);
  await page.keyboard.press('Control+Shift+L');
  await expect(choice(page, '全部行')).toHaveAttribute('aria-checked', 'true');
  await lookAt(page, 'row-filter-menu', 'all');
  await page.keyboard.press('ArrowDown');
  await expect(choice(page, '改动过的 5')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(filterButton(page)).toHaveText('只看改动过的');
  await expect(cursor(page)).toBeFocused();
  await expect(cell(page, 'primaryGrowth', base)).toHaveCount(0);
  // 规模以上工业, the growth target, investment, retail and trade, under their groups.
  await expect.poll(async () => (await rowIds(page)).filter((id) => id.startsWith('variable:')).length).toBe(5);
  await expect.poll(() => cursorName(page)).toContain(`${investment}，基准`);
  // Everything is what is shown: 5 rows of 3 figures, two of which are not there in 2023.
  await page.keyboard.press('Control+a');
  await expect(page.locator('.status-bar .selection')).toContainText('计数 13');
  await page.keyboard.press('ArrowUp');
  await expect(undoButton(page)).toBeDisabled();
  await setSize(app, 1024, 720);
  await lookAt(page, 'rows-filtered-1024', 'all');
  await closeDiscarding(app);

  const again = await launch(userData);
  const reopened = await readyPage(again);
  await expect(filterButton(reopened)).toHaveText('只看改动过的');
  await expect(cell(reopened, 'primaryGrowth', base)).toHaveCount(0);
  // Going to a row that is not shown shows all of them.
  await reopened.keyboard.press('Control+g');
  await reopened.keyboard.insertText('primaryGrowth');
  await reopened.keyboard.press('Enter');
  await expect.poll(() => cursorName(reopened)).toContain('第一产业增速');
  await expect(filterButton(reopened)).toHaveText('');
  await filterButton(reopened).click();
  await choice(reopened, '缺数据').click();
  await expect(filterButton(reopened)).toHaveText('只看缺数据');
  await expect(reopened.locator('.figure-cell.is-missing').first()).toBeVisible();
  await filterButton(reopened).click();
  await choice(reopened, '全部行').click();
  await expect(cell(reopened, 'primaryGrowth', base)).toHaveCount(1);
  await closeDiscarding(again);
});
