import { expect, test } from './support/launch.ts';
import { focusedRow, kindButton, listCell, shownCount, showScreen, sidePanel } from './support/lists.ts';
import { undoButton } from './support/workbench.ts';

test.beforeEach(async ({ page }) => {
  await showScreen(page, '目标');
});

test.describe('finding a target', () => {
  test('coverage and states are counted, and each is a filter', async ({ page }) => {
    await expect(shownCount(page)).toHaveText('显示 107 / 107 项');
    await expect(kindButton(page, '缺数据')).toHaveText(/3$/);
    await kindButton(page, '缺数据').click();
    await expect(shownCount(page)).toHaveText('显示 3 / 107 项');
    await expect(kindButton(page, '缺数据')).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('combobox', { name: '牵头', exact: true }).selectOption('发改局');
    await expect(shownCount(page)).toHaveText('显示 1 / 107 项');
    await expect(listCell(page, 'energyIntensity', 'target')).toHaveText('任务值待下达');
    await page.getByRole('button', { name: '清除筛选' }).first().click();
    await expect(shownCount(page)).toHaveText('显示 107 / 107 项');
  });

  test('Chinese words find it, but not while an input method is still composing', async ({ page }) => {
    await expect(shownCount(page)).toHaveText('显示 107 / 107 项');
    await page.keyboard.press('Control+f');
    const field = page.locator('.search-field input');
    await expect(field).toBeFocused();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'gao', selectionStart: 3, selectionEnd: 3 });
    await expect(field).toHaveValue('gao');
    await expect(shownCount(page)).toHaveText('显示 107 / 107 项');
    await session.send('Input.insertText', { text: '高标准农田' });
    await expect(shownCount(page)).toHaveText('显示 1 / 107 项');
    await page.keyboard.press('Escape');
    await expect(shownCount(page)).toHaveText('显示 107 / 107 项');
    await page.keyboard.insertText('没有这样的目标');
    await expect(page.getByText('没有符合条件的目标')).toBeVisible();
  });

  test('a heading sorts by number, and what has no number stands last either way', async ({ page }) => {
    const firstRow = (): Promise<string | null> =>
      page.locator('.list-grid [row-index="0"]').first().getAttribute('row-id');
    const heading = page.locator('.list-grid').getByRole('columnheader', { name: '测算' });
    await heading.click();
    await expect.poll(firstRow).toBe('incomeSync');
    await heading.click();
    await expect.poll(firstRow).toBe('exports');
    await showScreen(page, '测算');
    await showScreen(page, '目标');
    await expect.poll(firstRow).toBe('exports');
  });

  test('the keyboard alone goes from the search to a row, into the panel and back', async ({ page }) => {
    await expect(page.locator('.list-grid [row-index="0"]').first()).toBeVisible();
    await page.keyboard.press('Control+f');
    await expect(page.locator('.search-field input')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedRow(page)).toBe('gdp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedRow(page)).toBe('fixedAssetInvestment');
    await expect(sidePanel(page).getByRole('heading', { level: 2 })).toHaveText('固定资产投资增速');
    await page.keyboard.press('Enter');
    await expect(sidePanel(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(sidePanel(page).getByRole('combobox', { name: '牵头单位' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedRow(page)).toBe('fixedAssetInvestment');
    await page.keyboard.press('Tab');
    await expect(sidePanel(page).getByRole('combobox', { name: '牵头单位' })).toBeFocused();
  });
});

test.describe('the selected target', () => {
  test('shows its words in their sentence, both paths, and leads to its figure in the Workbench', async ({ page }) => {
    const panel = sidePanel(page);
    await expect(panel.locator('mark')).toHaveText('地区生产总值增长8%、力争9%');
    await expect(panel.locator('tbody').first()).toContainText('基准8.27%预期 8%+0.27 个百分点');
    await expect(panel.locator('tbody').nth(1)).toContainText('力争8.74%');
    await listCell(page, 'fixedAssetInvestment', 'label').click();
    await panel.getByRole('button', { name: '到测算中查看' }).click();
    await expect(page.locator('.formula-name')).toContainText('固定资产投资增速');
    await showScreen(page, '目标');
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText('固定资产投资增速');
  });

  test('a proposed owner is confirmed or written over, and undo brings the proposal back', async ({ page }) => {
    await listCell(page, 'retailSales', 'label').click();
    const owner = sidePanel(page).getByRole('combobox', { name: '牵头单位' });
    await expect(listCell(page, 'retailSales', 'owner')).toContainText('建议');
    await sidePanel(page).getByRole('button', { name: '确认' }).click();
    await expect(listCell(page, 'retailSales', 'owner')).not.toContainText('建议');
    await owner.fill('商务局、供销社');
    await owner.press('Enter');
    await expect(listCell(page, 'retailSales', 'owner')).toHaveText('商务局、供销社');
    await expect(undoButton(page)).toHaveText('撤销：社会消费品零售总额增速 牵头单位 商务局 → 商务局、供销社');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(listCell(page, 'retailSales', 'owner')).toContainText('建议');
  });

  test('the rule of 基本同步 is chosen among four, urban beside rural, and can be undone', async ({ page }) => {
    await listCell(page, 'incomeSync', 'label').click();
    const rules = sidePanel(page).getByRole('table', { name: '按哪条规则算同步' });
    await expect(rules.getByRole('columnheader')).toHaveText(['规则', '城镇', '农村', '经济', '状态']);
    await expect(rules.getByRole('radio')).toHaveCount(4);
    await rules.getByRole('radio', { name: /^实际 · 对地区生产总值增速/ }).click();
    await expect(listCell(page, 'incomeSync', 'model')).toHaveText('缺数据');
    await expect(listCell(page, 'incomeSync', 'state')).toHaveText('无法判定');
    await expect(sidePanel(page)).toContainText('居民消费价格变动');
    await page.keyboard.press('Control+z');
    await expect(listCell(page, 'incomeSync', 'state')).toHaveText('达成');
  });

  test('an edit in the Workbench changes what stands here', async ({ page }) => {
    await page.getByRole('radio', { name: '力争 9%' }).check({ force: true });
    await expect(listCell(page, 'gdp', 'state')).toHaveText('接近');
    await expect(kindButton(page, '接近')).toHaveText(/2$/);
  });
});
