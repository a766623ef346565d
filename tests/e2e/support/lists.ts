import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect } from './launch.ts';

// How a planner reads and moves in the screens that list things: Targets and Ledger.

const pictures = path.resolve(import.meta.dirname, '../../../test-results/pictures');

/** Goes to a screen by its button at the left edge. */
export async function showScreen(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  await expect(page.locator('.list-screen, .workbench').first()).toBeVisible();
}

/** A row of the list by its id. Its pinned cells stand in another part of the page and are found by column. */
export const listCell = (page: Page, row: string, column: string): Locator =>
  page.locator(`.list-grid [row-id="${row}"] [col-id="${column}"]`);

/** What stands beside the list. */
export const sidePanel = (page: Page): Locator => page.locator('.side-panel');

/** How many rows are shown of how many. */
export const shownCount = (page: Page): Locator => page.locator('.list-strip output');

/** The button that shows one kind alone. */
export const kindButton = (page: Page, kind: string): Locator =>
  page.locator('.count-options button', { hasText: kind });

/** Where the keyboard is, as a screen reader would name the row: the label of the focused row. */
export const focusedRow = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('[row-id]')?.getAttribute('row-id') ?? '');

/** Makes the page of the window this large. */
export async function setSize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w ?? 0, h ?? 0),
    [width, height],
  );
}

/** Presses the button of the status bar until the theme is on. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const button = page.locator('.status-bar button').last();
  const root = page.locator('html');
  for (let turn = 0; turn < 3; turn += 1) {
    await button.click();
    if ((await root.getAttribute('data-theme')) === theme && !/系统|System/.test((await button.textContent()) ?? ''))
      return;
  }
  throw new Error(`the theme ${theme} did not come`);
}

/**
 * Takes a picture for people to look at, and holds the page to its own width and to the rules of accessibility. What a theme can break
 * is the `contrast` alone, and it is a tenth of the work; a size breaks neither.
 */
export async function lookAt(page: Page, name: string, rules: 'all' | 'contrast' | 'none' = 'all'): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.mouse.move(0, 0);
  await settled(page);
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  if (rules === 'none') return;
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === 'all' ? axe : axe.withRules('color-contrast')).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Waits until what moves has come to rest: a change of size is laid out, and every transition has ended. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
    await frame();
  });

/** Looks at one state of a screen at both sizes in both themes: all rules once, colours once a theme. Ends light, at the larger size. */
export async function lookAtAll(app: ElectronApplication, page: Page, name: string): Promise<void> {
  for (const [theme, width, height, rules] of [
    ['dark', 1024, 720, 'none'],
    ['dark', 1440, 900, 'contrast'],
    ['light', 1024, 720, 'none'],
    ['light', 1440, 900, 'all'],
  ] as const) {
    await setSize(app, width, height);
    await setTheme(page, theme);
    await lookAt(page, `${name}-${theme}-${width}`, rules);
  }
}
