import type { Parts } from './file-parts.ts';
import type { WorkbookSpec } from './workbook-spec.ts';

/** Puts the charts of every sheet into the parts of the file. */
export function injectCharts(_parts: Parts, _spec: WorkbookSpec): void {}
