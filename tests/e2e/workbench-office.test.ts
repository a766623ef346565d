import path from 'node:path';
import { expect, test } from './support/launch.ts';
import { driveOffice, whyNoOffice } from './support/office.ts';
import { cell, goDownTo, notice, undoButton } from './support/workbench.ts';

const investment = '固定资产投资增速';
const [invested, retail] = ['fixedAssetInvestmentGrowth', 'retailSalesGrowth'];
const [base, stretch] = ['base@2024', 'stretch@2024'];

test('figures go to LibreOffice Calc and back over the real clipboard', async ({ page, userData }, info) => {
  const missing = whyNoOffice();
  info.skip(missing !== null, missing ?? '');
  test.setTimeout(120_000);
  await goDownTo(page, investment);
  await page.keyboard.type('12.3456789');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  const office = await driveOffice(path.join(userData, 'office'), [
    [
      { value: 0.135, format: '0.00%' },
      { value: 14.5, format: '#,##0.00' },
    ],
    [{ value: -0.012, format: '0.0%' }, { text: '约 5%\n"待核"' }],
  ]);
  try {
    const [first, second] = await office.pasted();
    expect([first, second].map((row) => row?.slice(0, 2).map(Number))).toEqual([
      [0.123456789, 0.13],
      [0.1, 0.11],
    ]);
    await page.keyboard.press('Control+v');
    await expect(cell(page, invested, base)).toHaveText('13.50');
    await expect(cell(page, invested, stretch)).toHaveText('14.50');
    await expect(cell(page, retail, base)).toHaveText('−1.20');
    await expect(cell(page, retail, stretch)).toHaveText('11.00');
    await expect(notice(page)).toContainText('粘贴了 3 格。1 格没有填，原样列出：');
    await expect(notice(page).getByRole('textbox')).toHaveValue(/约 5%.*待核/s);
    await expect(undoButton(page)).toHaveText('撤销：粘贴 3 格（固定资产投资增速等）');
  } finally {
    await office.end();
  }
});
