import type { Page } from '@playwright/test';
import { expect } from './launch.ts';

/**
 * Reads every chart on show as somebody does who cannot see it: it has a name, the arrow keys go from figure to figure, and the figures
 * stand in a table near it. Gives how many charts there are.
 */
export async function readCharts(page: Page): Promise<number> {
  const charts = page.getByRole('main').locator('.chart, .bullet');
  const count = await charts.count();
  for (let index = 0; index < count; index += 1) {
    const chart = charts.nth(index);
    await expect(chart).toHaveRole('listbox');
    await expect(chart).toHaveAccessibleName(/\S/);
    await expect(chart).toHaveAccessibleDescription(/\S/);
    await chart.focus();
    const read = chart.getByRole('option', { selected: true });
    const way = (await chart.getAttribute('aria-orientation')) === 'horizontal' ? 'ArrowRight' : 'ArrowDown';
    for (const [key, place] of [
      [way, 'first'],
      ['End', 'last'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(read).toHaveCount(1);
      await expect(read).toHaveAccessibleName(/\d/);
      const wanted = chart.getByRole('option')[place]();
      expect(await read.getAttribute('id')).toBe(await wanted.getAttribute('id'));
    }
    const isInTable = await chart.evaluate((one) => {
      const near = one.closest('section')?.querySelector('table') ?? one.closest('.results')?.querySelector('table');
      return near != null && near.rows.length > 1;
    });
    expect(isInTable, 'a table of the same figures').toBe(true);
  }
  return count;
}
