import {
  fromTargetYear,
  heldProblems,
  isGrowth,
  isHeld,
  leversReaching,
  usualBounds,
} from '../../../models/analysis/levers.ts';
import type { BoundedLever, Solution, SolvedPlan } from '../../../models/analysis/solution.ts';
import { solutionText } from '../../../models/analysis/solution-text.ts';
import { solve as solveFor } from '../../../models/analysis/solve.ts';
import { isSameLever, type Lever, type Output } from '../../../models/analysis/trial.ts';
import type { CompiledModel } from '../../../models/evaluation/compile-model.ts';
import type { GoalModel } from '../../../models/goals/goal-model.ts';
import { type ResolvedAssumptions, resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import type { HeldFigure } from '../../../models/scenarios/scenario.ts';
import { problem } from '../../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../../models/shared/result.ts';
import { leverName, outputName, readBoundedLever, readLever, readTarget } from '../analysis-options.ts';
import { type Command, optionOf, optionsOf, type Request } from '../command.ts';
import { openScenario } from '../open-plan.ts';
import { plan, scenario, set } from '../shared-options.ts';

/** `solve`: what it takes to bring a figure to a wanted value. Exit 1 when nothing within the bounds does. */
export const solve: Command = {
  name: 'solve',
  positionals: [],
  summary: {
    zh: '倒算:要达到某个结果,哪些假设要改到多少',
    en: 'goal seek: what the assumptions must be for a wanted result',
  },
  options: {
    plan,
    scenario,
    set,
    target: {
      value: 'ID=V',
      help: { zh: '想要的结果,如 gdpGrowth=9%;指定年份写 ID@2025=V', en: 'the wanted result, such as gdpGrowth=9%' },
    },
    vary: {
      value: 'ID[:MIN..MAX]',
      multiple: true,
      help: {
        zh: '可以动的假设和上下限,如 otherServicesGrowth:5%..8%;不写就动全部增速',
        en: 'an assumption that may move and its bounds, such as otherServicesGrowth:5%..8%; all growth rates when left out',
      },
    },
    hold: {
      value: 'ID',
      multiple: true,
      help: { zh: '不许动的假设', en: 'an assumption that must not move' },
    },
  },
  async run(request) {
    const opened = await openScenario(request);
    if (!opened.ok) return opened;
    const { plan: changed, compiled, scenario: chosen } = opened.value;
    const text = optionOf(request, 'target');
    const example = 'gdpGrowth=9%';
    if (text === undefined) {
      return fail(problem('usage-missing-option', 'solve', { option: '--target', example: `--target ${example}` }));
    }
    const target = readTarget({ option: 'target', text, example }, changed.model);
    if (!target.ok) return target;
    const assumptions = resolveAssumptions(changed.model, changed.scenarios, chosen.id);
    if (!assumptions.ok) return assumptions;
    const holds = chosen.holds ?? [];
    const levers = readLevers(request, compiled, assumptions.value, holds, target.value.output);
    if (!levers.ok) return levers;
    const solved = solveFor(compiled, assumptions.value, { ...target.value, levers: levers.value });
    if (!solved.ok) return solved;
    const solution = solved.value;
    return ok({
      exit: solution.refusal === null ? 0 : 1,
      json: solutionJson(solution, levers.value, changed.model, chosen.id),
      text: `${solutionText(solution, changed.model, request.language)}\n`,
    });
  },
};

/** What `--vary` names, or every growth rate that still can be decided and the plan does not hold; less what `--hold` names. */
function readLevers(
  request: Request,
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  holds: readonly HeldFigure[],
  output: Output,
): Result<readonly BoundedLever[]> {
  const { model } = compiled;
  const held: Lever[] = [];
  for (const text of optionsOf(request, 'hold')) {
    const read = readLever({ option: 'hold', text, example: 'primaryGrowth' }, model);
    if (!read.ok) return read;
    held.push(read.value.lever);
  }
  const varied: BoundedLever[] = [];
  for (const text of optionsOf(request, 'vary')) {
    const read = readBoundedLever({ option: 'vary', text, example: 'otherServicesGrowth:5%..8%' }, model, assumptions);
    if (!read.ok) return read;
    varied.push(read.value);
  }
  const fixed = heldProblems(compiled, holds, assumptions, varied);
  if (fixed.length > 0) return fail(...fixed);
  const growths = fromTargetYear(compiled, output, leversReaching(compiled, assumptions, output)).filter(isGrowth);
  const usual = growths
    .filter((lever) => !isHeld(holds, assumptions, lever))
    .map(({ variable, slot, assumption, value }) => {
      return { variable, slot, ...usualBounds(assumption, value) };
    });
  const chosen = varied.length > 0 ? varied : usual;
  return ok(chosen.filter((lever) => !held.some((other) => isSameLever(lever, other))));
}

/** `nearest` is empty when the answer is no; `best` is then the plan that comes closest. */
function solutionJson(solution: Solution, levers: readonly BoundedLever[], model: GoalModel, scenario: string): object {
  const { output, wanted, refusal, nearest, minimum, maximum, single } = solution;
  const best = nearest ?? (refusal === 'below-minimum' ? minimum : maximum);
  const name = (lever: Lever): string => leverName(lever, model);
  const figures = (plan: SolvedPlan | null): object =>
    Object.fromEntries((plan?.settings ?? []).map((setting) => [name(setting), setting.to]));
  return {
    feasible: refusal === null,
    reached: best?.value ?? null,
    binding: (best?.settings ?? []).filter(({ bound }) => bound !== null).map(name),
    nearest: figures(nearest),
    maximum: maximum?.value ?? null,
    single: single.map((one) => ({ id: name(one), needed: one.needed, all: one.all })),
    scenario,
    output: outputName(output, model),
    wanted,
    present: solution.present,
    minimum: minimum?.value ?? null,
    extremesProved: { minimum: minimum?.proved ?? false, maximum: maximum?.proved ?? false },
    best: figures(best),
    bounds: Object.fromEntries(levers.map(({ min, max, ...lever }) => [name(lever), { min, max }])),
    reason: refusal,
    proved: solution.proved,
    lacking: solution.lacking,
    method: solution.method,
    tried: solution.tried,
  };
}
