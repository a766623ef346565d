import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chooseToSave } from './support/dialogs.ts';
import { median } from './support/frames.ts';
import { expect, test } from './support/launch.ts';
import { showScreen } from './support/lists.ts';
import { cursor, goDownTo, growth, undoButton } from './support/workbench.ts';

const run = (page: Page) => page.getByRole('button', { name: '开始推演' }).click();
const answer = (page: Page) => page.getByRole('region', { name: '结果' });
const chooseScenario = (page: Page, name: string) =>
  page.locator('.top-bar .segmented label', { hasText: name }).click();
const tab = (page: Page, name: string) => page.locator('.list-strip .segmented label', { hasText: name }).click();

/** 9% on the stretch scenario, by other services alone. */
async function solveByServices(page: Page): Promise<void> {
  await chooseScenario(page, '力争');
  await page.getByRole('button', { name: '全不选' }).click();
  await page.getByRole('checkbox', { name: '其他服务业增速' }).check();
  await run(page);
  await expect(answer(page).locator('.verdict')).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await showScreen(page, '推演');
});

test.describe('solve', () => {
  test('9% by other services alone needs 6.57%; applied in one step, and undone', async ({ page }) => {
    await expect(page.getByRole('textbox', { name: '想要达到' })).toHaveValue('9');
    await solveByServices(page);
    await expect(answer(page).locator('.verdict')).toContainText('可行');
    const needed = answer(page).locator('.moves tbody td').nth(1);
    await expect(needed).toHaveText('6.57%');
    expect(Number(await needed.getAttribute('title'))).toBeCloseTo(6.56805, 5);
    await expect(answer(page).locator('.preview tbody tr').first()).toContainText('9%');
    await expect(undoButton(page)).toBeDisabled();
    await page.getByRole('button', { name: '应用到“力争”' }).click();
    await expect(undoButton(page)).toHaveText('撤销：推演：力争 · 地区生产总值增速 → 9%');
    await showScreen(page, '测算');
    await expect(growth(page)).toHaveText('9.00%');
    await page.keyboard.press('Control+z');
    await expect(growth(page)).toHaveText('8.74%');
    await expect(undoButton(page)).toBeDisabled();
  });

  test('what is out of reach says why and how far it goes; Escape leaves no trace', async ({ page }) => {
    await chooseScenario(page, '力争');
    const wish = page.getByRole('textbox', { name: '想要达到' });
    await wish.fill('15');
    await wish.press('Enter');
    await run(page);
    await expect(answer(page).locator('.verdict')).toContainText('不可行');
    await expect(answer(page)).toContainText('达不到15.00%');
    await expect(answer(page).locator('.moves tbody tr').first()).toContainText('到上限');
    await page.keyboard.press('Escape');
    await expect(answer(page).locator('.verdict')).toHaveCount(0);
    await expect(undoButton(page)).toBeDisabled();
  });
});

test('sensitivity follows the plan, is read by keyboard, and goes out as a drawing and as rows', async ({
  app,
  page,
  userData,
}) => {
  await tab(page, '敏感性');
  const chart = page.getByRole('listbox', { name: /各项假设上下各动一步/ });
  await chart.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.chart-reading')).toContainText('低一步');
  await expect(page.locator('.what-if-settings tr', { hasText: '其他服务业增速' })).toContainText('0.338');
  for (const [button, file, start] of [
    ['导出图 SVG', 'tornado.svg', '<svg'],
    ['导出数据 CSV', 'tornado.csv', '\uFEFF假设,'],
  ] as const) {
    const place = path.join(userData, file);
    await chooseToSave(app, place);
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('.notice')).toContainText(file);
    const text = readFileSync(place, 'utf8');
    expect(text.startsWith(start)).toBe(true);
    expect(text).not.toContain('var(--');
  }
});

