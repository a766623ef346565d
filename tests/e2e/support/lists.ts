import type { Locator, Page } from '@playwright/test';
import { expect } from './launch.ts';

// How a planner reads and moves in the screens that list things: Targets and Ledger.

/** Goes to a screen by its button at the left edge. */
export async function showScreen(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name, exact: true }).click();
  await expect(page.locator('.rail [aria-current]')).toHaveText(name);
  await expect(page.getByRole('main').locator('> *').first()).toBeVisible();
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
