import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Brief, BriefPiece } from '../../models/export/brief/brief.ts';
import { makeBrief } from '../../models/export/brief/make-brief.ts';
import { parsePlan } from '../../models/plan/parse-plan.ts';
import type { Plan } from '../../models/plan/plan.ts';
import { evaluateAll } from '../../models/views/plan-results.ts';
import { answerMessages, chooseToOpen, chooseToSave, shownMessages } from './support/dialogs.ts';
import { expect, test, titleOf } from './support/launch.ts';
import { notice } from './support/workbench.ts';

const choose = (app: ElectronApplication, command: string): Promise<void> =>
  app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);

/** How many pages a PDF file has, and what lies outside of the paper. */
async function measurePdf(file: string): Promise<{ readonly pages: number; readonly outside: readonly string[] }> {
  const pdf = await getDocument({ data: Uint8Array.from(readFileSync(file)), verbosity: 0 }).promise;
  const outside: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      if (x < 0 || y < 0 || x + item.width > width || y > height) outside.push(item.str);
    }
  }
  const pages = pdf.numPages;
  await pdf.destroy();
  return { pages, outside };
}

const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

/** What a PDF file says page by page, without spaces. pdf.js loses figures of fonts that Chromium embeds as drawings. */
const readPdf = (file: string): readonly string[] =>
  spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
    .stdout.split('\f')
    .slice(0, -1)
    .map((page) => page.normalize('NFKC').replace(/\s/g, ''));

const marked = (pieces: readonly BriefPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'figure' ? `${piece.text}${piece.note}` : piece.text)).join('');

/**
 * A line as a PDF may give it back, without spaces. Some fonts have one glyph for a character and for the radical that looks like
 * it (长 and ⻓), and the file then names the radical.
 */
const asPrinted = (line: string): RegExp =>
  new RegExp(
    [...line.normalize('NFKC').replace(/\s/g, '')]
      .map((one) =>
        /\p{Script=Han}/u.test(one) ? `[${one}\u2e80-\u2eff]` : one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
      )
      .join(''),
    'u',
  );

/** Every line of a brief as it ought to stand in print: figures with their marks, rows of the table, labels of the charts, footnotes. */
const linesOf = ({ blocks, notes, title, standing }: Brief): readonly string[] => [
  title,
  standing,
  ...notes.map(({ number, pieces }) => `${number}${pieces.map(({ text }) => text).join('')}`),
  ...blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'paragraph') return [marked([...block.lead, ...block.pieces])];
    if (block.kind === 'table')
      return [block.caption, ...block.rows.map((row) => row.map(({ pieces }) => marked(pieces)).join(''))];
    return block.charts.flatMap((chart) => [
      `${chart.caption}${chart.note}`,
      ...(chart.kind === 'waterfall'
        ? chart.bars.map(({ text }) => text)
        : chart.series.flatMap(({ points }) => points.flatMap((point) => point?.text ?? []))),
    ]);
  }),
];

/** The brief that the window ought to print today for a plan. */
function briefOf(plan: Plan, language: 'zh' | 'en'): Brief {
  const results = evaluateAll(plan);
  const date = new Date().toLocaleDateString('sv-SE');
  const made = results.ok ? makeBrief(results.value, { scenarios: [], language, date }) : results;
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

test('the brief as Word and as PDF, with every figure of the model and nothing clipped', async ({
  app,
  page,
  userData,
}) => {
  const word = path.join(userData, '简报.docx');
  await chooseToSave(app, word);
  await choose(app, 'exportBriefWord');
  await expect(notice(page)).toContainText('已导出 简报.docx');
  expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK');

  // The plan that the window shows, as it saves it itself.
  const saved = path.join(userData, '洪湖.goalpath.json');
  await chooseToSave(app, saved);
  await page.keyboard.press('Control+Shift+s');
  await expect.poll(() => titleOf(app)).toContain('洪湖.goalpath.json');
  const plan = parsePlan(readFileSync(saved, 'utf8'), saved);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));

  for (const language of ['zh', 'en'] as const) {
    if (language === 'en') {
      await choose(app, 'toggleLanguage');
      await expect(page.getByRole('button', { name: 'Export workbook' })).toBeVisible();
    }
    const file = path.join(userData, `${language}.pdf`);
    await chooseToSave(app, file);
    await choose(app, 'exportBriefPdf');
    await expect(notice(page)).toContainText(`${language}.pdf`);
    expect(await measurePdf(file)).toEqual({ pages: 2, outside: [] });
    if (hasPoppler) {
      const pages = readPdf(file);
      const text = pages.join('');
      expect(linesOf(briefOf(plan.value, language)).filter((line) => !asPrinted(line).test(text))).toEqual([]);
      expect(pages.map((page) => page.slice(-3))).toEqual(['—1—', '—2—']);
    }
    // The same plan gives the same bytes.
    const first = readFileSync(file);
    const again = path.join(userData, `${language}-again.pdf`);
    await chooseToSave(app, again);
    await choose(app, 'exportBriefPdf');
    await expect(notice(page)).toContainText(`${language}-again.pdf`);
    expect(readFileSync(again).equals(first)).toBe(true);
  }
});

test('a workbook for each department goes into the folder the planner chooses', async ({ app, page, userData }) => {
  const folder = path.join(userData, '任务单');
  mkdirSync(folder);
  await chooseToOpen(app, folder);
  await choose(app, 'exportDepartments');
  await expect(notice(page)).toContainText('个文件到“任务单”');
  const files = readdirSync(folder);
  expect(files).toContain('2024年目标任务单 财政局.xlsx');
  expect(files.every((name) => readFileSync(path.join(folder, name)).subarray(0, 2).toString() === 'PK')).toBe(true);
  // A second time the planner is asked once about all of them; 取消 leaves them as they are.
  await answerMessages(app, 'discard');
  await page.getByRole('button', { name: '知道了' }).click();
  await choose(app, 'exportDepartments');
  await expect.poll(() => shownMessages(app)).toEqual([`“任务单”里已有 ${files.length} 个同名文件，要替换它们吗？`]);
  await expect(notice(page)).toHaveCount(0);
});

test('the page that is printed runs nothing, asks for nothing, and takes foreign styles from nobody', async ({
  page,
  problems,
}) => {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '');
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
  const html = `<!doctype html><meta charset="utf-8"><title>x</title><style>body{font-size:72pt}</style>
    <link rel="stylesheet" href="${origin}/style.css"><img src="${origin}/picture.png"><iframe src="${origin}/frame"></iframe>
    <meta http-equiv="refresh" content="0;url=${origin}/away"><script src="${origin}/script.js"></script>
    <p id="words">unchanged</p><script>document.getElementById('words').textContent = 'changed';</script>`;
  const bytes = await page.evaluate(async (given) => {
    const printed = await window.goalpath.printPage({ html: given, date: '2024-01-05' });
    return printed.kind === 'printed' ? [...printed.bytes] : [];
  }, html);
  server.close();
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const items = (await (await pdf.getPage(1)).getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));
  const words = items.find(({ str }) => str.includes('changed'));
  expect(words?.str).toBe('unchanged');
  // A style without the nonce of this print is not taken: the words keep the size of plain text.
  expect(words?.height).toBeLessThan(20);
  expect(asked).toEqual([]);
  // Every refusal is by the policy of the page.
  expect(problems.filter((problem) => !problem.includes('Content Security Policy'))).toEqual([]);
  problems.length = 0;
  await pdf.destroy();
});
