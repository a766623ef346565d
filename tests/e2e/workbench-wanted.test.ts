import { expect, test } from './support/launch.ts';
import { lookAt, setSize, setTheme } from './support/look.ts';
import { cell, growth, undoButton } from './support/workbench.ts';

test('a wanted value typed over a result leads to what it takes: feasible, applied as one step; or left without a trace', async ({
  page,
  app,
}) => {
  await page.getByText('力争', { exact: false }).first().click();
  await expect(growth(page)).toHaveText('8.74%');
  const figure = page.locator('.growth-figure button');
  const entry = page.getByRole('textbox', { name: '地区生产总值增速想要达到' });

  // A digit begins the entry with it, F2 and a click with the present figure; Escape wants nothing.
  for (const [theme, width, height] of [
    ['dark', 1440, 900],
    ['light', 1024, 720],
  ] as const) {
    await setTheme(page, theme);
    await setSize(app, width, height);
    await figure.focus();
    await page.keyboard.press('9');
    await expect(entry).toBeFocused();
    await expect(entry).toHaveValue('9');
    await lookAt(page, `workbench-wanted-${theme}-${width}`, theme === 'dark' ? 'contrast' : 'all');
    await page.keyboard.press('Escape');
  }
  await expect(entry).toHaveCount(0);
  await expect(figure).toBeFocused();
  await page.keyboard.press('F2');
  await expect(entry).toBeFocused();
  await expect(entry).toHaveValue(/^8\.7/);
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await expect(page.locator('.wanted-problem')).toContainText('读不懂“x”');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');

  await expect(page.getByLabel('想要达到')).toHaveValue('9');
  await expect(page.locator('.verdict')).toContainText('可行');
  await expect(page.locator('.preview')).toContainText('9%');
  const widths = await page
    .locator('.screen, .list-strip')
    .evaluateAll((parts) => parts.map((part) => part.clientWidth));
  expect(widths[1]).toBe(widths[0]);
  await lookAt(page, 'what-if-asked');
  await page.keyboard.press('Escape');
  await expect(growth(page)).toHaveText('8.74%');
  await expect(page.locator('.growth-figure button')).toBeFocused();
  await expect(undoButton(page)).toBeDisabled();

  // Out of reach is said; then a target row, applied as one step.
  await page.keyboard.press('Enter');
  await expect(entry).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict')).toContainText('不可行');
  await page.keyboard.press('Escape');
  await expect(page.locator('.growth-figure button')).toBeFocused();
  const gdpRow = page.locator('.attainment tr', { has: page.getByRole('rowheader', { name: '地区生产总值增速' }) });
  await gdpRow.locator('.result-figure button').click();
  await expect(entry).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('9%');
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict')).toContainText('可行');
  await page.getByRole('button', { name: /应用/ }).click();
  await expect(growth(page)).toHaveText('9.00%');
  await expect(undoButton(page)).toContainText('9%');
  await page.keyboard.press('Control+z');
  await expect(growth(page)).toHaveText('8.74%');
  await expect(undoButton(page)).toBeDisabled();
  await expect(cell(page, 'otherServicesGrowth', 'stretch@2024')).toHaveText('5.80');
});
