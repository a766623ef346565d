import type { Locator, Page } from '@playwright/test';
import { expect } from './launch.ts';

// How a planner without a mouse gets about.

/** Presses Tab until the keyboard is there. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible();
  const isThere = (): Promise<boolean> => place.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 120 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
  await expect(place).toBeFocused();
}

/** Presses F6 until the keyboard is in a region. */
export async function goToRegion(page: Page, region: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    page.evaluate((selector) => Boolean(document.activeElement?.closest(selector)), region);
  for (let step = 0; step < 12 && !(await isThere()); step += 1) await page.keyboard.press('F6');
  expect(await isThere(), `F6 reaches ${region}`).toBe(true);
}

/** Goes to a screen by its button, without a mouse. */
export async function goToScreen(page: Page, name: string): Promise<void> {
  await goToRegion(page, '.rail');
  await tabTo(page, page.getByRole('navigation').getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.rail [aria-current]')).toHaveText(name);
}

/**
 * Presses Tab until the keyboard has gone round the window. What had it, and which of that looked the same as before: whoever sees must
 * see where the keyboard is. The cursor of the grid is drawn by the grid.
 */
export async function goRound(page: Page): Promise<{ readonly steps: number; readonly unseen: readonly string[] }> {
  const unseen: string[] = [];
  const first = await page.evaluate(() => Object.assign(window, { visited: new Set<Element>() }).visited.size);
  for (let steps = first; steps < 200; steps += 1) {
    // In a table of cells Tab goes to the next cell, as in Excel; F6 leaves it.
    const isInCells = await page.evaluate(() => document.activeElement?.matches('.cell-input, .entry-scroll input'));
    await page.keyboard.press(isInCells ? 'F6' : 'Tab');
    const found = await page.evaluate(look);
    if (found === 'round') return { steps, unseen };
    if (found !== '') unseen.push(found);
  }
  throw new Error('the keyboard does not come round');
}

/** In the page: empty where the focus shows, else what has it; `round` when it was here before. */
function look(): string {
  const focused = document.activeElement;
  const { visited } = window as unknown as { readonly visited: Set<Element> };
  if (!(focused instanceof HTMLElement) || visited.has(focused)) return 'round';
  if (focused === document.body) return '';
  visited.add(focused);
  if (focused.matches('.cell-input')) return '';
  const places = [focused, focused.parentElement, focused.parentElement?.parentElement].filter(
    (place) => place != null,
  );
  const drawn = (): string =>
    places
      .map((place) => getComputedStyle(place))
      .map((style) => [style.outline, style.boxShadow, style.borderColor, style.backgroundColor].join(' '))
      .join('\n');
  const now = drawn();
  focused.blur();
  const before = drawn();
  focused.focus();
  const box = focused.getBoundingClientRect();
  const isInSight = box.bottom > 0 && box.right > 0 && box.top < window.innerHeight && box.left < window.innerWidth;
  return now !== before && isInSight ? '' : focused.outerHTML.slice(0, 160);
}
