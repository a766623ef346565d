import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { listCell, showScreen } from './support/lists.ts';
import { cursor } from './support/workbench.ts';

const panel = (page: Page) => page.locator('.explanation');
/** Tabs to the input with this label and goes into it, as a planner without a mouse does. */
async function goInto(page: Page, label: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.querySelector('.input-label')?.textContent ?? '');
  await expect(panel(page).locator('.input-link').first()).toBeFocused();
  for (let step = 0; step < 12 && (await focused()) !== label; step += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe(label);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(label);
}

test('by keys alone from growth in the results, level by level with values, down to the sentence and back', async ({
  page,
}) => {
  await page.locator('.growth-figure button').focus();
  await page.keyboard.press('Control+[');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('地区生产总值增速 · 基准 2024');
  // 383 × 1.08268
  await expect(panel(page).locator('.values')).toHaveText('= 414.67 亿元 ÷ 383.00 亿元 − 1');
  await goInto(page, '地区生产总值');
  await goInto(page, '其他第二产业增加值');
  await goInto(page, '其他第二产业增速');
  // The weight of investment in it, and its growth.
  await expect(panel(page).locator('.inputs')).toContainText('投资对其他第二产业的传导系数');
  await expect(panel(page).locator('.values')).toHaveText('= 1.000 × 12.00%');
  await goInto(page, '固定资产投资实际增速');
  await goInto(page, '固定资产投资增速');
  await expect(panel(page).locator('mark')).toHaveText('固定资产投资增长12%、力争13%');
  for (const label of ['固定资产投资实际增速', '其他第二产业增速', '其他第二产业增加值']) {
    await page.keyboard.press('Control+]');
    await expect(panel(page).getByRole('heading', { level: 2 })).toContainText(label);
  }
  await page.keyboard.press('Control+]');
  await page.keyboard.press('Control+]');
  await page.keyboard.press('Control+]');
  await expect(cursor(page)).toBeFocused();
});

test('every line of the results leads to where its figure comes from, by mouse and by key', async ({ page }) => {
  await page.locator('.industries .row-link', { hasText: '规模以上工业' }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('规模以上工业');
  await expect(panel(page).locator('.values')).toHaveText('= 63.58 亿元 ÷ 383.00 亿元 × 12.00% × 100');
  const growthOfIndustry = page
    .locator('.industries tr', { hasText: '批零住餐' })
    .locator('.result-figure button')
    .first();
  await growthOfIndustry.focus();
  await page.keyboard.press('Control+[');
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('批零住餐增速');
  await expect(panel(page).locator('.input-link').first()).toBeFocused();
  await page.locator('.industries .total .row-link').click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toContainText('地区生产总值增速');
});

test('Targets, Compare and Progress lead to a figure and on to its inputs by the same key', async ({ page }) => {
  const title = panel(page).getByRole('heading', { level: 2 });
  const onward = async (): Promise<void> => {
    await page.keyboard.press('Control+[');
    await expect(panel(page).locator('.input-link').first()).toBeFocused();
  };
  /** AG Grid tells of a click a moment later; no planner presses a key before it. */
  const choose = async (cell: Locator): Promise<void> => {
    await cell.click();
    await expect(cell.locator('xpath=ancestor::*[@row-id]')).toHaveClass(/ag-row-selected/);
  };
  await showScreen(page, '目标');
  await choose(listCell(page, 'aboveScaleIndustry', 'label'));
  await page.keyboard.press('Control+[');
  await expect(title).toContainText('规模以上工业增加值增速 · 基准 2024');
  await showScreen(page, '目标');
  await choose(listCell(page, 'gdp', 'label'));
  await page.keyboard.press('Control+[');
  await expect(title).toContainText('地区生产总值增速 · 基准 2024');
  await onward();

  await showScreen(page, '比较');
  await choose(page.locator('.compare [row-id="gdpGrowth@2024"] [col-id="label"]'));
  await page.keyboard.press('Control+[');
  await expect(title).toContainText('地区生产总值增速 · 力争 2024');
  await onward();

  await showScreen(page, '进度');
  await page.locator('.progress [row-id="gdp"] [col-id="target"]').click();
  await page.locator('.progress .side-panel').getByRole('button', { name: '到测算中查看' }).click();
  await expect(title).toContainText('地区生产总值增速 · 力争 2024');
  await showScreen(page, '进度');
  await page.locator('.progress [row-id="gdp"] [col-id="target"]').click();
  await page.keyboard.press('Control+[');
  await expect(cursor(page)).toHaveClass(/is-placed/);
  await onward();
});
