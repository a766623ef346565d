import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { chooseToOpen } from './support/dialogs.ts';
import { closeDiscarding, expect, launch, readyPage, test } from './support/launch.ts';
import { goDownTo, notice } from './support/workbench.ts';

const investment = '固定资产投资增速';
const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');

async function setSize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w ?? 0, h ?? 0),
    [width, height],
  );
}

async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.mouse.move(0, 0);
  // The flash of the latest edit has faded by then.
  await page.waitForTimeout(1200);
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

test('every text changes with the language, and the choice is kept', async ({ app, page, userData }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goalpath');
  await expect(page.locator('.results')).toContainText('Other secondary industry');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const chinese = await page
    .locator('.top-bar, .rail, .status-bar, .results, .formula-name, .formula-bar, .grid-search, .ag-header')
    .evaluateAll((parts) => parts.flatMap((part) => (part.textContent ?? '').match(/\p{Script=Han}+/gu) ?? []));
  expect(chinese).toEqual(['中文']);
  await app.close();
  const again = await launch(userData);
  await expect((await readyPage(again)).getByRole('heading', { level: 1 })).toHaveText('Goalpath');
  await closeDiscarding(again);
});

test('axe finds nothing in English, on the expenditure side, with a message shown', async ({ app, page }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Expenditure (estimate)').click();
  await chooseToOpen(app, path.join(import.meta.dirname, 'workbench.test.ts'));
  await page.keyboard.press('Control+o');
  await expect(notice(page)).toContainText('not a Goalpath plan');
  await takePicture(page, 'workbench-english-1440x900');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [1024, 720],
  ] as const) {
    test(`picture and axe: ${theme}, ${width} × ${height}`, async ({ app, page }) => {
      await setSize(app, width, height);
      await page.getByRole('button', { name: /^外观/ }).click();
      if (theme === 'dark') await page.getByRole('button', { name: /^外观/ }).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await goDownTo(page, investment);
      await page.keyboard.type('10');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await takePicture(page, `workbench-${theme}-${width}x${height}`);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
