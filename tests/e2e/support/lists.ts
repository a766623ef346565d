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

/** Takes a picture for people to look at, and holds the page to the rules of accessibility and to its own width. */
export async function lookAt(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
