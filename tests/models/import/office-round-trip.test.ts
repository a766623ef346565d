import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { must } from '../../support/plans.ts';
import { hasOffice, noOffice, resave } from '../export/recalculate.ts';
import { withInsertedRows } from './inserted-rows.ts';
import { addressIn, bytesOf, compared, exported, number, read, typed } from './round-trip.ts';

const plan = shippedPlan();
const spec = exported(plan);

/** Types numbers into cells of a file as LibreOffice saved it: by sheet number and address, in the XML of the sheet. */
function typeIn(bytes: Uint8Array, sheet: number, figures: Readonly<Record<string, number>>): Uint8Array {
  const parts = unzipSync(bytes);
  const path = `xl/worksheets/sheet${sheet}.xml`;
  let xml = strFromU8(parts[path] ?? new Uint8Array());
  for (const [address, value] of Object.entries(figures)) {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, 's');
    expect(xml).toMatch(cell);
    xml = xml.replace(cell, `<c r="${address}"$1><v>${value}</v></c>`);
  }
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

test('what LibreOffice saved again gives nothing, and what was typed in it exactly that', async (context) => {
  context.skip(!hasOffice, noOffice);
  const untouched = await bytesOf(spec);
  const english = await bytesOf(exported(plan, { language: 'en' }));
  const inserted = withInsertedRows(withInsertedRows(spec, '假设', 6, 2), '模型', 9, 3);
  const [again, translated, moved] = resave([untouched, english, await bytesOf(inserted)]);
  if (!again || !translated || !moved) throw new Error('LibreOffice saved nothing');
  const nothing = { changes: [], formulas: [], missingNames: [], notes: [] };
  expect(must(await compared(again, plan))).toMatchObject(nothing);
  expect(must(await compared(translated, plan))).toMatchObject(nothing);
  expect(must(await compared(moved, plan))).toMatchObject(nothing);
  // The rows were really inserted: the names stand elsewhere.
  const rowOf = async (bytes: Uint8Array, name: string) =>
    (await read(bytes)).ranges.find((range) => range.name === name)?.row;
  expect(await rowOf(moved, 'in_base_primaryGrowth')).toBe(((await rowOf(again, 'in_base_primaryGrowth')) ?? 0) + 2);

  const edits = { in_base_fixedAssetInvestmentGrowth: 0.1, in_stretch_fixedAssetInvestmentGrowth: 0.135 };
  const book = withInsertedRows(spec, '假设', 6, 2);
  const typedAt = (of: typeof spec) =>
    Object.fromEntries(Object.entries(edits).map(([name, value]) => [addressIn(of, name, 1).address, value]));
  const colleague = typed(book, 'in_stretch_otherServicesGrowth', 0, number(0.0615));
  const [typedInSaved, typedBefore] = resave([typeIn(again, 2, typedAt(spec)), await bytesOf(colleague)]);
  if (!typedInSaved || !typedBefore) throw new Error('LibreOffice saved nothing');
  const first = must(await compared(typedInSaved, plan));
  expect(first.changes.map(({ id, asked, doubts }) => [id, asked, doubts])).toEqual([
    ['in_base_fixedAssetInvestmentGrowth#1', { kind: 'set', value: 0.1 }, []],
    ['in_stretch_fixedAssetInvestmentGrowth#1', { kind: 'set', value: 0.135 }, []],
  ]);
  expect([first.formulas, first.missingNames, first.notes]).toEqual([[], [], []]);
  const second = must(await compared(typedBefore, plan));
  expect(second.changes.map(({ id, asked }) => [id, asked])).toEqual([
    ['in_stretch_otherServicesGrowth#0', { kind: 'set', value: 0.0615 }],
  ]);
  expect([second.formulas, second.missingNames, second.notes]).toEqual([[], [], []]);
}, 300_000);
