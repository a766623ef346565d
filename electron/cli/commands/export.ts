import { scenarioWorkbook } from '../../../models/export/scenario-workbook.ts';
import { writeWorkbook } from '../../../models/export/workbook/write-workbook.ts';
import { problem } from '../../../models/shared/problem.ts';
import { fail, ok } from '../../../models/shared/result.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { chosenScenarios } from '../chosen-scenarios.ts';
import { type Command, optionOf } from '../command.ts';
import { hashPlan } from '../hash-plan.ts';
import { openPlan } from '../open-plan.ts';
import { plan } from '../shared-options.ts';
import { today } from '../today.ts';
import { writeOutput } from '../write-output.ts';

/** `export --out F.xlsx`: the workbook that is the model. */
export const exportWorkbook: Command = {
  name: 'export',
  positionals: [],
  summary: { zh: '导出带公式的工作簿', en: 'exports the workbook with live formulas' },
  options: {
    plan,
    scenario: {
      value: 'S',
      multiple: true,
      help: {
        zh: '导出哪些方案,可以写多次;不写就导出全部',
        en: 'a scenario to export, may be repeated; all when left out',
      },
    },
    out: { value: 'F.xlsx', help: { zh: '写到哪个文件', en: 'the file to write' } },
  },
  async run(request) {
    const out = optionOf(request, 'out');
    if (out === undefined) {
      return fail(problem('usage-missing-option', 'export', { option: '--out', example: '--out F.xlsx' }));
    }
    const opened = await openPlan(request);
    if (!opened.ok) return opened;
    const scenarios = chosenScenarios(request, opened.value.plan);
    if (!scenarios.ok) return scenarios;
    const results = evaluateAll(opened.value.plan);
    if (!results.ok) return results;
    const spec = scenarioWorkbook(results.value, {
      scenarios: scenarios.value,
      selected: scenarios.value[0] ?? null,
      language: request.language,
      date: today(),
      hash: hashPlan(opened.value.plan),
      font: '微软雅黑',
    });
    if (!spec.ok) return spec;
    const bytes = await writeWorkbook(spec.value);
    if (!bytes.ok) return bytes;
    const written = await writeOutput(request, out, bytes.value);
    if (!written.ok) return written;
    const sheets = spec.value.sheets.filter((sheet) => !sheet.isHidden).map((sheet) => sheet.name);
    return ok({
      exit: 0,
      json: { file: out, bytes: written.value, sheets },
      text: `${out}  ${written.value} B  ${sheets.join(' · ')}\n`,
    });
  },
};
