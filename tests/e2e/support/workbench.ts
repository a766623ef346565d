import type { Locator, Page } from '@playwright/test';
import { expect } from './launch.ts';

// How a planner reads and moves in the Workbench. Cells are named by variable and column: `base@2024`, `stretch@2024`.

/** A cell of the grid that is in sight. */
export const cell = (page: Page, variable: string, column: string): Locator =>
  page
    .locator(
      `.ag-center-cols-viewport [row-id="variable:${variable}"] [col-id="${column}"], .ag-row[row-id="variable:${variable}"]:not(.ag-row-pinned) [col-id="${column}"]`,
    )
    .first();

/** The one text field of the grid, over the cell that has the cursor. */
export const cursor = (page: Page): Locator => page.locator('.cell-input');

/** What a screen reader says of the cell with the cursor. */
export const cursorName = async (page: Page): Promise<string> => (await cursor(page).getAttribute('aria-label')) ?? '';

/** Moves down with the arrow key until the cursor is in the row with this label. */
export async function goDownTo(page: Page, label: string): Promise<void> {
  await cursor(page).focus();
  for (let step = 0; step < 120 && !(await cursorName(page)).startsWith(label); step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await cursorName(page)).toContain(label);
}

/** The formula bar's answer to what is typed. */
export const reading = (page: Page): Locator => page.locator('.formula-reading');

/** Growth of GDP as the results print it. */
export const growth = (page: Page): Locator => page.locator('.growth-figure');

/** The button that names the edit it would take back. */
export const undoButton = (page: Page): Locator => page.locator('.undo');

/** The message above the screens. */
export const notice = (page: Page): Locator => page.locator('.notice');

/** The growth and pull of an industry in the table of contributions. */
export async function industry(page: Page, label: string): Promise<readonly string[]> {
  const row = page.locator('.industries tr', { has: page.getByRole('rowheader', { name: label, exact: true }) });
  return (await row.getByRole('cell').allTextContents()).slice(1, 3);
}
