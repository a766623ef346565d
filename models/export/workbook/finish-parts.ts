import { unzipSync, zipSync } from 'fflate';
import { addressOf } from './cell-address.ts';
import { enlargeNotes } from './enlarge-notes.ts';
import { type Parts, putText, sheetPath, textOf } from './file-parts.ts';
import { injectCharts } from './inject-charts.ts';
import type { SheetSpec, WorkbookSpec } from './workbook-spec.ts';

// A zip holds local time from 1980 on; the same fields everywhere give the same bytes everywhere.
const fixedTime = new Date(1980, 0, 1);

/** What the library leaves undone: errors typed as errors, notes large enough for their text, charts. */
export function finishParts(bytes: Uint8Array, spec: WorkbookSpec): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(bytes)));
  for (const [index, sheet] of spec.sheets.entries()) {
    typeErrors(parts, index, sheet);
    enlargeNotes(parts, index, sheet);
  }
  injectCharts(parts, spec);
  return zipSync(Object.fromEntries(parts), { mtime: fixedTime, level: 6 });
}

function typeErrors(parts: Parts, index: number, sheet: SheetSpec): void {
  const errors = new Set(
    sheet.cells
      .filter(({ content }) => content.kind === 'formula' && typeof content.cached === 'object')
      .map(({ row, column }) => addressOf(row, column)),
  );
  const xml = errors.size === 0 ? undefined : textOf(parts, sheetPath(index));
  if (xml === undefined) return;
  const typed = xml.replace(/<c r="([A-Z]+\d+)"([^>]*?) t="str"/g, (whole, address: string, rest: string) =>
    errors.has(address) ? `<c r="${address}"${rest} t="e"` : whole,
  );
  putText(parts, sheetPath(index), typed);
}
