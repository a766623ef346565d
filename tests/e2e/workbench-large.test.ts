import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Plan } from '../../models/plan/plan.ts';
import { largePlan } from '../support/large-plan.ts';
import { chooseToSave } from './support/dialogs.ts';
import { median, notedEdits, noteFrames } from './support/frames.ts';
import { closeDiscarding, expect, launch, readyPage, test } from './support/launch.ts';
import { cell, cursor, undoButton } from './support/workbench.ts';

const [rows, columns] = [20_000, 40];
/** The base year once, and three later years of each scenario. */
const scenarios = (columns - 1) / 3;

/** Opens the plan with every group open and every year on show. */
async function openLarge(userData: string): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const file = path.join(userData, 'large.goalpath.json');
  const first = await launch(userData);
  const shipped = await readyPage(first);
  await shipped.evaluate(() =>
    window.goalpath.changeSettings({ layout: { 'workbench.folded': 'none', 'workbench.years': 'all' } }),
  );
  await chooseToSave(first, file);
  await shipped.keyboard.press('Control+s');
  await expect.poll(() => existsSync(file)).toBe(true);
  await closeDiscarding(first);
  const plan: Plan = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(largePlan(plan, rows, scenarios)));
  const app = await launch(userData, [file]);
  const page = await readyPage(app);
  await expect(page.locator('.document-name')).toContainText('large', { timeout: 60_000 });
  return { page, close: () => closeDiscarding(app) };
}

/** Scrolls the grid by so many pixels a frame, and tells how long each frame took and in how many something was not drawn. */
const scrollFrames = (page: Page, direction: 'down' | 'right', step: number, frames: number) =>
  page.evaluate(
    async ([way, by, count]) => {
      const scrolled = (isLonger: (element: Element) => boolean): Element => {
        let element = document.querySelector('.ag-row [col-id="base@2024"]');
        while (element && !isLonger(element)) element = element.parentElement;
        if (!element) throw new Error('nothing to scroll');
        return element;
      };
      const body = scrolled(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 10_000);
      const across = scrolled(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 500);
      const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      let blank = 0;
      let before = await nextFrame();
      for (let frame = 0; frame < count; frame += 1) {
        if (way === 'down') body.scrollTop += by;
        else across.scrollLeft += by;
        const now = await nextFrame();
        times.push(now - before);
        before = now;
        const { left, top, width, height } = body.getBoundingClientRect();
        const drawn = [0.2, 0.8].flatMap((x) => [0.3, 0.6].map((y) => [left + x * width, top + y * height] as const));
        if (!drawn.every(([x, y]) => document.elementFromPoint(x, y)?.closest('.ag-cell'))) blank += 1;
      }
      return { times, blank };
    },
    [direction, step, frames] as const,
  );

test('20,000 rows × 40 columns: scrolling and the edit of a range stay within a frame', { tag: '@measured' }, async ({
  userData,
}) => {
  test.setTimeout(240_000);
  const { page, close } = await openLarge(userData);
  const grid = page.locator('[aria-rowcount]').first();
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(rows);
  expect(Number(await grid.getAttribute('aria-colcount'))).toBeGreaterThanOrEqual(columns);

  // A notch of the wheel a frame, and for comparison a whole screen a frame.
  for (const [direction, step, frames] of [
    ['down', 100, 120],
    ['right', 40, 40],
    ['down', 600, 40],
  ] as const) {
    const { times, blank } = await scrollFrames(page, direction, step, frames);
    console.log(`scrolling ${direction}, ${step} px a frame, median of ${frames}: ${median(times).toFixed(1)} ms`);
    if (step < 600) expect(blank).toBe(0);
  }

  // A range of 20 rows and 10 columns, each edit another figure in all of it.
  await cursor(page).focus();
  await page.keyboard.press('Control+g');
  await page.keyboard.type('t0x0');
  await page.keyboard.press('Enter');
  await expect(cursor(page)).toHaveAttribute('aria-label', /^乡镇1指标1，/);
  for (let row = 1; row < 20; row += 1) await page.keyboard.press('Shift+ArrowDown');
  for (let column = 1; column < 10; column += 1) await page.keyboard.press('Shift+ArrowRight');
  await noteFrames(page, '[row-id="variable:t0x1"] [col-id="base@2025"]');
  const edits = 30;
  for (let edit = 0; edit < edits; edit += 1) {
    await cursor(page).focus();
    await page.keyboard.type(String(30 + edit));
    // What the entry before it takes is no part of the edit.
    await page.waitForTimeout(60);
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(60);
  }
  const noted = await notedEdits(page);
  console.log(`edit of a range of 200 cells, median of ${edits}: ${noted.words}`);
  expect(noted.edits).toBe(edits);
  // In every edit the new figures stood in the page before the first frame after the key.
  expect(noted.late).toBe(0);
  await expect(cell(page, 't0x1', 'base@2025')).toHaveText('59.00');
  await expect(undoButton(page)).toBeEnabled();

  // The names stay while the figures are scrolled, and nothing that marks figures lies over them.
  const marks = page.locator('.cell-input, .cell-range');
  const clips = (): Promise<string[]> => marks.evaluateAll((all) => all.map((mark) => getComputedStyle(mark).clipPath));
  await expect.poll(clips).toEqual(['none', 'none']);
  await scrollFrames(page, 'right', 100, 3);
  await expect.poll(async () => (await clips()).every((clip) => /^inset\(.*px\)$/.test(clip))).toBe(true);
  await scrollFrames(page, 'right', -100, 3);
  await expect.poll(clips).toEqual(['none', 'none']);
  await close();
});
