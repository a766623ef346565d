import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { chooseToOpen, chooseToSave } from './support/dialogs.ts';
import { closeDiscarding, expect, launch, readyPage, test, titleOf } from './support/launch.ts';
import {
  cell,
  cursor,
  cursorName,
  goDownTo,
  growth,
  industry,
  notice,
  reading,
  undoButton,
} from './support/workbench.ts';

const investment = '固定资产投资增速';
const pictures = path.resolve(import.meta.dirname, '../../test-results/pictures');

async function setSize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w ?? 0, h ?? 0),
    [width, height],
  );
}

async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.mouse.move(0, 0);
  // The flash of the latest edit has faded by then.
  await page.waitForTimeout(1200);
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

test.describe('editing by keyboard', () => {
  test('investment growth from 12% to 10% lowers growth by 0.191 × 2 points and changes no other pull', async ({
    page,
  }) => {
    await expect(growth(page)).toHaveText('8.27%');
    await goDownTo(page, investment);
    await page.keyboard.type('10');
    await expect(reading(page)).toHaveText('= 10.00%，较原值 −2.00 个百分点');
    await page.keyboard.press('Enter');
    // 8.2684 − 19.1% × 2 = 7.8864
    await expect(growth(page)).toHaveText('7.89%');
    expect(await industry(page, '其他第二产业')).toEqual(['10.00%', '1.91']);
    expect(await industry(page, '规模以上工业')).toEqual(['12.00%', '1.99']);
    expect(await industry(page, '批零住餐')).toEqual(['10.00%', '1.15']);
    await expect(undoButton(page)).toHaveText('撤销：固定资产投资增速 12% → 10%');
    await page.keyboard.press('Control+z');
    await expect(growth(page)).toHaveText('8.27%');
    await page.keyboard.press('Control+y');
    await expect(growth(page)).toHaveText('7.89%');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await expect(growth(page)).toHaveText('7.89%');
  });

  test('full-width figures are read as any other', async ({ page }) => {
    await goDownTo(page, investment);
    await page.keyboard.insertText('１０．５％');
    await expect(reading(page)).toContainText('= 10.50%');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'fixedAssetInvestmentGrowth', 'base@2024')).toHaveText('10.50');
  });

  test('a composition that begins on a cell loses nothing, and its Enter does not commit', async ({ page }) => {
    await goDownTo(page, investment);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '１', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.imeSetComposition', { text: '１１', selectionStart: 2, selectionEnd: 2 });
    await expect(cursor(page)).toHaveValue('１１');
    // What an input method takes for itself arrives as the key 229.
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
    await expect(cursor(page)).toHaveClass(/is-editing/);
    await expect(cell(page, 'fixedAssetInvestmentGrowth', 'base@2024')).toHaveText('12.00');
    await session.send('Input.insertText', { text: '１１％' });
    await expect(reading(page)).toContainText('= 11.00%');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'fixedAssetInvestmentGrowth', 'base@2024')).toHaveText('11.00');
  });

  test('a bad entry is refused with a sentence and leaves no trace', async ({ page }) => {
    await goDownTo(page, investment);
    await page.keyboard.type('12..5');
    await expect(reading(page)).toContainText('读不懂“12..5”');
    await page.keyboard.press('Enter');
    await expect(cursor(page)).toHaveClass(/is-refused/);
    await page.keyboard.press('Escape');
    await page.keyboard.type('99999');
    await expect(reading(page)).toContainText('超出了合理范围');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(growth(page)).toHaveText('8.27%');
    await expect(undoButton(page)).toBeDisabled();
  });

  test('Esc takes an entry back, F2 opens on the present figure', async ({ page }) => {
    await goDownTo(page, investment);
    await page.keyboard.type('3');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await expect(cursor(page)).toHaveValue('12');
    await page.keyboard.press('Enter');
    await expect(undoButton(page)).toBeDisabled();
    await expect(growth(page)).toHaveText('8.27%');
  });

  test("taking back inside an entry is the entry's own and not the document's", async ({ page }) => {
    await goDownTo(page, investment);
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await page.keyboard.type('99');
    await page.keyboard.press('Control+z');
    await expect(cursor(page)).not.toHaveValue('99');
    await expect(growth(page)).toHaveText('7.89%');
    await expect(undoButton(page)).toHaveText('撤销：固定资产投资增速 12% → 10%');
    await page.keyboard.press('Escape');
    await expect(growth(page)).toHaveText('7.89%');
  });

  test('Tab commits and goes right', async ({ page }) => {
    await goDownTo(page, investment);
    await page.keyboard.type('11');
    await page.keyboard.press('Tab');
    expect(await cursorName(page)).toContain('力争 2024');
    await expect(cell(page, 'fixedAssetInvestmentGrowth', 'base@2024')).toHaveText('11.00');
  });

  test('a calculated figure cannot be typed over and says what to change', async ({ page }) => {
    await goDownTo(page, '其他第二产业增速');
    await page.keyboard.type('5');
    await expect(reading(page)).toContainText('由公式算出');
    await expect(reading(page)).toContainText('固定资产投资实际增速');
    await expect(cursor(page)).toHaveValue('');
    await expect(undoButton(page)).toBeDisabled();
  });
});

