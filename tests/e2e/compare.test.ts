import type { Page } from '@playwright/test';
import { chooseToSave } from './support/dialogs.ts';
import { closeDiscarding, expect, launch, readyPage, test, titleOf } from './support/launch.ts';
import { showScreen } from './support/lists.ts';
import { cell, cursor, growth, undoButton } from './support/workbench.ts';

const panel = (page: Page) => page.locator('.compare .side-panel');
const at = (page: Page, id: string, column: string) => page.locator(`.compare [row-id="${id}"] [col-id="${column}"]`);
const value = (page: Page, id: string, scenario: string) => at(page, id, `value:${scenario}`);
const manage = (page: Page) => panel(page).getByText('方案', { exact: true }).first().click();
const line = (page: Page, name: string) => panel(page).locator('.scenario-line', { hasText: name });
const action = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });

/** The Chinese words of the screen, for a window that speaks English. */
const chineseIn = (page: Page): Promise<string[]> =>
  page.locator('.compare').evaluate((one) => ((one as HTMLElement).innerText ?? '').match(/\p{Script=Han}+/gu) ?? []);

test.beforeEach(async ({ page }) => showScreen(page, '比较'));

test('two scenarios side by side, only what differs, without applying any', async ({ page }) => {
  await expect(value(page, 'fixedAssetInvestmentGrowth@2024', 'base')).toHaveText('12.00');
  await expect(value(page, 'fixedAssetInvestmentGrowth@2024', 'stretch')).toHaveText('13.00');
  await expect(at(page, 'fixedAssetInvestmentGrowth@2024', 'difference:stretch')).toHaveText('+1.00');
  await expect(at(page, 'otherServicesGrowth@2024', 'label')).toHaveCount(0);
  await page.getByRole('checkbox', { name: '只看差异' }).uncheck();
  await expect(page.locator('.shown')).toContainText(/\d+ 行，其中 \d+ 行不同/);
  await expect(at(page, 'primaryGrowth@2024', 'label')).toHaveCount(1);
  await expect(undoButton(page)).toBeDisabled();
  await expect(page.locator('.top-bar .is-chosen')).toContainText('基准');
});

test('the bridge adds up and is read by arrow keys; every figure of the prose leads to its cell', async ({ page }) => {
  const chart = panel(page).getByRole('listbox');
  const labels = await chart.getByRole('option').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  // 16.6% × 1, 19.1% × 1 and 11.5% × 1 points
  expect(labels).toEqual([
    '基准：8.268%',
    '规模以上工业增加值增速：+0.166',
    '固定资产投资增速：+0.191',
    '社会消费品零售总额增速：+0.115',
    '力争：8.740%',
  ]);
  await chart.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(chart.getByRole('option', { selected: true })).toHaveAttribute('aria-label', labels[1] ?? '');
  const prose = panel(page).locator('.prose');
  const text = (await prose.textContent()) ?? '';
  const figures = await prose.getByRole('button').allTextContents();
  let left = text.replaceAll('2024年', '');
  for (const figure of figures) left = left.replace(figure, '');
  expect(left.match(/\d/g) ?? []).toEqual([]);
  await prose.getByRole('button', { name: '13.00%，到测算中查看' }).nth(1).press('Enter');
  await expect(page.locator('.explanation')).toContainText('固定资产投资增速 · 力争 2024');
  await expect(page.locator('.explanation mark').first()).toHaveText('固定资产投资增长12%、力争13%');
});

test('a figure of the table leads to the Workbench, by mouse and by Enter', async ({ page }) => {
  await value(page, 'retailSalesGrowth@2024', 'base').getByRole('button').click();
  await expect(page.locator('.explanation')).toContainText('社会消费品零售总额增速 · 基准 2024');
  await showScreen(page, '比较');
  await at(page, 'aboveScaleIndustryGrowth@2024', 'difference:stretch').click();
  await page.keyboard.press('Enter');
  await expect(page.locator('.explanation')).toContainText('规模以上工业增加值增速 · 力争 2024');
});

