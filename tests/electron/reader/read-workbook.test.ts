import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../electron/reader/read-workbook.ts';
import { compareBook } from '../../../models/import/compare-book.ts';
import type { ImportedBook } from '../../../models/import/imported-book.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import type { Result } from '../../../models/shared/result.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { addressIn, bytesOf, exported, hashOf } from '../../models/import/round-trip.ts';
import { must } from '../../support/plans.ts';
import { buildGoalpath } from '../cli/goalpath-process.ts';
import { asForeign, harmlessWorkbooks, heavyWorkbooks, refusedWorkbooks, withCell } from './hostile-workbooks.ts';
import { measureReading } from './measured-reading.ts';

const plan = shippedPlan();
const spec = exported(plan);
let own: Uint8Array = new Uint8Array();

beforeAll(async () => {
  own = await bytesOf(spec);
  buildGoalpath();
}, 120_000);

const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);
const contentOf = (book: ImportedBook) => must(compareBook(book, must(evaluateAll(plan)), hashOf(plan), 'F.xlsx'));

describe.each(refusedWorkbooks)('%s', (_, make, code) => {
  test('is refused for one reason, in time and memory', { timeout: 30_000 }, async () => {
    const { answer, seconds, memory } = await measureReading(make(own));
    expect(answer).toMatchObject({ ok: false, problems: [{ code, place: 'F.xlsx' }] });
    expect(seconds).toBeLessThan(15);
    expect(memory).toBeLessThan(600);
  });
});

test.each(harmlessWorkbooks)('of %s nothing comes in', { timeout: 30_000 }, async (_, make) => {
  const { seconds, memory } = await measureReading(make(own));
  expect(seconds).toBeLessThan(15);
  expect(memory).toBeLessThan(600);
  const book = await readWorkbook(make(own), 'F.xlsx');
  if (book.ok) expect(contentOf(book.value)).toMatchObject({ changes: [], formulas: [], missingNames: [] });
  else expect(codesOf(book)).toEqual(['workbook-damaged']);
});

test.each(harmlessWorkbooks)('with %s a workbook of others is refused', { timeout: 30_000 }, async (_, make) => {
  expect(codesOf(await readWorkbook(asForeign(make(own)), 'F.xlsx'))).toEqual(['workbook-not-ours']);
});

test.each(heavyWorkbooks)(
  '%s are read or given up in time and memory',
  async (_, make) => {
    const { seconds, memory } = await measureReading(make(own));
    expect(seconds).toBeLessThan(15.5);
    expect(memory).toBeLessThan(600);
  },
  60_000,
);

describe('cells as other programs write them', { timeout: 30_000 }, () => {
  const { address } = addressIn(spec, 'in_base_fixedAssetInvestmentGrowth', 1);
  const changesOf = async (inner: string) => {
    const book = must(await readWorkbook(withCell(address, inner)(own), 'F.xlsx'));
    return contentOf(book).changes.map(({ id, asked, doubts }) => [id, asked, doubts.map(({ code }) => code)]);
  };
  const id = 'in_base_fixedAssetInvestmentGrowth#1';

  test.each([
    ['a number beyond all numbers', '><v>1e999</v>', null, ['import-not-a-number']],
    ['an error', ' t="e"><v>#REF!</v>', null, ['import-not-a-number']],
    ['a truth value', ' t="b"><v>1</v>', null, ['import-not-a-number']],
    ['text with full-width signs', ' t="inlineStr"><is><t>５.２％</t></is>', 0.052, ['import-text-number']],
    ['a formula with its figure', '><f>0.05*2</f><v>0.1</v>', 0.1, ['import-formula']],
    ['a formula that calls out', '><f>WEBSERVICE("http://x")</f><v>0.1</v>', null, ['import-formula-refused']],
    ['digits beyond those a worksheet keeps', '><v>0.12000000000000001</v>', undefined, []],
  ])('%s', async (_, inner, value, doubts) => {
    const expected = value === undefined ? [] : [[id, value === null ? null : { kind: 'set', value }, doubts]];
    expect(await changesOf(inner)).toEqual(expected);
  });

  test('a formula filled to the right stands in its first cell alone, and is read in all', async () => {
    const filled = withCell(address, '><f t="shared" si="7" ref="A1:Z9">LEN("A1")+D$5</f><v>0.1</v>');
    const next = addressIn(spec, 'in_base_fixedAssetInvestmentGrowth', 2).address;
    const book = must(await readWorkbook(withCell(next, '><f t="shared" si="7"/><v>0.1</v>')(filled(own)), 'F.xlsx'));
    const range = book.ranges.find(({ name }) => name === 'in_base_fixedAssetInvestmentGrowth');
    expect(range?.cells.slice(1, 3).map(({ formula }) => formula)).toEqual(['LEN("A1")+D$5', 'LEN("A1")+E$5']);
  });

  test('what links to other workbooks is said', async () => {
    const linked = harmlessWorkbooks.find(([name]) => name.startsWith('links'))?.[1];
    const book = must(await readWorkbook(linked?.(own) ?? own, 'F.xlsx'));
    expect(contentOf(book).notes.map(({ code }) => code)).toEqual(['import-external-links']);
  });
});
