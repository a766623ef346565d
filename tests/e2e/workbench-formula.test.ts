import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { lookAt, lookAtAll } from './support/look.ts';
import { cell, cursor, goDownTo, growth, reading, undoButton } from './support/workbench.ts';

const formulaField = (page: Page): Locator => page.getByRole('combobox', { name: /公式|formula/i });
const choices = (page: Page): Locator => page.getByRole('listbox', { name: '可用的名称' }).getByRole('option');
const message = (page: Page): Locator => page.locator('.formula-message');
const name = '其他第二产业增速';
const secondary = (page: Page): Locator => cell(page, 'otherSecondaryGrowth', 'base@2024');

async function openFormula(page: Page): Promise<void> {
  await goDownTo(page, name);
  await page.keyboard.press('F2');
  await expect(formulaField(page)).toBeFocused();
}

test('the bar tells name, provenance and sentence; every name of a formula tells its value', async ({ page }) => {
  await goDownTo(page, '批零住餐增速');
  const [factor, growthName] = [page.locator('.formula-piece').first(), page.locator('.formula-piece').nth(1)];
  await growthName.hover();
  await expect(page.getByRole('tooltip')).toContainText('社会消费品零售总额实际增速 10.00%');
  await page.mouse.move(0, 0);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await factor.focus();
  await expect(page.getByRole('tooltip')).toContainText('1.000');
  await expect(factor).toHaveAccessibleName('零售对批零住餐的传导系数 1.000');
  await goDownTo(page, '固定资产投资增速');
  await expect(page.locator('.figure-head')).toContainText('固定资产投资增速 · 基准 2024');
  await expect(page.locator('.figure-head .chip')).toHaveText('原文');
  await expect(page.locator('.figure-remark')).toContainText('固定资产投资增长12%、力争13%');
  await page.keyboard.press('Control+Home');
  await goDownTo(page, '第一产业增速');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.figure-head .chip')).toHaveText('替代');
  await expect(page.locator('.figure-remark')).toContainText('荆州市2022年国民经济和社会发展统计公报');
});

test('a formula is edited by keys alone: completed, checked, one step, marked, put back', async ({ page }) => {
  await goDownTo(page, name);
  await page.keyboard.type('5');
  await expect(reading(page)).toContainText('由公式算出，不能直接填');
  await expect(secondary(page)).toHaveText('12.00');
  await openFormula(page);
  await expect(formulaField(page)).toHaveValue('投资对其他第二产业的传导系数 * 固定资产投资实际增速');

  // An English id finds the Chinese name; the arrows choose, Enter takes without committing.
  await page.keyboard.type(' + fiscalRev');
  await expect(choices(page).first()).toContainText('地方一般公共预算收入');
  await expect(choices(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(choices(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = await choices(page).nth(1).getAttribute('id');
  await expect(formulaField(page)).toHaveAttribute('aria-activedescendant', second ?? '');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(choices(page)).toHaveCount(0);
  await expect(formulaField(page)).toHaveValue(/固定资产投资实际增速 \+ 地方一般公共预算收入/);
  await page.keyboard.press('Control+z');
  await expect(formulaField(page)).toHaveValue(/ \+ fiscalRev$/);

  // Escape closes the list first; an unknown name is marked at its place and refused.
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await expect(message(page)).toContainText('模型里没有“fiscalRevx”（第 31 个字符');
  await expect(page.locator('.fault')).toHaveText('fiscalRevx');
  await expect(formulaField(page)).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Enter');
  await expect(formulaField(page)).toBeFocused();
  await expect(undoButton(page)).toBeDisabled();

  // What is missing at the end is marked there; loops and units have their sentences.
  const rewrite = async (text: string): Promise<void> => {
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(text);
  };
  await rewrite('1 +');
  await expect(page.locator('.fault.is-gap')).toHaveCount(1);
  await rewrite('地区生产总值增速');
  await expect(message(page)).toContainText('互相引用成环');
  await rewrite('0.1 + 固定资产投资额 ');
  await expect(message(page)).toContainText('不带单位的数与名义亿元不能相加');
  await rewrite('(固定资产投资增速 + 0.01) × 1 ');
  await expect(message(page)).toHaveText('= 13.00%，现为 12.00%');
  await page.keyboard.press('Enter');
  await expect(cursor(page)).toBeFocused();
  await expect(secondary(page)).toHaveText('13.00');
  await expect(undoButton(page)).toContainText('其他第二产业增速 公式改为');
  // 19.1% of 1 point: 8.27% + 0.19 points.
  await expect(growth(page)).toHaveText('8.46%');

  await expect(page.locator('.formula-differs')).toContainText('与内置公式不同');
  await expect(page.locator('[row-id="variable:otherSecondaryGrowth"] [col-id="source"]').first()).toContainText(
    '公式已改',
  );
  await expect(reading(page)).toHaveText('= 13.00%');
  await lookAt(page, 'workbench-formula-changed');
  await page.getByRole('button', { name: '恢复内置公式' }).click();
  await expect(secondary(page)).toHaveText('12.00');
  await expect(page.locator('.formula-differs')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(secondary(page)).toHaveText('13.00');
  await page.keyboard.press('Control+z');
  await expect(secondary(page)).toHaveText('12.00');
  await expect(undoButton(page)).toBeDisabled();
});

test('compositions in a formula neither commit nor cancel; a click opens it, Escape leaves no trace', async ({
  page,
  app,
}) => {
  await goDownTo(page, name);
  await page.locator('.formula-sign').nth(1).click({ force: true });
  await expect(formulaField(page)).toBeFocused();
  const opened = await formulaField(page).inputValue();
  await page.keyboard.type(' + ');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'di yi', selectionStart: 5, selectionEnd: 5 });
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Escape', windowsVirtualKeyCode: 229 });
  await expect(formulaField(page)).toHaveValue(`${opened} + di yi`);
  await expect(choices(page)).toHaveCount(0);
  await session.send('Input.insertText', { text: '第一' });
  await expect(choices(page).first()).toContainText('第一产业');
  await lookAtAll(app, page, 'workbench-formula-editing');
  await formulaField(page).focus();
  await page.keyboard.press('Control+Space');
  await expect(choices(page).first()).toContainText('第一产业');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.formula-bar').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(formulaField(page)).toHaveValue(/ \+ 第一产业[^ ]+$/);
  await page.keyboard.press('Escape');
  await expect(cursor(page)).toBeFocused();
  await expect(secondary(page)).toHaveText('12.00');
  await expect(undoButton(page)).toBeDisabled();

  // In English the names are ids, and both labels are found.
  await page.getByRole('button', { name: 'English' }).click();
  await cursor(page).focus();
  await page.keyboard.press('F2');
  await expect(formulaField(page)).toHaveValue('otherSecondaryPassThrough * fixedAssetInvestmentRealGrowth');
  await page.keyboard.type(' + primaryG');
  await expect(page.getByRole('option').first()).toContainText('primaryGrowth');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(cursor(page)).toBeFocused();
});
