import { type CompiledModel, compileModel } from '../../models/evaluation/compile-model.ts';
import { parsePlan } from '../../models/plan/parse-plan.ts';
import type { Plan } from '../../models/plan/plan.ts';
import { shippedPlan } from '../../models/plan/shipped-plan.ts';
import type { Scenario } from '../../models/scenarios/scenario.ts';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';
import { decodePlan } from '../files/decode-plan.ts';
import { optionOf, optionsOf, type Request } from './command.ts';
import { readFileBounded } from './read-file.ts';
import { applySettings } from './settings.ts';

/** A plan whose formulas are checked and ready to run. */
export interface OpenedPlan {
  readonly plan: Plan;
  readonly compiled: CompiledModel;
}

/** Opens the plan of `--plan`, or the shipped one. Problems name the file. */
export async function openPlan(request: Request): Promise<Result<OpenedPlan>> {
  const file = optionOf(request, 'plan');
  return file === undefined ? compilePlan(shippedPlan(), 'honghu-2024') : openPlanFile(file);
}

/** Opens a plan file, as `parse` reads it. Problems name the file: it cannot be read, is no plan, or its formulas are wrong. */
export async function openPlanFile(file: string, parse = parsePlan): Promise<Result<OpenedPlan>> {
  const bytes = await readFileBounded(file);
  if (!bytes.ok) return bytes;
  const text = decodePlan(bytes.value, file);
  if (!text.ok) return text;
  const plan = parse(text.value, file);
  return plan.ok ? compilePlan(plan.value, file) : inFile(plan.problems, file);
}

function compilePlan(plan: Plan, file: string): Result<OpenedPlan> {
  const compiled = compileModel(plan.model);
  return compiled.ok ? ok({ plan, compiled: compiled.value }) : inFile(compiled.problems, file);
}

/** Puts the file before places that stand inside it. */
const inFile = (problems: readonly ReturnType<typeof problem>[], file: string): Result<never> =>
  fail(...problems.map((found) => (found.place === file ? found : { ...found, place: `${file}: ${found.place}` })));

/** A plan with one scenario chosen by `--scenario` and changed by every `--set`. The file stays as it is. */
export interface ChosenScenario extends OpenedPlan {
  readonly scenario: Scenario;
}

/** Opens the plan, chooses the scenario and tries the settings. */
export async function openScenario(request: Request): Promise<Result<ChosenScenario>> {
  const opened = await openPlan(request);
  if (!opened.ok) return opened;
  const { plan, compiled } = opened.value;
  const chosen = findScenario(plan, optionOf(request, 'scenario') ?? plan.scenarios[0]?.id ?? '');
  if (!chosen.ok) return chosen;
  const changed = applySettings(plan, chosen.value.id, optionsOf(request, 'set'));
  return changed.ok ? ok({ plan: changed.value, compiled, scenario: chosen.value }) : changed;
}

/** The scenario a user means by its id or by its name in either language. */
export function findScenario(plan: Plan, text: string): Result<Scenario> {
  const { scenarios } = plan;
  const found =
    scenarios.find(({ id }) => id === text) ?? scenarios.find(({ name }) => name.zh === text || name.en === text);
  if (found) return ok(found);
  const known = scenarios.map(({ id, name }) => `${id} (${name.zh})`).join(', ');
  return fail(problem('unknown-scenario', '--scenario', { id: text, scenarios: known }));
}