test('the two-way table prints every pair and is read cell by cell', async ({ page }) => {
  await tab(page, '双因素表');
  const chart = page.getByRole('listbox', { name: /（横）×/ });
  await expect(chart.getByRole('option')).toHaveCount(81);
  for (const side of ['横向', '纵向']) {
    const count = page.getByRole('textbox', { name: `${side}：格数` });
    await count.fill('50');
    await count.press('Enter');
    await expect(count).toHaveValue('21');
  }
  await expect(chart.getByRole('option')).toHaveCount(441);
  await chart.focus();
  await page.keyboard.press('Home');
  const first = await page.locator('.chart-reading').textContent();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.chart-reading')).not.toHaveText(first ?? '');
  await page.getByRole('combobox', { name: '纵向：假设' }).selectOption('第一产业增速');
  await expect(page.getByRole('alert')).toContainText('要选两项不同的假设');
});

test.describe('simulation', () => {
  const simulate = async (page: Page, samples: string): Promise<void> => {
    await tab(page, '模拟');
    const field = page.getByRole('textbox', { name: '试算次数' });
    await field.fill(samples);
    await field.press('Enter');
    await run(page);
  };

  test('says how likely the targets are and which combinations reach them', async ({ page }) => {
    await simulate(page, '20000');
    await expect(answer(page)).toContainText('试算 20,000 次，种子 1');
    await expect(answer(page)).toContainText('向量内核');
    await expect(page.locator('.probabilities tr', { hasText: '地区生产总值增速' })).toContainText('%');
    await expect(page.locator('.box-sentence')).toContainText('地区生产总值增速');
    await expect(page.getByRole('listbox', { name: /的分布/ })).toBeVisible();
    await expect(undoButton(page)).toBeDisabled();
  });

  test('a long one shows its progress and is cancelled without a trace', async ({ page }) => {
    await simulate(page, '3000000');
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.getByRole('button', { name: '取消' }).click();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(answer(page)).toContainText('按“开始推演”');
    await expect(undoButton(page)).toBeDisabled();
    await simulate(page, '10000');
    await expect(answer(page)).toContainText('试算 10,000 次');
  });

  test('while more than a million samples run, typing in the grid stays within a frame', { tag: '@measured' }, async ({
    page,
  }) => {
    await showScreen(page, '测算');
    await goDownTo(page, '固定资产投资增速');
    await showScreen(page, '推演');
    // Notes when the worker answers: only what was typed before counts.
    await page.evaluate(() => {
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, message: unknown) {
        this.addEventListener('message', ({ data }) => {
          if (data.kind === 'answered') document.body.dataset.answered = String(performance.now());
        });
        post.call(this, message);
      };
    });
    // Three million, so that it still runs at the thirtieth key.
    await simulate(page, '3000000');
    await showScreen(page, '测算');
    await cursor(page).focus();
    const measure = page.evaluate(async () => {
      const handled: { at: number; time: number }[] = [];
      const down = (event: KeyboardEvent): void => {
        const start = event.timeStamp;
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => handled.push({ at: start, time: performance.now() - start });
          channel.port2.postMessage(null);
        });
      };
      window.addEventListener('keydown', down, true);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      window.removeEventListener('keydown', down, true);
      return handled;
    });
    for (let key = 0; key < 30; key += 1) {
      await page.keyboard.press(key % 10 === 9 ? 'Escape' : String(key % 9));
      await page.waitForTimeout(20);
    }
    const handled = await measure;
    await showScreen(page, '推演');
    await expect(answer(page)).toContainText('试算 3,000,000 次', { timeout: 30_000 });
    const answered = Number(await page.evaluate(() => document.body.dataset.answered));
    const times = handled.flatMap(({ at, time }) => (at < answered ? [time] : [])).toSorted((a, b) => a - b);
    const usual = median(times);
    console.log(
      `${times.length} keys while samples ran, to the end of the next frame: median ${usual.toFixed(1)} ms, largest ${(times.at(-1) ?? 0).toFixed(1)} ms`,
    );
    console.log(await answer(page).locator('.prose').first().textContent());
    expect(times.length).toBeGreaterThanOrEqual(15);
    // A frame at 60 a second.
    expect(usual).toBeLessThan(1000 / 60);
  });
});
