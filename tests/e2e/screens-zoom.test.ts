import { expect, test } from './support/launch.ts';
import { showScreen } from './support/lists.ts';
import { lookAt, setLanguage, setSize, setTheme, setZoom } from './support/look.ts';
import { mainStates } from './support/states.ts';

// From a small window at twice its size, which leaves 512 × 360 points, to a display of 4K.

test('every screen is whole from 80 % to 200 %, and at 4K', async ({ app, page }) => {
  test.setTimeout(300_000);
  await setTheme(page, 'light');
  for (const { screen, name, show } of mainStates) {
    await setSize(app, 1440, 900);
    await showScreen(page, screen);
    await show(page, app);
    for (const [language, zoom, width, height] of [
      ['zh', 0.8, 1440, 900],
      ['zh', 0.8, 1024, 720],
      ['zh', 2, 1440, 900],
      ['zh', 2, 1024, 720],
      ['en', 2, 1024, 720],
      ['zh', 1, 3840, 2160],
    ] as const) {
      await setZoom(page, zoom);
      await setSize(app, width, height);
      await setLanguage(page, language);
      expect(await page.evaluate(() => window.innerWidth)).toBe(Math.round(width / zoom));
      await lookAt(page, `${name}-${language}-${width}x${height}-at-${zoom * 100}`, 'none');
    }
    await setZoom(page, 1);
  }
});
