import type { Page } from '@playwright/test';
import { expect, test } from './support/launch.ts';
import { kindButton, showScreen } from './support/lists.ts';
import { lookAt } from './support/look.ts';
import { goDownTo, growth } from './support/workbench.ts';

// What a reader asked of the whole desktop: less motion, or colours of their own.

/** How many animations and transitions begin while `act` is done. */
async function motions(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    const seen = { motions: 0 };
    Object.assign(window, seen);
    const count = (): void => {
      const running = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1);
      Object.assign(window, { motions: Math.max((window as { motions?: number }).motions ?? 0, running.length) });
      requestAnimationFrame(count);
    };
    count();
  });
  await act();
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as { motions?: number }).motions ?? 0);
}

/** Types over the figure of investment; the second time the cursor stands below it. */
const edit = async (page: Page, figure: string): Promise<void> => {
  await page.locator('.cell-input').focus();
  await page.keyboard.press('ArrowUp');
  await goDownTo(page, '固定资产投资增速');
  await page.keyboard.type(figure);
  await page.keyboard.press('Enter');
};

test('who asked for less motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await motions(page, () => edit(page, '11'))).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForTimeout(1200);
  const inAll = await motions(page, async () => {
    await edit(page, '10');
    await expect(growth(page)).toHaveText('7.89%');
    for (const screen of ['目标', '比较', '台账', '测算']) await showScreen(page, screen);
  });
  expect(inAll).toBe(0);
});

test('with forced colours what is chosen and what has the keyboard still show', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await goDownTo(page, '固定资产投资增速');
  await page.keyboard.press('ContextMenu');
  await expect(page.locator('.popup-menu button:focus')).not.toHaveCSS('outline-style', 'none');
  await lookAt(page, 'workbench-forced-colours', 'none');
  await page.keyboard.press('Escape');
  await showScreen(page, '目标');
  await kindButton(page, '模型驱动').click();
  await expect(kindButton(page, '模型驱动')).not.toHaveCSS('outline-style', 'none');
  await expect(page.locator('.rail [aria-current]')).not.toHaveCSS('outline-style', 'none');
  await lookAt(page, 'targets-forced-colours', 'none');
});
