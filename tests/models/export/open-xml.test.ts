import validate, { type Format } from '@ooxml-tools/validate';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../models/export/brief/docx/write-docx.ts';
import { layOutBrief } from '../../../models/export/brief/layout/fit-look.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { bytesOf, exported } from '../import/round-trip.ts';
import { briefOf } from './brief/plans.ts';

// Microsoft's Open XML SDK, compiled to WebAssembly: what it refuses, Excel and Word offer to repair.
const faults = (bytes: Uint8Array, format: Format) => validate(bytes, format, 'Office2016');
const patience = { timeout: 180_000 };

test('Microsoft’s validator finds nothing in a workbook', patience, async () => {
  const bytes = await bytesOf(exported(shippedPlan()));
  expect(await faults(bytes, 'xlsx')).toEqual([]);
  // And it would: a sheet whose parts stand in another order is found.
  const files = unzipSync(bytes);
  const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
  const moved = sheet.replace(/(<sheetData>.*<\/sheetData>)(.*)(<\/worksheet>)/s, '$2$1$3');
  expect(moved).not.toBe(sheet);
  expect(await faults(zipSync({ ...files, 'xl/worksheets/sheet1.xml': strToU8(moved) }), 'xlsx')).not.toEqual([]);
});

test('Microsoft’s validator finds nothing in a brief', patience, async () => {
  expect(await faults(await writeDocx(layOutBrief(briefOf(shippedPlan()))), 'docx')).toEqual([]);
});
