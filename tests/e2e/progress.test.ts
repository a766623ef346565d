import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chooseToSave } from './support/dialogs.ts';
import { expect, readClipboard, test, titleOf, writeClipboard } from './support/launch.ts';
import { kindButton, shownCount, showScreen } from './support/lists.ts';
import { undoButton } from './support/workbench.ts';

const panel = (page: Page) => page.locator('.progress .side-panel');
const at = (page: Page, goal: string, column: string) =>
  page.locator(`.progress [row-id="${goal}"] [col-id="${column}"]`);
const view = (page: Page, name: string) =>
  page.locator('.progress .strip-row').getByText(name, { exact: true }).click();
const field = (page: Page) => page.locator('.entry-scroll input');
const entryRow = (page: Page, label: string) =>
  page.locator('.entry-scroll tbody tr', { has: page.getByRole('rowheader', { name: label }) }).first();
const entryCell = (page: Page, label: string, month: number) =>
  entryRow(page, label)
    .locator('td')
    .nth(month - 1);
const paste = async (page: Page): Promise<void> => page.keyboard.press('Control+v');
const message = (page: Page) => page.locator('.entry-message');

const growth = '地区生产总值增速';
const projects = '新引进亿元以上项目';
const table = [
  ['指标', '1月', '1-2月', '1-3月', '4月'],
  ['地区生产总值增速（%）', '', '', '7.2', ''],
  [`“${projects}”`, '5', '', '22', '30'],
  ['没有的指标', '1', '2', '3', '4'],
];
const asTable = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\r\n');

test.beforeEach(async ({ page }) => showScreen(page, '进度'));

test('before the first actual the screen says what to paste and from where', async ({ page }) => {
  const empty = page.locator('.empty-progress');
  await expect(empty).toContainText('统计局月报');
  await expect(empty).toContainText('Ctrl+V');
  await expect(kindButton(page, '无法判定')).toBeVisible();
  await expect(at(page, 'gdp', 'light')).toHaveText('无法判定');
  await empty.getByRole('button', { name: '去录入' }).click();
  await expect(field(page)).toHaveAccessibleName(`${growth}，1 月，缺`);
});

test('a table from Excel is pasted by names and months, in one step, and what is not understood is listed', async ({
  app,
  page,
}) => {
  await view(page, '录入 2024 年累计');
  await writeClipboard(app, asTable(table));
  await field(page).focus();
  await paste(page);
  await expect(message(page)).toHaveText('已贴入 4 个数。 没有读懂、未贴入：没有的指标');
  await expect(entryCell(page, growth, 3)).toHaveText('7.2');
  await expect(entryCell(page, growth, 2)).toHaveText('');
  await expect(undoButton(page)).toHaveText('撤销：贴入实际数 4 个');
  await view(page, '调度表');
  await expect(at(page, 'newProjects', 'attained')).toHaveText('25.0%');
  await expect(at(page, 'newProjects', 'pace')).toHaveText('33.3%');
  await expect(at(page, 'newProjects', 'lead')).toHaveText('−8.33');
  await expect(at(page, 'newProjects', 'light')).toHaveText('落后');
  await expect(at(page, 'newProjects', 'neededBase')).toHaveText('11.25 个/月');
  // Evenly: (1.08 − 0.25 × 1.072) / 0.75 − 1
  await expect(at(page, 'gdp', 'neededBase')).toHaveText('8.27%');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.empty-progress')).toBeVisible();
  await page.keyboard.press('Control+y');
  await kindButton(page, '落后').click();
  await expect(shownCount(page)).toContainText('显示 2 /');
});

test('by last year’s rhythm a first quarter of 7.2% on a share of 0.21 leaves 8.213%', async ({ app, page }) => {
  await view(page, '2023 年分月');
  await writeClipboard(
    app,
    asTable([
      ['', '3月', '12月'],
      [growth, '21', '100'],
    ]),
  );
  await field(page).focus();
  await paste(page);
  await view(page, '录入 2024 年累计');
  await entryCell(page, growth, 3).click();
  await page.keyboard.type('7.2');
  await page.keyboard.press('Enter');
  await expect(undoButton(page)).toHaveText(`撤销：${growth} 3 月 累计 7.2%`);
  await entryCell(page, growth, 3).click();
  await expect(panel(page)).toContainText('时间已过 21.0%（按上年节奏）');
  await expect(panel(page)).toContainText('达到预期 8%，后 9 个月需增长 8.21%。');
  await expect(panel(page)).toContainText('达到力争 9%，后 9 个月需增长 9.48%。');
});

