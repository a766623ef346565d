import { unzipSync, zipSync } from 'fflate';
import { enlargeNotes } from './enlarge-notes.ts';
import { type Parts, putText, textOf } from './file-parts.ts';
import { fillSheets } from './fill-sheets.ts';
import { injectCharts } from './inject-charts.ts';
import type { WorkbookSpec } from './workbook-spec.ts';

const stylesPath = 'xl/styles.xml';

// A zip holds local time from 1980 on; the same fields everywhere give the same bytes everywhere.
const fixedTime = new Date(1980, 0, 1);
// A twentieth larger than at level 6, in two thirds of the time.
const level = 4;

/** What the library leaves undone: fonts in the order of the format, notes large enough for their text, charts, and the cells. `looks` as `fillSheets` takes them. */
export function finishParts(bytes: Uint8Array, spec: WorkbookSpec, looks: readonly string[]): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(bytes)));
  putText(parts, stylesPath, orderFonts(textOf(parts, stylesPath) ?? ''));
  for (const [index, sheet] of spec.sheets.entries()) enlargeNotes(parts, index, sheet);
  injectCharts(parts, spec);
  putText(parts, 'xl/sharedStrings.xml', fillSheets(parts, spec, looks));
  return zipSync(Object.fromEntries(parts), { mtime: fixedTime, level });
}

/** The size of a font stands before its colour (CT_Font, ECMA-376 part 1, 18.8.22); the library writes it after. */
const orderFonts = (xml: string): string => xml.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1');
