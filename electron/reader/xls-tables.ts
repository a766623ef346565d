import { readXls } from 'hucre';
import { type ActualsTable, tableLimits } from '../../models/plan/import-actuals/actuals-table.ts';
import { tidyTable } from './tidy-table.ts';

/** The sheets of an old .xls (BIFF8), values alone; `other-format` where the compound file is something else. */
export async function xlsTables(bytes: Uint8Array): Promise<readonly ActualsTable[] | 'other-format'> {
  try {
    const { sheets } = await readXls(bytes);
    return sheets.slice(0, tableLimits.tables).map((sheet) => tidyTable(sheet, () => ''));
  } catch {
    // The library says by throwing that there is no workbook inside, or an older one than it reads.
    return 'other-format';
  }
}

const sector = 512;
/** A record of 16 bytes that begins a workbook (BOF), and the one that says it is encrypted (FILEPASS); MS-XLS 2.4.21, 2.4.117. */
const begin = [0x09, 0x08, 0x10, 0x00] as const;
const filePass = 0x2f;

/** Whether a compound file is encrypted: an .xlsx inside a package, or an .xls whose first record after the begin says so. */
export function isLockedXls(bytes: Uint8Array): boolean {
  if (includesName(bytes, 'EncryptedPackage')) return true;
  for (let at = sector; at + 24 <= bytes.length; at += sector) {
    if (
      begin.every((byte, index) => bytes[at + index] === byte) &&
      bytes[at + 20] === filePass &&
      bytes[at + 21] === 0
    ) {
      return true;
    }
  }
  return false;
}

/** Names of streams stand in UTF-16 in the directory of a compound file. */
function includesName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