test('a scenario inherits what it does not set: an edit of the base flows through, and Delete inherits again', async ({
  page,
}) => {
  const [base, stretch] = ['base@2024', 'stretch@2024'] as const;
  await goDownTo(page, '其他服务业增速');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'otherServicesGrowth', stretch)).toHaveText('6.00');
  await goDownTo(page, investment);
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'fixedAssetInvestmentGrowth', stretch)).toHaveText('13.00');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'fixedAssetInvestmentGrowth', stretch)).toHaveClass(/is-own/);
  await page.keyboard.press('Delete');
  await expect(cell(page, 'fixedAssetInvestmentGrowth', stretch)).toHaveText('10.00');
  await expect(cell(page, 'fixedAssetInvestmentGrowth', stretch)).not.toHaveClass(/is-own/);
  await expect(undoButton(page)).toHaveText('撤销：力争 · 固定资产投资增速 13% → 沿用');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await expect(cell(page, 'fixedAssetInvestmentGrowth', base)).toHaveText('缺数据');
  await expect(growth(page)).toHaveText('—');
});

test('a plan that was saved and opened again has the same figures', async ({ app, page, userData }) => {
  const file = path.join(userData, '洪湖.goalpath.json');
  await goDownTo(page, investment);
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  const figures = await page.locator('.results td').allTextContents();
  await expect.poll(() => titleOf(app)).toContain('●');
  await chooseToSave(app, file);
  await page.keyboard.press('Control+s');
  await expect.poll(() => titleOf(app)).not.toContain('●');
  await app.close();
  const again = await launch(userData, [file]);
  const reopened = await readyPage(again);
  await expect(growth(reopened)).toHaveText('7.89%');
  expect(await reopened.locator('.results td').allTextContents()).toEqual(figures);
  await expect(reopened.locator('.document-name')).toContainText('洪湖.goalpath.json');
  await closeDiscarding(again);
});

test('what was not saved is there again after the program was killed', async ({ app, page, userData }) => {
  await goDownTo(page, investment);
  await page.keyboard.type('10');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(800);
  app.process().kill('SIGKILL');
  const again = await launch(userData);
  const reopened = await readyPage(again);
  await expect(growth(reopened)).toHaveText('7.89%');
  await expect(notice(reopened)).toContainText('已经恢复');
  await expect.poll(() => titleOf(again)).toContain('●');
  await closeDiscarding(again);
});

