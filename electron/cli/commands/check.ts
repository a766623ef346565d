import type { CheckResult } from '../../../models/evaluation/checks/check.ts';
import { runChecks } from '../../../models/evaluation/checks/run-checks.ts';
import { parsePlanOrModel } from '../../../models/plan/parse-model.ts';
import { describeProblem, type Problem, type ProblemCode, problem } from '../../../models/shared/problem.ts';
import { ok } from '../../../models/shared/result.ts';
import { checkLabels } from '../../../models/shared/texts/checks.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import type { Command, ExitCode, Request } from '../command.ts';
import { compareWorkbook, workbookProblems } from '../compare-workbook.ts';
import { type OpenedPlan, openPlan, openPlanFile } from '../open-plan.ts';
import { plan } from '../shared-options.ts';

/** Problems after which there is no plan to speak of: bad input (2) and not a plan that fails its checks (1). */
const notEvenAPlan: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'file-not-found',
  'file-not-regular',
  'file-unreadable',
  'file-too-large',
  'file-not-text',
  'json-broken',
  'plan-not-a-plan',
  'plan-newer',
]);

/** `check F`: whether a plan, a goal model or a workbook is in order. Exit 1 when it has faults, 2 when it cannot be read as one. */
export const check: Command = {
  name: 'check',
  positionals: ['F'],
  summary: {
    zh: '检查一个方案文件或目标模型(格式、公式、引用和恒等式),或一个改过的工作簿',
    en: 'checks a plan or a goal model (shape, formulas, references, identities), or a workbook that came back',
  },
  options: { plan },
  async run(request) {
    const [file = ''] = request.positionals;
    const { problems, exit } = /\.xlsx$/i.test(file) ? await checkWorkbook(file, request) : await checkPlanFile(file);
    const isGood = problems.length === 0;
    return ok({
      exit,
      json: {
        ok: isGood,
        problems: problems.map((found) => ({
          code: found.code,
          place: found.place,
          message: describeProblem(found, request.language),
        })),
      },
      text: isGood ? `${file}: ${{ zh: '没有发现问题', en: 'no problem found' }[request.language]}\n` : '',
      problems,
    });
  },
};

interface Findings {
  readonly problems: readonly Problem[];
  readonly exit: ExitCode;
}

async function checkPlanFile(file: string): Promise<Findings> {
  const opened = await openPlanFile(file, parsePlanOrModel);
  const problems = opened.ok ? brokenIdentities(opened.value, file) : opened.problems;
  return { problems, exit: problems.length === 0 ? 0 : problems.some(({ code }) => notEvenAPlan.has(code)) ? 2 : 1 };
}

/** A workbook is in order when its inputs can be read and its formulas, names and goals are those of the plan. */
async function checkWorkbook(file: string, request: Request): Promise<Findings> {
  const opened = await openPlan(request);
  const compared = opened.ok ? await compareWorkbook(file, opened.value.plan) : opened;
  if (!compared.ok) return { problems: compared.problems, exit: 2 };
  const problems = workbookProblems(compared.value);
  return { problems, exit: problems.length === 0 ? 0 : 1 };
}

/** The identities that do not hold, for every scenario. What missing figures leave open is no fault. */
function brokenIdentities({ plan: given }: OpenedPlan, file: string): readonly Problem[] {
  const evaluated = evaluateAll(given);
  if (!evaluated.ok) return evaluated.problems;
  const { compiled, results } = evaluated.value;
  return results.flatMap((result) =>
    runChecks({ plan: given, compiled, ...result })
      .filter(({ state }) => state === 'fail')
      .map((found) => brokenIdentity(found, `${file}: ${result.scenario.id}`)),
  );
}

function brokenIdentity({ id, difference, at }: CheckResult, place: string): Problem {
  if (id === 'weightsSum') {
    return problem('weights-do-not-sum', place, { sum: Number((1 + (difference ?? 0)).toPrecision(12)) });
  }
  const detail = [...(difference === null ? [] : [difference.toPrecision(3)]), ...at].join(', ');
  return problem('identity-broken', place, { ...checkLabels[id], detail });
}
