import { readCharts } from './support/charts.ts';
import { expect, test } from './support/launch.ts';
import { showScreen } from './support/lists.ts';
import { lookAtAll } from './support/look.ts';
import { statesOf } from './support/states.ts';

// The longest of all files: two workers share it.
test.describe.configure({ mode: 'parallel' });

for (const [screen, states] of Object.entries(statesOf)) {
  test(`${screen} in both languages, themes and sizes`, async ({ app, page }) => {
    test.setTimeout(300_000);
    await showScreen(page, screen);
    for (const [place, { name, show, charts = 0 }] of states.entries()) {
      await show(page, app);
      await lookAtAll(app, page, name, place === 0 ? 'first' : 'other');
      expect(await readCharts(page)).toBe(charts);
    }
  });
}
