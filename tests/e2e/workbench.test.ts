import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chooseToSave } from './support/dialogs.ts';
import { notedEdits, noteFrames } from './support/frames.ts';
import { closeDiscarding, expect, launch, readyPage, test, titleOf } from './support/launch.ts';
import { cell, cursor, cursorName, goDownTo, growth, industry, reading, undoButton } from './support/workbench.ts';

const investment = '固定资产投资增速';

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
    await expect(cursor(page)).toHaveClass(/is-editing/);
    await expect(growth(page)).toHaveText('7.89%');
    await expect(undoButton(page)).toHaveText('撤销：固定资产投资增速 12% → 10%');
    await page.keyboard.press('Escape');
    await expect(growth(page)).toHaveText('7.89%');
  });

  test('a click elsewhere commits the entry in its own cell', async ({ page }) => {
    await goDownTo(page, investment);
    await page.keyboard.type('10');
    await cell(page, 'retailSalesGrowth', 'stretch@2024').click();
    await expect(cell(page, 'fixedAssetInvestmentGrowth', 'base@2024')).toHaveText('10.00');
    await expect(cell(page, 'retailSalesGrowth', 'stretch@2024')).toHaveText('11.00');
    expect(await cursorName(page)).toContain('社会消费品零售总额增速，力争 2024');
    await page.keyboard.type('not a figure');
    await cell(page, 'fixedAssetInvestmentGrowth', 'base@2024').click();
    await expect(cell(page, 'retailSalesGrowth', 'stretch@2024')).toHaveText('11.00');
    await expect(undoButton(page)).toHaveText('撤销：固定资产投资增速 12% → 10%');
  });

  test('saving in the middle of an entry saves the entry', async ({ app, page, userData }) => {
    const file = path.join(userData, 'entry.goalpath.json');
    await chooseToSave(app, file);
    await goDownTo(page, investment);
    await page.keyboard.type('10');
    await page.keyboard.press('Control+s');
    await expect.poll(() => titleOf(app)).toContain('entry.goalpath.json');
    expect(JSON.parse(readFileSync(file, 'utf8')).scenarios[0].changes).toMatchObject([{ value: 0.1 }]);
  });

  test('what an edit changed flashes once, and nothing else; not at all where motion is reduced', async ({ page }) => {
    const flashing = page.locator('.cell-flash');
    // What an area lies over when it comes: it is gone in a second.
    await page.evaluate(() => {
      const flashed: string[] = [];
      Object.assign(window, { flashed });
      new MutationObserver((records) => {
        const areas = records
          .flatMap(({ addedNodes }) => [...addedNodes])
          .filter((node) => node instanceof HTMLElement);
        for (const area of areas.filter(({ className }) => className === 'cell-flash')) {
          const corner = area.getBoundingClientRect();
          const shape = [...area.style.clipPath.matchAll(/M\s*([\d.]+)[ ,]+([\d.]+)\s*H\s*([\d.]+)\s*V\s*([\d.]+)/g)];
          for (const [left = 0, top = 0, right = 0, bottom = 0] of shape.map((box) => box.slice(1).map(Number))) {
            for (const cell of document.querySelectorAll('.ag-row .ag-cell')) {
              const box = cell.getBoundingClientRect();
              const [x, y] = [(box.left + box.right) / 2 - corner.left, (box.top + box.bottom) / 2 - corner.top];
              if (x > left && x < right && y > top && y < bottom)
                flashed.push(`${cell.closest('.ag-row')?.getAttribute('row-id')} ${cell.getAttribute('col-id')}`);
            }
          }
        }
      }).observe(document.body, { subtree: true, childList: true });
    });
    await goDownTo(page, investment);
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await expect(flashing.first()).toBeAttached();
    const flashed = await page.evaluate(() => (window as { flashed?: string[] }).flashed ?? []);
    expect(flashed).toContain('variable:gdpGrowth base@2024');
    expect(flashed).toContain('variable:fixedAssetInvestmentGrowth base@2024');
    // 力争 sets its own investment, and neither agriculture nor names have anything to do with it.
    expect(flashed.filter((cell) => /stretch@2024|primaryGrowth| label| unit/.test(cell))).toEqual([]);
    await expect(page.locator('.growth-figure .flash')).toHaveCount(1);
    await expect(flashing).toHaveCount(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.keyboard.press('Control+z');
    await expect(growth(page)).toHaveText('8.27%');
    await expect(flashing).toHaveCount(0);
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

test('the columns have their widths before the first frame', async ({ page }) => {
  const widths = () =>
    [...document.querySelectorAll<HTMLElement>('.ag-header-cell')].map(({ style }) => style.width).join(' ');
  await page.addInitScript(`document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.dataset.widths = (${widths})();
  })`);
  await page.reload();
  await page.locator('.ag-cell').first().waitFor();
  // The grid looks how wide it is in a frame of its own.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const first = await page.locator('html').getAttribute('data-widths');
  expect(first?.split(' ')).toHaveLength(7);
  expect(first).toBe(await page.evaluate(widths));
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
  const chart = page.getByRole('listbox', { name: '拉动瀑布图' });
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(chart.getByRole('option', { selected: true })).toHaveAttribute('aria-label', /^资本形成：/);
});

test('an estimate of trade with other places leaves a residual; the years are chained', async ({ page }) => {
  await page.locator('.results').getByText('需求端（测算）').click();
  const estimates = page.getByRole('table', { name: '闭合项各部分独立估计（测算）' });
  await expect(estimates.getByRole('row', { name: /^残差/ })).toContainText('缺数据');
  await page.locator('.results').getByText('多年累计').click();
  // 1.046³ − 1, 1.12³ − 1 … by weight: 27.2358 points of GDP in 2023.
  await expect(page.locator('.industries tr.total')).toContainText('27.24');
  await expect(page.locator('.chained')).toContainText('各年拉动不能相加');
  await expect(estimates).toHaveCount(0);
});

test('a cell edit is painted in the next frame', { tag: '@measured' }, async ({ page }) => {
  await goDownTo(page, investment);
  await noteFrames(page, '.growth-figure');
  for (let edit = 0; edit < 50; edit += 1) {
    await page.keyboard.type(String(10 + (edit % 30) / 10 + 0.1));
    // What the entry before it takes is no part of the edit.
    await page.waitForTimeout(30);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(30);
    await page.keyboard.press('ArrowUp');
  }
  const noted = await notedEdits(page);
  console.log(`edit of a cell, median of 50: ${noted.words}`);
  expect(noted.edits).toBe(50);
  // In every edit the new figure stood in the page before the first frame after the key.
  expect(noted.late).toBe(0);
});
