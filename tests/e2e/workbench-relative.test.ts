import { expect, test, writeClipboard } from './support/launch.ts';
import { cell, cursor, cursorName, goDownTo, growth, reading, undoButton } from './support/workbench.ts';

const investment = '固定资产投资增速';
const [invested, retail] = ['fixedAssetInvestmentGrowth', 'retailSalesGrowth'];
const [base, stretch] = ['base@2024', 'stretch@2024'];

test('an entry relative to the present figure is previewed and then entered; a plain sign stays a sign', async ({
  page,
}) => {
  await goDownTo(page, investment);
  for (const [typed, preview] of [
    ['+10%', '12% → 13.2%'],
    ['＊１．０５', '12% → 12.6%'],
    ['+-2', ''],
    ['+0.5pt', '12% → 12.5%'],
    ['-0.5个百分点', '12% → 11.5%'],
  ] as const) {
    await page.keyboard.insertText(typed);
    await expect(reading(page)).toHaveText(preview === '' ? '12% → 10%' : preview);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.type('-10%');
  await expect(reading(page)).toContainText('= −10.00%');
  await page.keyboard.press('Escape');
  await page.keyboard.type('+4');
  await expect(reading(page)).toContainText('= 4.00%');
  await page.keyboard.press('Escape');
  await page.keyboard.type('+10%');
  await page.keyboard.press('Enter');
  await expect(cell(page, invested, base)).toHaveText('13.20');
  await expect(undoButton(page)).toHaveText('撤销：固定资产投资增速 12% → 13.2%');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.type('+0.5pt');
  await expect(reading(page)).toHaveText('13.2% → 13.7%（Ctrl+Enter 填满选中的 4 格）');
  await page.keyboard.press('Control+Enter');
  await expect(cell(page, invested, base)).toHaveText('13.70');
  await expect(cell(page, invested, stretch)).toHaveText('13.50');
  await expect(cell(page, retail, base)).toHaveText('10.50');
  await expect(cell(page, retail, stretch)).toHaveText('11.50');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(growth(page)).toHaveText('8.27%');
  // Amounts: 136.2 亿元 of the base year less 100, and half as much again.
  await page.keyboard.press('Control+g');
  await page.keyboard.insertText('fixedAssetInvestment');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await expect.poll(() => cursorName(page)).toContain('固定资产投资额，2023');
  for (const [typed, preview] of [
    ['+-100', '136.2 亿元 → 36.2 亿元'],
    ['*1.5', '136.2 亿元 → 204.3 亿元'],
  ] as const) {
    await page.keyboard.type(typed);
    await expect(reading(page)).toHaveText(preview);
    await page.keyboard.press('Escape');
  }
  await expect(undoButton(page)).toBeDisabled();
});

test('a fraction in a cell of percent is asked about and never in the way', async ({ page }) => {
  const question = page.locator('.fraction-question');
  await goDownTo(page, investment);
  await page.keyboard.type('0.13');
  await expect(question).toContainText('是 0.13% 还是 13%？');
  await question.getByRole('button', { name: '改为 13%' }).click();
  await expect(cursor(page)).toHaveValue('13%');
  await expect(cursor(page)).toBeFocused();
  await expect(question).toHaveCount(0);
  await page.keyboard.press('Escape');
  // Typed on and entered without a look at the question: it stays, and can be answered then.
  await page.keyboard.type('0.14');
  await page.keyboard.press('Enter');
  await expect(cell(page, invested, base)).toHaveText('0.14');
  await expect.poll(() => cursorName(page)).toContain('社会消费品零售总额增速');
  await expect(question).toContainText('“固定资产投资增速”填成了 0.14%，是 0.14% 还是 14%？');
  await page.keyboard.press('Control+Shift+%');
  await expect(cell(page, invested, base)).toHaveText('14.00');
  await expect(question).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(cell(page, invested, base)).toHaveText('0.14');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('0.12%');
  await expect(reading(page)).toContainText('= 0.12%');
  await expect(question).toHaveCount(0);
  await page.keyboard.press('Escape');
});

test('fractions out of Excel are asked about once after a paste, and made percent in one step', async ({
  app,
  page,
}) => {
  const question = page.locator('.fraction-question');
  await goDownTo(page, investment);
  await writeClipboard(app, '0.12\t0.135\r\n0.09\t11%\r\n');
  await page.keyboard.press('Control+v');
  await expect(cell(page, invested, stretch)).toHaveText('0.14');
  await expect(question).toContainText('3 格像小数，如“固定资产投资增速”成了 0.12%，是 0.12% 还是 12%？');
  await question.getByRole('button', { name: '3 格都改成百分数' }).click();
  await expect(question).toHaveCount(0);
  await expect(cell(page, invested, base)).toHaveText('12.00');
  await expect(cell(page, invested, stretch)).toHaveText('13.50');
  await expect(cell(page, retail, base)).toHaveText('9.00');
  await expect(cell(page, retail, stretch)).toHaveText('11.00');
  await expect(undoButton(page)).toHaveText('撤销：改成百分数 3 格（固定资产投资增速等）');
  await expect(cursor(page)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cell(page, retail, base)).toHaveText('0.09');
  await page.keyboard.press('Control+z');
  await expect(growth(page)).toHaveText('8.27%');
  // By key, and for one entry in several cells; another edit takes the question away.
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.type('0.15');
  await page.keyboard.press('Control+Enter');
  await expect(question).toContainText('2 格像小数');
  await page.keyboard.press('Control+Shift+%');
  await expect(cell(page, invested, base)).toHaveText('15.00');
  await expect(cell(page, invested, stretch)).toHaveText('15.00');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+v');
  await expect(question).toContainText('3 格像小数');
  await page.keyboard.press('Control+z');
  await expect(question).toHaveCount(0);
  await expect(cell(page, invested, base)).toHaveText('15.00');
});
