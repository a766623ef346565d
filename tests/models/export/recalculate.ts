import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import type { CachedValue, WorkbookSpec } from '../../../models/export/workbook/workbook-spec.ts';

/** Whether LibreOffice is on this machine; why not, for a skipped test, otherwise. */
export const office = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
export const hasOffice = office.status === 0;
export const noOffice = 'LibreOffice (soffice) is not installed';

export type Figure = number | string | boolean | null;
/** The figures of a workbook by sheet and address. */
export type Figures = ReadonlyMap<string, ReadonlyMap<string, Figure>>;

/** Replaces what every formula gave by -999, so that a figure that agrees afterwards was really computed. */
export function poison(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly formulas: number } {
  let formulas = 0;
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, part] as const;
    const xml = strFromU8(part).replace(
      /<c r="([A-Z]+\d+)"((?: s="\d+")?)(?: t="\w+")?><f>(.*?)<\/f>(?:<v>.*?<\/v>)?<\/c>/gs,
      (_, address: string, style: string, formula: string) => {
        formulas += 1;
        return `<c r="${address}"${style}><f>${formula}</f><v>-999</v></c>`;
      },
    );
    return [name, strToU8(xml)] as const;
  });
  return { bytes: zipSync(Object.fromEntries(parts)), formulas };
}

// Without this LibreOffice shows the cached figures and proves nothing.
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens workbooks in LibreOffice, recalculates them and reads what they show. One start of LibreOffice for all of them. */
export const recalculate = async (workbooks: readonly Uint8Array[]): Promise<readonly Figures[]> =>
  Promise.all(resave(workbooks).map(readFigures));

/** Opens workbooks in LibreOffice, recalculates and saves them. One start of LibreOffice for all of them. */
export function resave(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'goalpath-office-'));
  try {
    const profile = path.join(folder, 'profile');
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const files = workbooks.map((bytes, index) => {
      const file = path.join(folder, `book${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const out = path.join(folder, 'out');
    const run = spawnSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        out,
        ...files,
      ],
      { encoding: 'utf8', timeout: 240_000 },
    );
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
    return files.map((file) => readFileSync(path.join(out, path.basename(file))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures of a workbook as they stand in it. */
export async function readFigures(bytes: Uint8Array): Promise<Figures> {
  const book = await readXlsx(bytes);
  return new Map(
    book.sheets.map((sheet) => [
      sheet.name,
      new Map(
        sheet.rows.flatMap((row, rowIndex) =>
          row.map((value, column) => [`${rowIndex},${column}`, value instanceof Date ? null : value] as const),
        ),
      ),
    ]),
  );
}

const agrees = (shown: Figure, cached: CachedValue): boolean => {
  if (typeof cached === 'number') {
    return typeof shown === 'number' && Math.abs(shown - cached) <= 1e-9 * Math.max(1, Math.abs(cached));
  }
  return typeof cached === 'object' ? shown === cached.error : shown === cached;
};

/** Every formula cell of `expected` that LibreOffice computed otherwise in a workbook of the same shape. */
export function disagreements(expected: WorkbookSpec, figures: Figures | undefined): readonly unknown[] {
  return expected.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, content }) => {
      if (content.kind !== 'formula') return [];
      const shown = figures?.get(name)?.get(`${row},${column}`) ?? null;
      return agrees(shown, content.cached) ? [] : [[name, row, column, content.formula, content.cached, shown]];
    }),
  );
}