test.describe('managing scenarios', () => {
  test.beforeEach(async ({ page }) => manage(page));

  test('new, renamed, edited, compared, deleted, and brought back by undo', async ({ page }) => {
    await line(page, '力争').click();
    await action(page, '新建方案').click();
    await expect(undoButton(page)).toHaveText('撤销：新建方案“新方案”');
    const name = panel(page).getByLabel('名称');
    await name.fill('保守');
    await name.press('Enter');
    await expect(undoButton(page)).toHaveText('撤销：方案“新方案”改名为“保守”');
    await expect(line(page, '保守')).toContainText('沿用“力争”');
    await expect(page.locator('.compare .shown-scenarios [aria-pressed="true"]')).toHaveText(['基准', '力争', '保守']);
    await panel(page).getByLabel('上级').selectOption({ label: '基准' });
    await expect(undoButton(page)).toHaveText('撤销：方案“保守”改为沿用“基准”');
    await panel(page).locator('.field .segmented').getByText('预期').click();
    await expect(undoButton(page)).toHaveText('撤销：方案“保守”对照预期');
    await action(page, '到测算中编辑').click();
    await expect(page.locator('.top-bar .is-chosen')).toContainText('保守');
    await showScreen(page, '比较');
    await expect(value(page, 'fixedAssetInvestmentGrowth@2024', 'scenario1')).toHaveText('12.00');
    await action(page, '删除').click();
    await expect(line(page, '保守')).toHaveCount(0);
    await expect(page.locator('.top-bar .is-chosen')).toContainText('基准');
    await page.keyboard.press('Control+z');
    await expect(line(page, '保守')).toHaveCount(1);
  });

  test('a duplicate has the same figures, is edited by itself, and undo takes it back', async ({ page }) => {
    await line(page, '力争').click();
    await action(page, '复制').click();
    await expect(undoButton(page)).toHaveText('撤销：复制方案“力争”');
    await expect(value(page, 'fixedAssetInvestmentGrowth@2024', 'scenario1')).toHaveText('13.00');
    await action(page, '到测算中编辑').click();
    await cell(page, 'fixedAssetInvestmentGrowth', 'scenario1@2024').click();
    await page.keyboard.type('14');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'fixedAssetInvestmentGrowth', 'stretch@2024')).toHaveText('13.00');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(cell(page, 'fixedAssetInvestmentGrowth', 'scenario1@2024')).toHaveCount(0);
    await expect(undoButton(page)).toBeDisabled();
  });

  test('a child keeps its figures when its parent is deleted', async ({ page }) => {
    await line(page, '力争').click();
    await action(page, '新建方案').click();
    await expect(value(page, 'fixedAssetInvestmentGrowth@2024', 'scenario1')).toHaveText('13.00');
    await line(page, '力争').first().click();
    await expect(panel(page)).toContainText('删除后沿用它的 1 个方案改为沿用“基准”，各数不变。');
    await action(page, '删除').click();
    await expect(value(page, 'fixedAssetInvestmentGrowth@2024', 'scenario1')).toHaveText('13.00');
    await expect(line(page, '新方案')).toContainText('沿用“基准”');
  });

  test('a name that is taken is refused with a sentence; the first scenario cannot be deleted', async ({ page }) => {
    await line(page, '基准').first().click();
    await expect(action(page, '删除')).toHaveCount(0);
    const name = panel(page).getByLabel('名称');
    await name.fill('力争');
    await name.press('Enter');
    await expect(panel(page).getByRole('alert')).toContainText('请换一个名称');
    await name.press('Escape');
    await expect(name).toHaveValue('基准');
    await expect(undoButton(page)).toBeDisabled();
  });

  test('a frozen version keeps its figures, says so, and is refused every edit', async ({ app, page, userData }) => {
    await line(page, '力争').click();
    await action(page, '冻结一版').click();
    await expect(panel(page).getByLabel('冻结人')).toHaveValue('本机');
    await panel(page).getByLabel('冻结人').fill('张三');
    await panel(page).getByLabel('说明').fill('送市长办公会');
    await page.keyboard.press('Enter');
    await expect(undoButton(page)).toHaveText('撤销：冻结方案“力争”');
    // Who was asked for the first time signs what comes after.
    await expect(page.locator('.status-bar .author')).toHaveText('署名：张三');
    const frozen = panel(page).locator('.scenario-editor');
    await expect(frozen).toContainText('与冻结时一致');
    await expect(frozen).toContainText('送市长办公会');
    await expect(frozen.locator('.hash')).toHaveText(/^[0-9a-f]{64}$/);
    await expect(frozen.getByLabel('名称')).toHaveCount(0);

    // The scenario it was made from moves on; the version does not.
    await line(page, '力争').first().click();
    await action(page, '到测算中编辑').click();
    await cell(page, 'fixedAssetInvestmentGrowth', 'stretch@2024').click();
    await page.keyboard.type('15');
    await page.keyboard.press('Enter');
    await expect(growth(page)).not.toHaveText('8.74%');
    await showScreen(page, '比较');
    await expect(value(page, 'fixedAssetInvestmentGrowth@2024', 'scenario1')).toHaveText('13.00');
    await expect(line(page, '张三')).toContainText('与冻结时一致');
    await expect(line(page, '张三')).toContainText(/\d{4}-\d{2}-\d{2}/);

    // Typing into it is answered with the reason.
    await line(page, '张三').click();
    await action(page, '到测算中编辑').click();
    await expect(growth(page)).toHaveText('8.74%');
    await cell(page, 'fixedAssetInvestmentGrowth', 'scenario1@2024').click();
    await page.keyboard.type('9');
    await expect(page.locator('.formula-reading')).toContainText('冻结，不能再改');
    await expect(cursor(page)).toHaveValue('');

    // It is in the file, and checked again when that is opened.
    const file = `${userData}/frozen.goalpath.json`;
    await chooseToSave(app, file);
    await page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(app)).not.toContain('●');
    await app.close();
    const again = await launch(userData, [file]);
    const reopened = await readyPage(again);
    await showScreen(reopened, '比较');
    await manage(reopened);
    await expect(line(reopened, '张三')).toContainText('与冻结时一致');
    await closeDiscarding(again);
  });
});

test('F6 reaches strip, table and panel; the whole screen speaks English', async ({ page }) => {
  await page.locator('.rail [aria-current="page"]').focus();
  await page.keyboard.press('F6');
  await expect(page.locator('.compare .shown-scenarios button').first()).toBeFocused();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(panel(page).locator('.prose')).toContainText('“Stretch” differs from “Base” in 5 assumptions');
  expect(await chineseIn(page)).toEqual([]);
  await panel(page).getByText('Scenarios', { exact: true }).click();
  expect(await chineseIn(page)).toEqual([]);
});
