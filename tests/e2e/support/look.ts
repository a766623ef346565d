import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import type {} from '../../../electron/contract/window-api.ts';
import type { Language } from '../../../models/shared/language.ts';
import { cutTexts, hiddenParts } from './cut-texts.ts';
import { foreignTexts } from './foreign-texts.ts';
import { expect } from './launch.ts';

// How people look at a screen: in a size, a theme, a language and a zoom. Every look holds the page to its rules.

const pictures = path.resolve(import.meta.dirname, '../../../test-results/pictures');

/** Makes the page of the window this large. */
export async function setSize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w ?? 0, h ?? 0),
    [width, height],
  );
}

/** Enlarges or shrinks what the window shows, as its menu does. */
export const setZoom = (page: Page, zoom: number): Promise<unknown> =>
  page.evaluate((factor) => window.goalpath.changeSettings({ zoom: factor }), zoom);

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

/** Presses the button of the status bar where the window speaks another language. */
export async function setLanguage(page: Page, language: Language): Promise<void> {
  const code = language === 'zh' ? 'zh-CN' : 'en';
  const root = page.locator('html');
  if ((await root.getAttribute('lang')) !== code) await page.locator('.status-bar button').first().click();
  await expect(root).toHaveAttribute('lang', code);
}

/**
 * Takes a picture for people to look at, and holds the page to its width, to its language and to the rules of accessibility: no text is cut
 * off unsaid, nothing is out of reach, nothing is left in the other language. What a theme can break is the `contrast` alone, and it is a
 * tenth of the work; a size breaks neither.
 */
export async function lookAt(page: Page, name: string, rules: 'all' | 'contrast' | 'none' = 'all'): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.mouse.move(0, 0);
  await settled(page);
  await takePicture(page, name);
  expect.soft(await cutTexts(page), `texts cut off in ${name}`).toEqual([]);
  expect.soft(await hiddenParts(page), `out of reach in ${name}`).toEqual([]);
  expect.soft(await foreignTexts(page), `in the other language in ${name}`).toEqual([]);
  if (rules !== 'none') expect.soft(await violations(page, rules), `axe on ${name}`).toEqual([]);
}

/** A picture of the whole window, at any zoom: Playwright's own measures it in points of the page. */
async function takePicture(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  writeFileSync(path.join(pictures, `${name}.png`), data, 'base64');
}

/** What axe finds, with the place. */
async function violations(page: Page, rules: 'all' | 'contrast') {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const found = await (rules === 'all' ? axe : axe.withRules('color-contrast')).analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
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

type Look = readonly [Language, 'light' | 'dark', number, number, 'all' | 'contrast' | 'none'];

/** Chinese in two sizes of each theme, English in two sizes; all rules once a language and theme. */
const everyLook: readonly Look[] = [
  ['zh', 'dark', 1024, 720, 'none'],
  ['zh', 'dark', 1440, 900, 'all'],
  ['en', 'dark', 1440, 900, 'all'],
  ['en', 'light', 1024, 720, 'none'],
  ['en', 'light', 1440, 900, 'all'],
  ['zh', 'light', 1024, 720, 'none'],
  ['zh', 'light', 1440, 900, 'all'],
];

/** What differs most: the other theme and the other language where there is least room, and the usual one where there is most. */
const farthestLooks: readonly Look[] = [
  ['zh', 'dark', 1024, 720, 'contrast'],
  ['en', 'light', 1024, 720, 'all'],
  ['zh', 'light', 1440, 900, 'none'],
];

/**
 * Looks at one state of a screen in both languages and themes: at the screen's first state in every way, at the others where most can go
 * wrong. Ends light, Chinese, at the larger size.
 */
export async function lookAtAll(
  app: ElectronApplication,
  page: Page,
  name: string,
  state: 'first' | 'other' = 'other',
): Promise<void> {
  for (const [language, theme, width, height, rules] of state === 'first' ? everyLook : farthestLooks) {
    await setSize(app, width, height);
    await setTheme(page, theme);
    await setLanguage(page, language);
    await lookAt(page, `${name}-${language}-${theme}-${width}x${height}`, rules);
  }
}
