import { expect, test } from './support/launch.ts';
import { focusedRow, kindButton, listCell, shownCount, showScreen, sidePanel } from './support/lists.ts';
import { goDownTo, undoButton } from './support/workbench.ts';

test.beforeEach(async ({ page }) => {
  await showScreen(page, '台账');
});

test('what is missing comes first and says what it blocks', async ({ page }) => {
  const first = page.locator('.list-grid [row-index="0"] [col-id="state"]');
  await expect(first).toHaveText('缺数据');
  await listCell(page, 'assignedEnergyCut@2024', 'label').click();
  await expect(sidePanel(page)).toContainText('补齐后可算：能源消费允许增速');
  await expect(sidePanel(page)).toContainText('与能源消费增速一起补齐后可算：能耗任务余地');
});

test('lines are filtered by source, by choice and by words', async ({ page }) => {
  await kindButton(page, '替代').click();
  await expect(shownCount(page)).toHaveText('显示 10 / 69 项');
  await kindButton(page, '替代').click();
  await page.keyboard.press('Control+f');
  await page.keyboard.insertText('科技经信局');
  await expect(shownCount(page)).toHaveText('显示 2 / 69 项');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focusedRow(page)).not.toBe('');
  await page.getByRole('button', { name: '清除筛选' }).first().click();
  await page.getByRole('radio', { name: '待补待换' }).check({ force: true });
  await expect(shownCount(page)).toHaveText('显示 30 / 69 项');
});

test('a quoted figure leads to its sentence, a borrowed one to its source', async ({ page }) => {
  await kindButton(page, '原文').click();
  await listCell(page, 'retailSalesGrowth@2024', 'label').click();
  await expect(sidePanel(page).locator('mark')).toContainText('社会消费品零售总额增长10%');
  await kindButton(page, '替代').click();
  await listCell(page, 'primaryGrowth@2024', 'label').click();
  await expect(sidePanel(page)).toContainText('这是借用的数，请换成本地数。');
  await expect(sidePanel(page)).toContainText('荆州市2022年国民经济和社会发展统计公报(转载)');
});

test('the note of a source is corrected, named in undo, logged, and undone', async ({ page }) => {
  await kindButton(page, '替代').click();
  await listCell(page, 'primaryGrowth@2024', 'label').click();
  await sidePanel(page).getByRole('button', { name: '修改' }).click();
  const note = sidePanel(page).getByRole('textbox', { name: '说明' });
  const before = await note.inputValue();
  await note.fill('统计局电话确认');
  await note.press('Enter');
  await expect(undoButton(page)).toHaveText('撤销：第一产业增速 说明 改为“统计局电话确认”');
  await page.getByRole('radio', { name: '修改记录' }).check({ force: true });
  await expect(sidePanel(page).getByRole('listitem')).toHaveText(/第 1 步第一产业增速 说明 改为“统计局电话确认”/);
  await page.keyboard.press('Control+z');
  await expect(sidePanel(page).getByRole('listitem')).toHaveText(/已撤销/);
  await page.getByRole('radio', { name: '全部假设' }).check({ force: true });
  await expect(sidePanel(page)).toContainText(before);
});

test('a deliberate choice of the same figure is chosen, signed and in the log', async ({ page }) => {
  await showScreen(page, '测算');
  await goDownTo(page, '第一产业增速');
  await page.keyboard.type('4.6');
  await page.keyboard.press('Enter');
  await showScreen(page, '台账');
  await kindButton(page, '选定').click();
  await expect(shownCount(page)).toHaveText('显示 1 / 69 项');
  await expect(listCell(page, 'primaryGrowth@2024', 'whoWhen')).toContainText(/\d{4}-\d{2}-\d{2}/);
  await page.getByRole('radio', { name: '修改记录' }).check({ force: true });
  await expect(listCell(page, 'base:primaryGrowth@2024', 'remark')).toHaveText('同值，已选定');
  await expect(listCell(page, 'base:primaryGrowth@2024', 'from')).toHaveText('4.6%');
});
