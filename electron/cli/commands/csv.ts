import { gridCsv } from '../../../models/export/csv.ts';
import { problem } from '../../../models/shared/problem.ts';
import { fail, ok } from '../../../models/shared/result.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { type Command, optionOf } from '../command.ts';
import { openPlan } from '../open-plan.ts';
import { plan } from '../shared-options.ts';
import { writeOutput } from '../write-output.ts';

/** `csv --out F.csv`: the assumption grid of all scenarios. */
export const csv: Command = {
  name: 'csv',
  positionals: [],
  summary: { zh: '把测算网格写成 CSV', en: 'writes the assumption grid as CSV' },
  options: { plan, out: { value: 'F.csv', help: { zh: '写到哪个文件', en: 'the file to write' } } },
  async run(request) {
    const out = optionOf(request, 'out');
    if (out === undefined)
      return fail(problem('usage-missing-option', 'csv', { option: '--out', example: '--out F.csv' }));
    const opened = await openPlan(request);
    if (!opened.ok) return opened;
    const results = evaluateAll(opened.value.plan);
    if (!results.ok) return results;
    const written = await writeOutput(request, out, new TextEncoder().encode(gridCsv(results.value, request.language)));
    if (!written.ok) return written;
    const sheet = { zh: '测算', en: 'Grid' }[request.language];
    return ok({
      exit: 0,
      json: { file: out, bytes: written.value, sheets: [sheet] },
      text: `${out}  ${written.value} B\n`,
    });
  },
};
