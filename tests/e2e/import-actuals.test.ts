import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inGb18030 } from '../support/in-gb18030.ts';
import { chooseToOpen } from './support/dialogs.ts';
import { expect, test } from './support/launch.ts';
import { showScreen } from './support/lists.ts';
import { lookAt, lookAtAll, setSize } from './support/look.ts';
import { undoButton } from './support/workbench.ts';

const table = (month: number, growth: string, done: number): string =>
  [
    `全县${month}月主要指标,,,`,
    `指标名称,单位,1-${month}月累计,比上年`,
    `地区生产总值,亿元,95.4,${growth}`,
    `亿元以上项目招引,个,${done},—`,
    '粮食收购量,万吨,3.1,0.2',
    '固定资产投资,亿元,一成,一成',
  ].join('\r\n');

test('a table of a bureau in GB18030 is mapped, previewed, entered as one step, and read alike the next month', async ({
  app,
  page,
  userData,
}) => {
  const file = path.join(userData, '六月.csv');
  writeFileSync(file, inGb18030(table(6, '8.1', 58)));
  await chooseToOpen(app, file);
  await showScreen(page, '进度');
  await page.locator('.empty-progress').getByRole('button', { name: '导入月度数据…' }).click();
  const screen = page.locator('.import-actuals');
  await expect(screen.getByRole('heading', { name: '导入月度数据：六月.csv' })).toBeFocused();
  const confirm = screen.locator('footer .primary');
  // The heading 比上年 says too little: nothing is guessed from it, and nothing is entered in silence.
  await expect(confirm).toHaveText('采用 0 个数');
  await expect(confirm).toBeDisabled();
  await screen.getByLabel('比上年读作').selectOption('累计增速');
  await expect(screen.getByLabel('整张表的月份')).toHaveValue('2024-06');
  await expect(confirm).toHaveText('采用 1 个数');
  await screen.getByLabel('“亿元以上项目招引”对应的目标').selectOption('新引进亿元以上项目');
  await expect(confirm).toHaveText('采用 2 个数');
  const entries = screen.getByRole('table', { name: '要采用的数' });
  await expect(entries.getByRole('row', { name: /地区生产总值增速/ })).toContainText('8.1%');
  await expect(entries.getByRole('row', { name: /新引进亿元以上项目/ })).toContainText('58 个');
  const skipped = screen.getByRole('table', { name: '没有采用的' });
  await expect(skipped).toContainText('粮食收购量');
  await expect(skipped.getByRole('row', { name: /一成/ })).toContainText('不是数字');
  await lookAtAll(app, page, 'import-actuals');
  await confirm.click();
  await expect(screen).toHaveCount(0);
  await expect(undoButton(page)).toHaveText('撤销：导入月度数据 2 个（六月.csv）');
  await expect(page.locator('.progress [row-id="newProjects"] [col-id="actual"]')).toHaveText('58 个');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.empty-progress')).toBeVisible();
  await page.keyboard.press('Control+y');

  // The next month has the same headings and names.
  const next = path.join(userData, '七月.csv');
  writeFileSync(next, `\uFEFF${table(7, '8.0', 66)}`);
  await chooseToOpen(app, next);
  await page.locator('.strip-row').getByRole('button', { name: '导入月度数据…' }).click();
  await expect(confirm).toHaveText('采用 2 个数');
  await expect(entries).toContainText('2024 年 7 月');
  await page.keyboard.press('Escape');
  await expect(screen).toHaveCount(0);

  // What cannot be read is refused in one sentence, and nothing changes.
  const bad = path.join(userData, '坏.xlsx');
  writeFileSync(bad, Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
  await chooseToOpen(app, bad);
  await page.locator('.strip-row').getByRole('button', { name: '导入月度数据…' }).click();
  await expect(
    page.getByRole('alert').or(page.getByRole('status')).filter({ hasText: '坏.xlsx' }).first(),
  ).toContainText('已损坏');
  await expect(undoButton(page)).toHaveText('撤销：导入月度数据 2 个（六月.csv）');

  await page.getByRole('button', { name: 'English' }).click();
  await setSize(app, 1024, 720);
  await lookAt(page, 'progress-import-button-en-1024', 'none');
  await chooseToOpen(app, next);
  await page.locator('.strip-row').getByRole('button', { name: 'Import monthly figures…' }).click();
  await expect(confirm).toHaveText('Take over 2 figures');
  await lookAt(page, 'import-actuals-en-1024', 'none');
});
