import { expect, readClipboard, readClipboardHtml, test, writeClipboard } from './support/launch.ts';
import { cell, cursor, cursorName, goDownTo, growth, notice, reading, undoButton } from './support/workbench.ts';

const investment = '固定资产投资增速';
const [invested, retail] = ['fixedAssetInvestmentGrowth', 'retailSalesGrowth'];
const [base, stretch] = ['base@2024', 'stretch@2024'];

test('what is copied goes to Excel as figures and comes back as it was', async ({ app, page }) => {
  await goDownTo(page, investment);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect.poll(() => readClipboard(app)).toBe('12%\t13%\r\n10%\t11%\r\n');
  const html = (await readClipboardHtml(app)).replace(/ sd\w+="[^"]*"/g, '');
  expect(html).toContain('<tr><td>12%</td><td>13%</td></tr><tr><td>10%</td><td>11%</td></tr>');
  await expect(page.locator('.is-copied')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.is-copied')).toHaveCount(0);
  await page.keyboard.press('Control+v');
  await expect(undoButton(page)).toBeDisabled();
  await expect(growth(page)).toHaveText('8.27%');
});

test('a block from Excel is one named step: locked cells are passed over, what is not understood is listed', async ({
  app,
  page,
}) => {
  await goDownTo(page, investment);
  await writeClipboard(app, '１０％\t"11%"\r\n(1.2)\tabc\r\n');
  await page.keyboard.press('Control+v');
  await expect(cell(page, invested, base)).toHaveText('10.00');
  await expect(cell(page, invested, stretch)).toHaveText('11.00');
  await expect(cell(page, retail, base)).toHaveText('−1.20');
  await expect(cell(page, retail, stretch)).toHaveText('11.00');
  await expect(notice(page)).toContainText('粘贴了 3 格。1 格没有填，原样列出：');
  await expect(notice(page).getByRole('textbox')).toHaveValue(
    '社会消费品零售总额增速 · 力争 2024：“abc”，读不懂，本格的单位是%',
  );
  await expect(undoButton(page)).toHaveText('撤销：粘贴 3 格（固定资产投资增速等）');
  await page.keyboard.press('Control+z');
  await expect(growth(page)).toHaveText('8.27%');
  await expect(cell(page, retail, base)).toHaveText('10.00');
  await expect(notice(page)).toHaveCount(0);
  await page.keyboard.press('Control+Home');
  await goDownTo(page, '其他第二产业增速');
  await page.keyboard.press('Control+v');
  await expect(notice(page)).toContainText('没有粘贴任何一格。4 格由公式算出、还没有数或已冻结，跳过。');
  await page.keyboard.press('ArrowRight');
  await writeClipboard(app, '5%');
  await page.keyboard.press('Control+v');
  await expect(reading(page)).toContainText('由公式算出');
});

test('one value fills the selection, another shape is refused, a blank is never zero', async ({ app, page }) => {
  await goDownTo(page, investment);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await writeClipboard(app, '9\r\n');
  await page.keyboard.press('Control+v');
  for (const variable of [invested, retail])
    for (const column of [base, stretch]) await expect(cell(page, variable, column)).toHaveText('9.00');
  await writeClipboard(app, '1\t2\t3\r\n');
  await page.keyboard.press('Control+v');
  await expect(notice(page)).toContainText('剪贴板是 1 行 × 3 列，选区是 2 行 × 2 列，不成整倍数，没有粘贴');
  await expect(cell(page, invested, base)).toHaveText('9.00');
  await writeClipboard(app, '\t\r\n');
  await page.keyboard.press('Control+v');
  await expect(cell(page, invested, base)).toHaveText('缺数据');
  await expect(growth(page)).toHaveText('—');
  await page.keyboard.press('Control+z');
  await expect(cell(page, invested, base)).toHaveText('9.00');
});

test('cut figures move once, in one step; Esc leaves them where they are', async ({ page }) => {
  await goDownTo(page, investment);
  await page.keyboard.press('Control+x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+v');
  await expect(cell(page, retail, base)).toHaveText('12.00');
  await expect(cell(page, invested, base)).toHaveText('缺数据');
  await page.keyboard.press('Control+z');
  await expect(cell(page, invested, base)).toHaveText('12.00');
  await expect(cell(page, retail, base)).toHaveText('10.00');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+x');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+v');
  await expect(cell(page, retail, base)).toHaveText('12.00');
  await expect(cell(page, invested, base)).toHaveText('12.00');
});

test('inside an entry the clipboard is the field’s own', async ({ app, page }) => {
  await goDownTo(page, investment);
  await writeClipboard(app, '1.5');
  await page.keyboard.type('1');
  await page.keyboard.press('Control+v');
  await expect(cursor(page)).toHaveValue('11.5');
  await page.keyboard.press('Enter');
  await expect(cell(page, invested, base)).toHaveText('11.50');
});

test('every form of a figure is read, a block is repeated in whole multiples, locked cells are counted beside what went in', async ({
  app,
  page,
}) => {
  await goDownTo(page, investment);
  await writeClipboard(app, '12.5%\t１２．５％\r\n(1.2)\t"1.25"\r\n\u22121.5\t\r\n');
  await page.keyboard.press('Control+v');
  await expect(cell(page, invested, base)).toHaveText('12.50');
  await expect(cell(page, invested, stretch)).toHaveText('12.50');
  await expect(cell(page, retail, base)).toHaveText('−1.20');
  await expect(cell(page, retail, stretch)).toHaveText('1.25');
  await expect(cell(page, 'tradeTotalGrowth', base)).toHaveText('−1.50');
  // The blank: 力争 inherits the base again, and no zero is made.
  await expect(cell(page, 'tradeTotalGrowth', stretch)).toHaveText('−1.50');
  await page.keyboard.press('Control+z');
  await expect(growth(page)).toHaveText('8.27%');
  await expect(undoButton(page)).toBeDisabled();

  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await writeClipboard(app, '5\t6\r\n');
  await page.keyboard.press('Control+v');
  for (const variable of [invested, retail]) {
    await expect(cell(page, variable, base)).toHaveText('5.00');
    await expect(cell(page, variable, stretch)).toHaveText('6.00');
  }
  await page.keyboard.press('Control+z');

  // Thousands in a cell of amounts, which is the base year of a calculated row: the other years are passed over.
  await page.keyboard.press('Control+g');
  await page.keyboard.insertText('fixedAssetInvestment');
  await page.keyboard.press('Enter');
  await expect.poll(() => cursorName(page)).toContain('固定资产投资额，');
  await page.keyboard.press('Home');
  await expect.poll(() => cursorName(page)).toContain('固定资产投资额，2023');
  await writeClipboard(app, '1,234.5\t1\t2\r\n');
  await page.keyboard.press('Control+v');
  await expect(cell(page, 'fixedAssetInvestment', 'base@2023')).toHaveText('1,234.50');
  await expect(notice(page)).toContainText('粘贴了 1 格。2 格由公式算出、还没有数或已冻结，跳过。');
});
