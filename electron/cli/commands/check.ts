import { describeProblem, type Problem, type ProblemCode } from '../../../models/shared/problem.ts';
import { ok } from '../../../models/shared/result.ts';
import type { Command, ExitCode } from '../command.ts';
import { openPlanFile } from '../open-plan.ts';

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

/** `check F`: whether a plan is in order. Exit 1 when it is a plan with faults, 2 when it cannot be read as one. */
export const check: Command = {
  name: 'check',
  positionals: ['F'],
  summary: { zh: '检查一个方案文件', en: 'checks a plan file' },
  options: {},
  async run(request) {
    const [file = ''] = request.positionals;
    const opened = await openPlanFile(file);
    const problems: readonly Problem[] = opened.ok ? [] : opened.problems;
    const exit: ExitCode = opened.ok ? 0 : problems.some(({ code }) => notEvenAPlan.has(code)) ? 2 : 1;
    return ok({
      exit,
      json: {
        ok: opened.ok,
        problems: problems.map((found) => ({
          code: found.code,
          place: found.place,
          message: describeProblem(found, request.language),
        })),
      },
      text: opened.ok ? `${file}: ${{ zh: '没有发现问题', en: 'no problem found' }[request.language]}\n` : '',
      problems,
    });
  },
};
