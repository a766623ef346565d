import type { Page } from '@playwright/test';
import { goRound, goToRegion, goToScreen, tabTo } from './support/keyboard.ts';
import { expect, test } from './support/launch.ts';
import { listCell, sidePanel } from './support/lists.ts';
import { growth, undoButton } from './support/workbench.ts';

// Every screen from its button to what it is for, without a mouse, and always with the place of the keyboard in sight.

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name }).first();

const walks: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  测算: async (page) => {
    await goToRegion(page, '.grid-panel');
    await press(page, 'Control+g');
    await page.keyboard.insertText('固定资产投资增速');
    await press(page, 'Enter');
    await page.keyboard.type('10');
    await press(page, 'Enter');
    await expect(growth(page)).toHaveText('7.89%');
    await press(page, 'Control+z');
  },
  目标: async (page) => {
    await press(page, 'Control+f', 'ArrowDown', 'ArrowDown', 'Enter');
    await tabTo(page, sidePanel(page).getByRole('button', { name: '确认' }));
    await press(page, 'Enter');
    await expect(undoButton(page)).toContainText('牵头单位');
    await press(page, 'Control+z');
  },
  比较: async (page) => {
    await goToRegion(page, '.side-panel');
    await tabTo(page, sidePanel(page).getByRole('listbox'));
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
    await expect(page.locator('.explanation')).toContainText('规模以上工业增加值增速');
    await goToScreen(page, '比较');
    await tabTo(page, page.getByRole('checkbox', { name: '只看差异' }));
    await press(page, 'Space');
    await expect(listCell(page, 'primaryGrowth@2024', 'label')).toHaveCount(1);
  },
  推演: async (page) => {
    await tabTo(page, page.getByRole('textbox', { name: '想要达到' }));
    await page.keyboard.type('8.5');
    await tabTo(page, button(page, '开始推演'));
    await press(page, 'Enter');
    await expect(page.locator('.verdict')).toContainText('可行');
    await tabTo(page, button(page, /^应用到/));
    await press(page, 'Enter');
    await expect(undoButton(page)).toContainText('推演');
    await press(page, 'Control+z');
  },
  进度: async (page) => {
    await tabTo(page, button(page, '去录入'));
    await press(page, 'Enter');
    await page.keyboard.type('7.2');
    await press(page, 'Enter');
    await expect(undoButton(page)).toContainText('7.2%');
    await press(page, 'Control+z');
  },
  报告: async (page) => {
    await tabTo(page, page.getByRole('radio', { name: '报告与目标' }));
    await press(page, 'ArrowRight');
    await tabTo(page, page.locator('.findings button.finding').first());
    await press(page, 'ArrowDown', 'Enter');
    await expect(page.locator('.report-text mark.is-selected').first()).toBeVisible();
  },
  台账: async (page) => {
    await press(page, 'Control+f');
    await page.keyboard.insertText('第一产业增速');
    await press(page, 'ArrowDown', 'Enter');
    await tabTo(page, sidePanel(page).getByRole('button', { name: '修改' }));
    await press(page, 'Enter');
    await tabTo(page, sidePanel(page).getByRole('textbox', { name: '说明' }));
    await press(page, 'Control+a');
    await page.keyboard.insertText('统计局电话确认');
    await press(page, 'Enter');
    await expect(undoButton(page)).toContainText('说明 改为');
  },
};

test('every screen is reached, walked round and used without a mouse', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [screen, walk] of Object.entries(walks)) {
    await test.step(screen, async () => {
      await goToScreen(page, screen);
      const { steps, unseen } = await goRound(page);
      expect.soft(unseen, `the keyboard is out of sight on ${screen}`).toEqual([]);
      expect.soft(steps, `steps round ${screen}`).toBeGreaterThan(10);
      await walk(page);
    });
  }
});
