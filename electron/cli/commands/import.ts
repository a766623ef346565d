import { applyImport } from '../../../models/import/apply-import.ts';
import type { ImportDifference, InputChange } from '../../../models/import/import-difference.ts';
import { serializePlan } from '../../../models/plan/parse-plan.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { problem } from '../../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../../models/shared/result.ts';
import { fillText } from '../../../models/shared/texts/fill-text.ts';
import { importCliTexts as texts } from '../../../models/shared/texts/import.ts';
import { type Answer, type Command, optionOf, optionsOf, type Request } from '../command.ts';
import { compareWorkbook, workbookProblems } from '../compare-workbook.ts';
import { importJson, importText } from '../import-answer.ts';
import { findScenario, openPlan } from '../open-plan.ts';
import { plan } from '../shared-options.ts';
import { today } from '../today.ts';
import { writeOutput } from '../write-output.ts';

/** `import F.xlsx`: what a workbook that came back would change; with `--apply`, a plan that has taken over what raises no doubt. */
export const importWorkbook: Command = {
  name: 'import',
  positionals: ['F.xlsx'],
  summary: {
    zh: '核对改过的工作簿:哪些输入、公式变了;--apply 采用没有疑问的输入',
    en: 'compares a workbook that came back: inputs and formulas that changed; --apply takes over what raises no doubt',
  },
  options: {
    plan,
    scenario: {
      value: 'S',
      multiple: true,
      help: {
        zh: '只看哪些方案,可以写多次;不写就看全部',
        en: 'a scenario to look at, may be repeated; all when left out',
      },
    },
    apply: { help: { zh: '采用没有疑问的输入,写到 --out', en: 'takes over what raises no doubt, into --out' } },
    out: { value: 'F2', help: { zh: '采用后的方案写到哪个文件', en: 'the plan file to write' } },
  },
  async run(request) {
    const [file = ''] = request.positionals;
    const out = optionOf(request, 'out');
    const isApplying = optionsOf(request, 'apply').length > 0;
    if (isApplying !== (out !== undefined)) {
      const details = { option: isApplying ? '--out' : '--apply', example: '--apply --out F2.goalpath.json' };
      return fail(problem('usage-missing-option', 'import', details));
    }
    const opened = await openPlan(request);
    if (!opened.ok) return opened;
    const compared = await compareWorkbook(file, opened.value.plan);
    if (!compared.ok) return compared;
    const difference = ofScenarios(compared.value, opened.value.plan, request);
    if (!difference.ok) return difference;
    return out === undefined
      ? ok(answerOf(difference.value, opened.value.plan, request))
      : apply(difference.value, opened.value.plan, { request, file, out });
  },
};

/** The difference as far as the scenarios go that were asked for. */
function ofScenarios(difference: ImportDifference, given: Plan, request: Request): Result<ImportDifference> {
  const ids = new Set<string>();
  for (const text of optionsOf(request, 'scenario')) {
    const found = findScenario(given, text);
    if (!found.ok) return found;
    ids.add(found.value.id);
  }
  if (ids.size === 0) return ok(difference);
  return ok({
    ...difference,
    scenarios: difference.scenarios.filter((id) => ids.has(id)),
    changes: difference.changes.filter(({ target }) => target.kind === 'assumption' && ids.has(target.scenario)),
    formulas: difference.formulas.filter(({ scenario }) => scenario !== null && ids.has(scenario)),
  });
}

const answerOf = (difference: ImportDifference, given: Plan, { language }: Request): Answer => ({
  exit: 0,
  json: importJson(difference, language),
  text: importText(difference, given, language),
  problems: workbookProblems(difference),
});

const isSure = ({ asked, doubts }: InputChange): boolean => asked !== null && doubts.length === 0;

/** Writes the plan with every change that raises no doubt. What is left out makes the answer a no. */
async function apply(
  difference: ImportDifference,
  given: Plan,
  { request, file, out }: { readonly request: Request; readonly file: string; readonly out: string },
): Promise<Result<Answer>> {
  const taken = difference.changes.filter(isSure);
  const next = applyImport(given, taken, { kind: 'assumed', author: 'goalpath import', date: today(), note: file });
  if (!next.ok) return next;
  const written = await writeOutput(request, out, new TextEncoder().encode(serializePlan(next.value)));
  if (!written.ok) return written;
  const answer = answerOf(difference, given, request);
  const isComplete = taken.length === difference.changes.length && difference.formulas.length === 0;
  return ok({
    ...answer,
    exit: isComplete && difference.missingNames.length === 0 ? 0 : 1,
    json: { ...answer.json, applied: { file: out, bytes: written.value, inputs: taken.length } },
    text: `${answer.text}${fillText(texts.applied, request.language, { count: taken.length, file: out })}\n`,
  });
}
