import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerMessages, chooseToOpen, chooseToSave, shownMessages } from './support/dialogs.ts';
import { expect, test, titleOf } from './support/launch.ts';
import { focusedRow, listCell } from './support/lists.ts';
import { lookAt } from './support/look.ts';
import { cell, growth, notice } from './support/workbench.ts';

const reports = path.resolve(import.meta.dirname, '../../fixtures/reports');
const text = readFileSync(path.join(reports, 'yuntai-2032.txt'), 'utf8');

const showReport = (page: Page): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: '报告', exact: true }).click();
const mode = (page: Page, name: string): Promise<void> => page.locator('.segmented label', { hasText: name }).click();
const selectedWords = (page: Page): Promise<string[]> =>
  page.locator('.report-text mark.is-selected').allTextContents();
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });

async function openReport(page: Page): Promise<void> {
  await showReport(page);
  await mode(page, '新报告');
  await button(page, '打开报告文件').click();
  await expect(page.locator('.report-name')).toBeVisible();
}

test('from a report to a working model with both paths, in the window', async ({ app, page }) => {
  const start = Date.now();
  await chooseToOpen(app, path.join(reports, 'yuntai-2032.txt'));
  await openReport(page);
  await expect(page.locator('.progress')).toContainText('采用 0');
  await button(page, /采用全部把握大的/).click();
  await page.locator('.list-grid .ag-row').first().click();
  for (let row = 0; row < 40 && !(await page.locator('.progress').textContent())?.startsWith('待定 0'); row += 1) {
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('.progress')).toContainText('待定 0');
  await button(page, '建立目标模型').click();
  await expect(page.getByLabel('地区')).toHaveValue('云台县');
  await expect(page.getByLabel('目标年份')).toHaveValue('2032');
  await expect(page.locator('.bases')).toContainText('320.00 亿元');
  await button(page, '全部借用').click();
  await button(page, '建立并打开').click();
  // 0.2×4.6% + 0.164×10% + 0.1886×10% + 0.1136×9% + 0.3338×5.8% = 7.40%
  await expect(growth(page)).toHaveText('7.40%');
  await page.getByRole('radio', { name: /力争/ }).check({ force: true });
  // 0.92% + 0.164×11% + 0.1886×12% + 0.1136×10% + 0.3338×5.8% = 8.06%
  await expect(growth(page)).toHaveText('8.06%');
  const seconds = (Date.now() - start) / 1000;
  console.log(`from the report to the model: ${seconds.toFixed(1)} s`);
  expect(seconds).toBeLessThan(120);
  await lookAt(page, 'report-built');
  // A new document: no file holds it, and it can be saved and opened again.
  await expect.poll(() => titleOf(app)).toContain('云台县');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-report-'));
  const file = path.join(folder, '云台.goalpath.json');
  await chooseToSave(app, file);
  await page.keyboard.press('Control+s');
  await expect.poll(() => readSaved(file)).toContain('云台县 2032');
  rmSync(folder, { recursive: true });
});

const readSaved = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').slice(0, 400);
  } catch {
    return '';
  }
};

test('without what is borrowed growth is missing, and says so', async ({ app, page }) => {
  await chooseToOpen(app, path.join(reports, 'yuntai-2032.docx'));
  await openReport(page);
  await button(page, /采用全部把握大的/).click();
  await button(page, '建立目标模型').click();
  await button(page, '建立并打开').click();
  await expect(cell(page, 'gdpGrowthTarget', 'base@2032')).toHaveText('7.50');
  await expect(page.locator('.status-bar')).toContainText('缺数据');
});

test('rows are taken, left out and corrected by keyboard, doubtful ones first', async ({ app, page }) => {
  await chooseToOpen(app, path.join(reports, 'yuntai-2032.pdf'));
  await openReport(page);
  const first = page.locator('.list-grid .ag-row').first();
  await first.click();
  const id = await focusedRow(page);
  await expect(listCell(page, id, 'look')).not.toHaveText('');
  await page.keyboard.press('Delete');
  await expect(listCell(page, id, 'decisionText')).toContainText('不采用');
  await expect.poll(() => focusedRow(page)).not.toBe(id);
  const second = await focusedRow(page);
  await page.keyboard.press('Enter');
  await expect(listCell(page, second, 'decisionText')).toContainText('采用');
  await expect.poll(() => focusedRow(page)).not.toBe(second);
  const third = await focusedRow(page);
  await page.keyboard.press('F2');
  await page.getByLabel('指标').fill('改过的指标');
  await page.getByLabel('预期').fill('１２．５');
  await page.keyboard.press('Enter');
  await expect(listCell(page, third, 'decisionText')).toContainText('改后采用');
  await expect(listCell(page, third, 'indicator')).toHaveText('改过的指标');
  await expect(listCell(page, third, 'base')).toContainText('12.5');
  // Escape leaves a row as it was.
  await expect.poll(() => focusedRow(page)).not.toBe(third);
  const fourth = await focusedRow(page);
  await page.keyboard.press('F2');
  await page.getByLabel('预期').fill('x');
  await expect(button(page, '改好并采用')).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(listCell(page, fourth, 'decisionText')).toContainText('待定');
});