test.describe('files that cannot be opened', () => {
  const plan = (userData: string): string => path.join(userData, 'bad.goalpath.json');
  /** The plan as the program itself saves it. */
  async function savedText(app: ElectronApplication, page: Page, file: string): Promise<string> {
    await chooseToSave(app, file);
    await page.keyboard.press('Control+Shift+s');
    await expect.poll(() => titleOf(app)).toContain('bad.goalpath.json');
    return readFileSync(file, 'utf8');
  }
  const cases: readonly (readonly [string, (text: string) => string | Uint8Array, RegExp])[] = [
    ['cut short', (text) => text.slice(0, text.length / 2), /不完整或已损坏/],
    ['of a newer version', (text) => text.replace('"version": 1', '"version": 99'), /更新版本/],
    [
      'with a loop',
      (text) =>
        text.replace(
          '"formula": "otherSecondaryPassThrough * fixedAssetInvestmentRealGrowth"',
          '"formula": "gdpGrowth"',
        ),
      /互相引用成环/,
    ],
    [
      'with an unknown name',
      (text) =>
        text.replace(
          '"formula": "otherSecondaryPassThrough * fixedAssetInvestmentRealGrowth"',
          '"formula": "nobody * 2"',
        ),
      /没有“nobody”/,
    ],
    ['of 200 MB', () => Buffer.alloc(200_000_000, 32), /超过上限/],
    ['of rubbish', () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256), /不是文本文件/],
  ];
  for (const [name, spoil, sentence] of cases) {
    test(name, async ({ app, page, userData }) => {
      const file = plan(userData);
      const text = await savedText(app, page, file);
      const bad = path.join(userData, 'spoilt.goalpath.json');
      const spoilt = spoil(text);
      expect(spoilt).not.toEqual(text);
      writeFileSync(bad, spoilt);
      await goDownTo(page, investment);
      await page.keyboard.type('10');
      await page.keyboard.press('Enter');
      await chooseToSave(app, file);
      await page.keyboard.press('Control+s');
      await expect.poll(() => titleOf(app)).not.toContain('●');
      await chooseToOpen(app, bad);
      await page.keyboard.press('Control+o');
      await expect(notice(page)).toContainText(sentence);
      await expect(notice(page)).toContainText('当前文档未动');
      await expect(growth(page)).toHaveText('7.89%');
      expect(await titleOf(app)).toContain('bad.goalpath.json');
      await page.getByRole('button', { name: '知道了' }).click();
      await expect(notice(page)).toHaveCount(0);
    });
  }
});

test('every text changes with the language, and the choice is kept', async ({ app, page, userData }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goalpath');
  await expect(page.locator('.results')).toContainText('Other secondary industry');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const chinese = await page
    .locator('.top-bar, .rail, .status-bar, .results, .grid-tools, .ag-header')
    .evaluateAll((parts) => parts.flatMap((part) => (part.textContent ?? '').match(/\p{Script=Han}+/gu) ?? []));
  expect(chinese).toEqual(['中文']);
  await app.close();
  const again = await launch(userData);
  await expect((await readyPage(again)).getByRole('heading', { level: 1 })).toHaveText('Goalpath');
  await closeDiscarding(again);
});

test('a folded group keeps its rows, the cursor stays on its row, and folding is kept', async ({
  app,
  page,
  userData,
}) => {
  const group = page.locator('[row-id="group:production"]');
  await expect(cursor(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  expect(await cursorName(page)).toContain('生产端');
  await page.keyboard.press('Enter');
  await expect(group).toHaveClass(/is-folded/);
  await expect(cell(page, 'primaryGrowth', 'base@2024')).toHaveCount(0);
  expect(await cursorName(page)).toContain('生产端');
  await page.keyboard.press('ArrowDown');
  expect(await cursorName(page)).toContain('需求端');
  await closeDiscarding(app);
  const again = await launch(userData);
  const reopened = await readyPage(again);
  await expect(reopened.locator('[row-id="group:production"]')).toHaveClass(/is-folded/);
  await closeDiscarding(again);
});

test('finding rows never leaves the cursor on another row than the one the bar names', async ({ page }) => {
  await goDownTo(page, investment);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('居民');
  await expect(cell(page, 'fixedAssetInvestmentGrowth', 'base@2024')).toHaveCount(0);
  await expect(page.locator('.ag-cell-focus')).toHaveCount(0);
  await page.keyboard.press('Enter');
  expect(await cursorName(page)).toContain('居民');
  await expect(page.locator('.formula-name')).toContainText('居民');
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(cursor(page)).toBeFocused();
  expect(await cursorName(page)).toContain('居民');
});

test('years on demand: all of them, and the choice is part of the window', async ({ page }) => {
  await expect(page.getByRole('columnheader', { name: '力争 2026' })).toHaveCount(0);
  await page.getByText('2023—2026').click();
  await expect(page.getByRole('columnheader', { name: '基准 2026' })).toBeVisible();
});

test('F6 goes round the regions, F1 shows the keys and gives the keyboard back', async ({ page }) => {
  await cursor(page).focus();
  const region = () => page.evaluate(() => document.activeElement?.closest('[data-region]')?.className ?? '');
  const seen: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('F6');
    seen.push(await region());
  }
  expect(new Set(seen).size).toBe(6);
  expect(seen.at(-1)).toContain('grid-panel');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: '按键一览' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await region()).toContain('grid-panel');
});

