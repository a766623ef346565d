import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { answerMessages, chooseToOpen } from './dialogs.ts';
import { expect, writeClipboard } from './launch.ts';
import { kindButton, listCell, sidePanel } from './lists.ts';
import { goDownTo } from './workbench.ts';

// The states in which each screen is looked at. A state is reached in Chinese, from the state before it.

/** A state of a screen, by the name of its pictures. */
export interface State {
  readonly name: string;
  /** How many charts are on show. */
  readonly charts?: number;
  readonly show: (page: Page, app: ElectronApplication) => Promise<unknown>;
}

const choose = (page: Page, name: string): Promise<void> =>
  page.locator('.screen .segmented label', { hasText: name }).first().click();
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('main').getByRole('button', { name }).first().click();
const answer = (page: Page): Locator => page.getByRole('region', { name: '结果' });
const scrollDown = (pane: Locator): Promise<void> => pane.evaluate((place) => place.scrollTo(0, place.scrollHeight));
const fixture = (name: string): string => path.resolve(import.meta.dirname, '../../../fixtures/reports', name);

const reported = [
  ['', '1月', '2月', '3月', '4月', '5月', '6月', '7月'],
  ['newProjects', '8', '16', '25', '31', '40', '', '72'],
  ['gdp', '', '', '7.2', '', '', '7.6'],
  ['newCredit', '', '', '8'],
];

/** What is looked at, screen by screen, in the order of the rail. */
export const statesOf: Readonly<Record<string, readonly State[]>> = {
  测算: [
    {
      name: 'workbench',
      charts: 2,
      show: async (page) => {
        await goDownTo(page, '固定资产投资增速');
        await page.keyboard.type('10');
        await page.keyboard.press('Enter');
        await page.keyboard.press('ArrowUp');
      },
    },
    {
      name: 'workbench-refused',
      charts: 2,
      show: async (page, app) => {
        await choose(page, '需求端');
        await answerMessages(app, 'discard');
        await chooseToOpen(app, path.join(import.meta.dirname, 'states.ts'));
        await page.keyboard.press('Control+o');
        await expect(page.locator('.notice')).toBeVisible();
      },
    },
  ],
  目标: [
    { name: 'targets', show: (page) => listCell(page, 'incomeSync', 'label').click() },
    {
      name: 'targets-none',
      show: async (page) => {
        await page.keyboard.press('Control+f');
        await page.keyboard.insertText('没有这样的目标');
      },
    },
  ],
  比较: [
    { name: 'compare', charts: 1, show: (page) => expect(page.locator('.compare .prose')).toBeVisible() },
    {
      name: 'compare-scenarios',
      show: async (page) => {
        await choose(page, '方案');
        await press(page, '新建方案');
        await press(page, '冻结一版');
        await page.keyboard.press('Enter');
        await expect(page.locator('.frozen-same').first()).toBeVisible();
      },
    },
  ],
  推演: [
    {
      name: 'what-if-solve',
      charts: 1,
      show: async (page) => {
        await page.locator('.top-bar .segmented label', { hasText: '力争' }).click();
        await press(page, '开始推演');
        await expect(answer(page).locator('.verdict')).toBeVisible();
      },
    },
    { name: 'what-if-frontier', charts: 1, show: (page) => scrollDown(answer(page)) },
    {
      name: 'what-if-sensitivity',
      charts: 1,
      show: async (page) => {
        await choose(page, '敏感性');
        await expect(page.getByRole('listbox')).toBeVisible();
      },
    },
    {
      name: 'what-if-table',
      charts: 1,
      show: async (page) => {
        await choose(page, '双因素表');
        await expect(page.getByRole('listbox')).toBeVisible();
      },
    },
    {
      name: 'what-if-simulate',
      charts: 2,
      show: async (page) => {
        await choose(page, '模拟');
        await press(page, '开始推演');
        await expect(answer(page).locator('.probabilities')).toBeVisible();
      },
    },
    { name: 'what-if-fan', charts: 2, show: (page) => scrollDown(answer(page)) },
  ],
  进度: [
    { name: 'progress-empty', charts: 1, show: (page) => expect(page.locator('.empty-progress')).toBeVisible() },
    {
      name: 'progress-entry',
      charts: 1,
      show: async (page, app) => {
        await choose(page, '录入');
        await writeClipboard(app, reported.map((row) => row.join('\t')).join('\r\n'));
        await page.locator('.entry-scroll input').focus();
        await page.keyboard.press('Control+v');
      },
    },
    {
      name: 'progress',
      charts: 1,
      show: async (page) => {
        await choose(page, '调度表');
        await listCell(page, 'newProjects', 'target').click();
        const ceiling = sidePanel(page).locator('.number-field input');
        await ceiling.fill('14');
        await ceiling.press('Enter');
      },
    },
  ],
  报告: [
    { name: 'report', show: (page) => listCell(page, 'gdp', 'label').click() },
    {
      name: 'report-audit',
      show: async (page) => {
        await choose(page, '审核');
        await page.locator('.findings button.finding').nth(1).click();
      },
    },
    { name: 'report-start', show: (page) => choose(page, '新报告') },
    {
      name: 'report-proposals',
      show: async (page, app) => {
        await chooseToOpen(app, fixture('yuntai-2032.txt'));
        await press(page, '打开报告文件');
        await page.locator('.list-grid .ag-row').first().click();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Delete');
      },
    },
    {
      name: 'report-correct',
      show: async (page) => {
        await page.locator('.list-grid .ag-row').nth(3).click();
        await page.keyboard.press('F2');
      },
    },
    {
      name: 'report-build',
      show: async (page) => {
        await page.keyboard.press('Escape');
        await press(page, '建立目标模型');
      },
    },
    {
      name: 'report-compare',
      show: async (page, app) => {
        await press(page, '回到目标列表');
        await choose(page, '与上年对比');
        await chooseToOpen(app, fixture('yuntai-2031.txt'));
        await press(page, '打开上年报告');
        await page.locator('.list-grid .ag-row').first().click();
      },
    },
  ],
  台账: [
    { name: 'ledger', show: (page) => listCell(page, 'assignedEnergyCut@2024', 'label').click() },
    {
      name: 'ledger-source',
      show: async (page) => {
        await kindButton(page, '替代').click();
        await page.locator('.source-heading button').click();
      },
    },
    { name: 'ledger-changes', show: (page) => choose(page, '修改记录') },
  ],
};

/** The state of each screen in which most of it is on show, with the way there. */
export const mainStates: readonly (State & { readonly screen: string })[] = Object.entries(statesOf).flatMap(
  ([screen, states]) => {
    const place = states.findIndex(({ name }) => !name.includes('-') || name === 'what-if-solve');
    const main = states[place];
    if (!main) return [];
    const show: State['show'] = async (page, app) => {
      for (const state of states.slice(0, place + 1)) await state.show(page, app);
    };
    return [{ screen, name: main.name, show }];
  },
);
