import { layOutBrief } from '../../../models/export/brief/layout/fit-look.ts';
import { makeBrief } from '../../../models/export/brief/make-brief.ts';
import { problem } from '../../../models/shared/problem.ts';
import { fail, ok } from '../../../models/shared/result.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { chosenScenarios } from '../chosen-scenarios.ts';
import { type Command, optionOf } from '../command.ts';
import { openPlan } from '../open-plan.ts';
import { plan } from '../shared-options.ts';
import { today } from '../today.ts';
import { writeOutput } from '../write-output.ts';

/** `brief --out F.docx`: two pages for a leader. A PDF is printed by the window alone, and refused here in one sentence. */
export const brief: Command = {
  name: 'brief',
  positionals: [],
  summary: { zh: '写两页简报(.docx)', en: 'writes the two-page brief (.docx)' },
  options: {
    plan,
    scenario: {
      value: 'S',
      multiple: true,
      help: {
        zh: '用哪个方案代表它所对照的路径,可以写多次;不写就用每条路径的第一个',
        en: 'a scenario to stand for its own path, may be repeated; the first of each path when left out',
      },
    },
    out: { value: 'F.docx', help: { zh: '写到哪个文件', en: 'the file to write' } },
  },
  async run(request) {
    const out = optionOf(request, 'out');
    if (out === undefined) {
      return fail(problem('usage-missing-option', 'brief', { option: '--out', example: '--out F.docx' }));
    }
    if (!out.toLowerCase().endsWith('.docx')) return fail(problem('brief-kind', out));
    const opened = await openPlan(request);
    if (!opened.ok) return opened;
    const scenarios = chosenScenarios(request, opened.value.plan);
    if (!scenarios.ok) return scenarios;
    const results = evaluateAll(opened.value.plan);
    if (!results.ok) return results;
    const { language } = request;
    const made = makeBrief(results.value, { scenarios: scenarios.value, language, date: today() });
    if (!made.ok) return made;
    // The library for Word is large, and no other command needs it.
    const { writeDocx } = await import('../../../models/export/brief/docx/write-docx.ts');
    const written = await writeOutput(request, out, await writeDocx(layOutBrief(made.value)));
    if (!written.ok) return written;
    const { title, notes } = made.value;
    return ok({
      exit: 0,
      json: { file: out, bytes: written.value, sheets: [title], footnotes: notes.length },
      text: `${out}  ${written.value} B  ${title}\n`,
    });
  },
};