test('the workbook goes where the planner says', async ({ app, page, userData }) => {
  const file = path.join(userData, '测算.xlsx');
  await chooseToSave(app, file);
  await page.getByRole('button', { name: '导出工作簿' }).click();
  await expect(notice(page)).toContainText('已导出 测算.xlsx');
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  const table = path.join(userData, '测算.csv');
  await chooseToSave(app, table);
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('exportCsv')?.click());
  await expect(notice(page)).toContainText('已导出 测算.csv');
  expect(readFileSync(table, 'utf8')).toContain('固定资产投资增速');
});

test('the explanation leads from growth down to the sentence of the report', async ({ page }) => {
  await page.locator('.row-link', { hasText: '地区生产总值增速' }).click();
  const panel = page.locator('.explanation');
  await expect(panel).toContainText('= 地区生产总值 ÷ 地区生产总值（2023） − 1');
  for (const input of ['地区生产总值', '其他第二产业增加值', '其他第二产业增速', '固定资产投资实际增速', investment]) {
    await panel
      .locator('.input-link', { has: page.getByText(input, { exact: true }) })
      .first()
      .click();
  }
  await expect(panel.locator('mark')).toHaveText('固定资产投资增长12%、力争13%');
  await page.keyboard.press('Control+]');
  await expect(panel).toContainText('固定资产投资实际增速');
});

test('the expenditure side names its closing item, and arrow keys read the bars', async ({ page }) => {
  await page.locator('.results').getByText('需求端（测算）').click();
  await expect(page.locator('.industries')).toContainText('省内外净流出及误差');
  await expect(page.locator('.residual')).toContainText('残差 0.0000');
  const chart = page.getByRole('listbox');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(chart.getByRole('option', { selected: true })).toHaveAttribute('aria-label', /^资本形成：/);
});

test('a cell edit is painted in the next frame', async ({ page }) => {
  await goDownTo(page, investment);
  await page.evaluate(() => {
    const times: { readonly ready: number; readonly painted: number }[] = [];
    Object.assign(window, { editTimes: times });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return;
        const start = event.timeStamp;
        const before = document.querySelector('.growth-figure')?.textContent;
        requestAnimationFrame(() => {
          const ready =
            document.querySelector('.growth-figure')?.textContent === before ? Number.NaN : performance.now() - start;
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push({ ready, painted: performance.now() - start });
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (let edit = 0; edit < 50; edit += 1) {
    await page.keyboard.type(String(10 + (edit % 30) / 10 + 0.1));
    await page.keyboard.press('Enter');
    await page.waitForTimeout(30);
    await page.keyboard.press('ArrowUp');
  }
  const times = await page.evaluate(
    () => (window as { editTimes?: { ready: number; painted: number }[] }).editTimes ?? [],
  );
  const median = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const painted = median(times.map((time) => time.painted));
  console.log(`key to repaint, median of ${times.length} edits: ${painted.toFixed(1)} ms`);
  expect(times).toHaveLength(50);
  // In every edit the new figure stood in the page before the first frame after the key.
  expect(times.filter((time) => Number.isNaN(time.ready))).toEqual([]);
  expect(painted).toBeLessThan(50);
});

test('axe finds nothing in English, on the expenditure side, with a message shown', async ({ app, page }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Expenditure (estimate)').click();
  await chooseToOpen(app, path.join(import.meta.dirname, 'workbench.test.ts'));
  await page.keyboard.press('Control+o');
  await expect(notice(page)).toContainText('not a Goalpath plan');
  await takePicture(page, 'workbench-english-1440x900');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [1024, 720],
  ] as const) {
    test(`picture and axe: ${theme}, ${width} × ${height}`, async ({ app, page }) => {
      await setSize(app, width, height);
      await page.getByRole('button', { name: /^外观/ }).click();
      if (theme === 'dark') await page.getByRole('button', { name: /^外观/ }).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await goDownTo(page, investment);
      await page.keyboard.type('10');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await takePicture(page, `workbench-${theme}-${width}x${height}`);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
