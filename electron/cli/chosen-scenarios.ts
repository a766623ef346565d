import type { Plan } from '../../models/plan/plan.ts';
import { ok, type Result } from '../../models/shared/result.ts';
import { optionsOf, type Request } from './command.ts';
import { findScenario } from './open-plan.ts';

/** The ids of the scenarios of every `--scenario`, each once, in the order given. Problems: one the plan does not have. */
export function chosenScenarios(request: Request, plan: Plan): Result<readonly string[]> {
  const ids = new Set<string>();
  for (const text of optionsOf(request, 'scenario')) {
    const found = findScenario(plan, text);
    if (!found.ok) return found;
    ids.add(found.value.id);
  }
  return ok([...ids]);
}
