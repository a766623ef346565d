import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeDepartments } from '../../../models/export/departments/write-departments.ts';
import { problem } from '../../../models/shared/problem.ts';
import { fail, ok } from '../../../models/shared/result.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { type Command, optionOf } from '../command.ts';
import { openPlan } from '../open-plan.ts';
import { plan } from '../shared-options.ts';
import { today } from '../today.ts';
import { writeOutput } from '../write-output.ts';

/** `departments --out FOLDER`: a workbook a department with its targets for sign-off. Files of the same names are replaced. */
export const departments: Command = {
  name: 'departments',
  positionals: [],
  summary: {
    zh: '按责任单位写目标任务单,一个单位一个工作簿',
    en: 'writes the targets of each department for sign-off',
  },
  options: { plan, out: { value: 'FOLDER', help: { zh: '写到哪个文件夹', en: 'the folder to write into' } } },
  async run(request) {
    const out = optionOf(request, 'out');
    if (out === undefined) {
      return fail(problem('usage-missing-option', 'departments', { option: '--out', example: '--out FOLDER' }));
    }
    const opened = await openPlan(request);
    if (!opened.ok) return opened;
    const results = evaluateAll(opened.value.plan);
    if (!results.ok) return results;
    const { language } = request;
    const made = await writeDepartments(results.value, { language, date: today(), font: '微软雅黑' });
    if (!made.ok) return made;
    const folder = await mkdir(out, { recursive: true }).then(
      () => null,
      (error: NodeJS.ErrnoException) => error.code ?? 'error',
    );
    if (folder !== null) return fail(problem('file-unwritable', out, { reason: folder }));
    const files = [];
    for (const { name, owner, targets, bytes } of made.value) {
      const file = path.join(out, name);
      const written = await writeOutput(request, file, bytes);
      if (!written.ok) return written;
      files.push({ file, owner, targets, bytes: written.value });
    }
    const text = files.map(({ file, targets }) => `${file}  ${targets}\n`).join('');
    return ok({ exit: 0, json: { folder: out, files }, text });
  },
};