test.describe('typing', () => {
  test.beforeEach(async ({ page }) => {
    await view(page, '录入 2024 年累计');
    await entryCell(page, growth, 1).click();
  });

  test('replaces, moves like Excel, takes back, and clears to missing', async ({ page }) => {
    await page.keyboard.type('6');
    await page.keyboard.press('Tab');
    await page.keyboard.type('6.5');
    await page.keyboard.press('ArrowRight');
    await expect(field(page)).toHaveAccessibleName(`${growth}，3 月，缺`);
    await page.keyboard.type('9');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    // The cell with the cursor is as wide as any other.
    const widths = await entryRow(page, growth)
      .locator('td')
      .evaluateAll((all) => all.map((one) => one.clientWidth));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(3);
    await page.keyboard.press('Home');
    await expect(field(page)).toHaveAccessibleName(`${growth}，1 月，6`);
    await page.keyboard.press('F2');
    await page.keyboard.type('.4');
    await page.keyboard.press('Enter');
    await expect(entryCell(page, growth, 1)).toHaveText('6.4');
    await expect(field(page)).toHaveAccessibleName(/^规模以上工业增加值增速，1 月/);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Delete');
    await expect(undoButton(page)).toHaveText(`撤销：${growth} 1 月 累计清空`);
    await page.keyboard.press('ArrowDown');
    await expect(entryCell(page, growth, 1)).toHaveText('');
    await expect(entryCell(page, growth, 2)).toHaveText('6.5');
    await page.keyboard.press('Control+z');
    await expect(entryCell(page, growth, 1)).toHaveText('6.4');
  });

  test('a press on another cell enters what was typed', async ({ page }) => {
    await page.keyboard.type('6');
    await entryCell(page, growth, 4).click();
    await expect(entryCell(page, growth, 1)).toHaveText('6');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await expect(entryCell(page, growth, 4)).toHaveText('7');
  });

  test('an input method composes in the cell; full-width figures are read', async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '７', selectionStart: 1, selectionEnd: 1 });
    await expect(field(page)).toHaveValue('７');
    await session.send('Input.insertText', { text: '７．５％' });
    await page.keyboard.press('Enter');
    await expect(entryCell(page, growth, 1)).toHaveText('7.5');
  });

  test('what is no number is refused with a sentence and leaves no trace', async ({ page }) => {
    await page.keyboard.type('7..2');
    await page.keyboard.press('Enter');
    await expect(message(page)).toContainText('读不懂“7..2”');
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Escape');
    await expect(undoButton(page)).toBeDisabled();
  });
});

test('thresholds and the ceiling are the planner’s, are undone, and are saved', async ({ app, page, userData }) => {
  await view(page, '录入 2024 年累计');
  await entryCell(page, projects, 4).click();
  await page.keyboard.type('30');
  await page.keyboard.press('Enter');
  await view(page, '调度表');
  await at(page, 'newProjects', 'target').click();
  await panel(page).getByLabel('剩余每月最多（个）').fill('15');
  await page.keyboard.press('Enter');
  // (120 − 7.5k) / (12 − k): 15 after August
  await expect(panel(page)).toContainText('照目前进度，预期 120 个，到 8 月底还够得着，之后就够不着了。');
  await expect(at(page, 'newProjects', 'deadline')).toHaveText('8 月底');
  await page.getByLabel('落后：低于路径').fill('9');
  await page.keyboard.press('Enter');
  await expect(at(page, 'newProjects', 'light')).toHaveText('达序时');
  await page.keyboard.press('Control+z');
  await expect(at(page, 'newProjects', 'light')).toHaveText('落后');
  await expect(page.getByLabel('落后：低于路径')).toHaveValue('0');
  const file = `${userData}/progress.goalpath.json`;
  await chooseToSave(app, file);
  await page.keyboard.press('Control+s');
  await expect.poll(() => titleOf(app)).not.toContain('●');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    actuals: [{ goal: 'newProjects', month: '2024-04', measure: 'level', value: 30, source: { kind: 'external' } }],
    progress: { ceilings: [{ goal: 'newProjects', value: 15 }] },
  });
});

test('the empty table goes to a spreadsheet; the chart is read by arrow keys and as a table', async ({ app, page }) => {
  await view(page, '录入 2024 年累计');
  await page.getByRole('button', { name: '复制空表' }).click();
  await expect(message(page)).toContainText('空表已复制');
  expect((await readClipboard(app)).split('\n')[1]).toMatch(new RegExp(`^${growth}\\t`));
  await entryCell(page, projects, 3).click();
  await page.keyboard.type('22');
  await page.keyboard.press('Tab');
  const chart = panel(page).getByRole('listbox');
  await chart.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(chart.getByRole('option', { selected: true })).toHaveAccessibleName('3 月：实际 22 个，路径 30 个');
  await panel(page).getByText('列成表').click();
  await expect(panel(page).locator('table tr').nth(2)).toContainText('缺');
});
