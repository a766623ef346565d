import fs from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { scenarioWorkbook } from '../../../models/export/scenario-workbook.ts';
import type { CellContent, WorkbookSpec } from '../../../models/export/workbook/workbook-spec.ts';
import { writeWorkbook } from '../../../models/export/workbook/write-workbook.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { generateModel } from './generate-model.ts';

/** What one export of a large plan took: milliseconds on the wall and of processor time, and the most memory at any time in MB. */
export interface ExportRun {
  readonly formulas: number;
  readonly bytes: number;
  readonly elapsed: number;
  readonly processor: number;
  readonly peak: number;
}

// The shipped plan with two scenarios and business units beside it, over twelve years, as a workbook: 52,743 formulas. The plan is
// evaluated before, because a window that exports has done so. A process runs this once, so that its peak is the export's.
const shipped = shippedPlan();
const generated = generateModel(56, 6, 12).model;
const plan = {
  ...shipped,
  model: {
    ...shipped.model,
    periods: generated.periods.map((_, year) => String(Number(shipped.model.periods[0]) + year)),
    variables: [...shipped.model.variables, ...generated.variables],
  },
};
const results = evaluateAll(plan);
if (!results.ok) throw new Error(JSON.stringify(results.problems));

const [from, used] = [performance.now(), process.cpuUsage()];
const spec = scenarioWorkbook(results.value, {
  scenarios: [],
  selected: null,
  language: 'zh',
  date: '2024-01-05',
  hash: '',
  font: '微软雅黑',
});
if (!spec.ok) throw new Error(JSON.stringify(spec.problems));
const written = await writeWorkbook(spec.value);
const elapsed = performance.now() - from;
const { user, system } = process.cpuUsage(used);
const peak = peakMemory();
if (!written.ok) throw new Error(JSON.stringify(written.problems));
await checkSame(spec.value, written.value);
const contents = spec.value.sheets.flatMap(({ cells }) => cells.map(({ content }) => content));
const run: ExportRun = {
  formulas: contents.filter(({ kind }) => kind === 'formula').length,
  bytes: written.value.length,
  elapsed,
  processor: (user + system) / 1000,
  peak,
};
console.log(JSON.stringify(run));

/** In MB. What Node gives includes what the process that started this one had at the time, so Linux is asked itself. */
function peakMemory(): number {
  const status = process.platform === 'linux' ? fs.readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024;
}

/** Reads the file back with the library and compares every cell: what is fast and wrong does not count. */
async function checkSame({ sheets }: WorkbookSpec, bytes: Uint8Array): Promise<void> {
  const read = await readXlsx(bytes);
  for (const [index, { name, cells }] of sheets.entries()) {
    const found = read.sheets[index];
    for (const { row, column, content } of cells) {
      const formula = found?.cells?.get(`${row},${column}`)?.formula;
      const value = found?.rows[row]?.[column] ?? null;
      if (value !== figureOf(content) || (content.kind === 'formula' && formula !== content.formula)) {
        throw new Error(`${name} ${row},${column}: ${JSON.stringify([content, value, formula])}`);
      }
    }
  }
}

function figureOf(content: CellContent): unknown {
  if (content.kind === 'text') return content.text;
  if (content.kind === 'number') return content.value;
  return typeof content.cached === 'object' ? content.cached.error : content.cached;
}