test('a target marks its words and words select their target, by key and by click', async ({ page }) => {
  await showReport(page);
  await listCell(page, 'gdp', 'label').click();
  expect((await selectedWords(page)).join('')).toBe('地区生产总值增长8%、力争9%');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await selectedWords(page)).join('')).toContain('规模以上工业增加值');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await selectedWords(page)).join('')).toContain('固定资产投资');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedRow(page)).toBe('fixedAssetInvestment');
  await page.locator('.report-text mark', { hasText: '城镇新增就业' }).click();
  await expect(page.locator('.list-grid [row-id="urbanJobs"]').first()).toHaveClass(/ag-row-selected/);
});

test('findings of the audit jump to their words', async ({ page }) => {
  await showReport(page);
  await mode(page, '审核');
  await expect(page.locator('.findings li')).toHaveCount(10);
  await page.locator('.findings button.finding').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.findings .is-open .figure').first()).toBeVisible();
  expect((await selectedWords(page)).join('')).not.toBe('');
});

test('last year’s report against this year’s', async ({ app, page }) => {
  await chooseToOpen(app, path.join(reports, 'yuntai-2032.txt'));
  await openReport(page);
  await mode(page, '与上年对比');
  await chooseToOpen(app, path.join(reports, 'yuntai-2031.txt'));
  await button(page, '打开上年报告').click();
  const row = page.locator('.list-grid .ag-row', { hasText: '固定资产投资' }).first();
  await expect(row).toContainText('提高');
  await expect(row).toContainText('10% / 11%');
  await expect(page.locator('.list-grid .ag-row', { hasText: '工业投资' }).first()).toContainText('取消');
  await page.locator('.list-grid .ag-row', { hasText: '地区生产总值' }).first().click();
  expect((await selectedWords(page)).join('')).toContain('地区生产总值增长7.5%');
});

test('a hostile file costs one sentence', async ({ app, page }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-hostile-'));
  const file = path.join(folder, 'scan.pdf');
  writeFileSync(file, '%PDF-1.7\nrubbish');
  await chooseToOpen(app, file);
  await showReport(page);
  await mode(page, '新报告');
  await button(page, '打开报告文件').click();
  await expect(notice(page)).toContainText('已损坏');
  // The program goes on: text can be pasted.
  await page.getByRole('textbox', { name: '或者粘贴报告全文' }).fill(text);
  await button(page, '读取').click();
  await expect(page.locator('.progress')).toContainText('待定');
  rmSync(folder, { recursive: true });
});

/** Forty forms, each of which shows the next one twice: a kilobyte a level, and 2⁴⁰ lines of text, too many for any machine. */
function pdfBomb(): string {
  const levels = 40;
  const form = (number: number, content: string): string =>
    `${number} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 4 0 R>>/XObject<</X ${number + 1} 0 R>>>>` +
    `/Length ${content.length}>>stream\n${content}\nendstream endobj\n`;
  const forms = Array.from({ length: levels }, (_, level) => form(5 + level, '/X Do /X Do'));
  return [
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 5 0 R/Resources<</XObject<</X 6 0 R>>>>>>endobj\n',
    '4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n',
    ...forms,
    form(5 + levels, 'BT /F 9 Tf (a) Tj ET'),
    'trailer<</Root 1 0 R>>',
  ].join('');
}

test('a file that takes all time or memory is given up', async ({ app, page }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-bomb-'));
  const file = path.join(folder, 'bomb.pdf');
  writeFileSync(file, pdfBomb());
  await chooseToOpen(app, file);
  await showReport(page);
  await mode(page, '新报告');
  await button(page, '打开报告文件').click();
  await expect(notice(page)).toContainText('太复杂', { timeout: 25_000 });
  // No process of it is left, and the window answers.
  const readers = () =>
    app.evaluate(({ app: program }) => program.getAppMetrics().filter(({ name }) => name === 'goalpath-reader').length);
  await expect.poll(readers).toBe(0);
  await expect(button(page, '打开报告文件')).toBeEnabled();
  rmSync(folder, { recursive: true });
});

test('unsaved changes are asked about before a new model takes their place', async ({ app, page }) => {
  await chooseToOpen(app, path.join(reports, 'yuntai-2032.txt'));
  await answerMessages(app, 'cancel');
  await page.locator('.cell-input').focus();
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await openReport(page);
  await button(page, /采用全部把握大的/).click();
  await button(page, '建立目标模型').click();
  await button(page, '建立并打开').click();
  await expect.poll(async () => (await shownMessages(app)).length).toBe(1);
  await expect(button(page, '建立并打开')).toBeVisible();
  expect(await titleOf(app)).toContain('洪湖');
});
