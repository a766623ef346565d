import type { CheckResult } from '../evaluation/checks/check.ts';
import { checkSteps } from '../evaluation/checks/run-checks.ts';
import type { Language } from '../shared/language.ts';
import type { Steps } from '../shared/steps.ts';
import { checkLabels } from '../shared/texts/checks.ts';
import type { ScenarioResult } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';

/** One thing that must hold in a sound plan. `isKnown` is false where missing figures leave it open. */
export interface ModelCheck {
  readonly id: string;
  readonly label: string;
  readonly holds: boolean;
  readonly isKnown: boolean;
}

/** Every live identity of every scenario, named with its scenario. What was found of a scenario holds until its figures change. */
export function* modelChecks(source: PlanResults, language: Language): Steps<readonly ModelCheck[]> {
  const checks: ModelCheck[] = [];
  for (const result of source.results) {
    const scenario = result.scenario.name[language];
    const named = (label: string): string => (language === 'zh' ? `${label}（${scenario}）` : `${label} (${scenario})`);
    for (const { id, state } of yield* checked(source, result)) {
      checks.push({
        id: `${id} ${result.scenario.id}`,
        label: named(checkLabels[id][language]),
        holds: state === 'pass',
        isKnown: state !== 'unknown',
      });
    }
  }
  return checks;
}

/** An evaluation knows its model, and another figure makes another evaluation. */
const found = new WeakMap<ScenarioResult['evaluation'], readonly CheckResult[]>();

function* checked({ plan, compiled }: PlanResults, result: ScenarioResult): Steps<readonly CheckResult[]> {
  const known = found.get(result.evaluation);
  if (known) return known;
  const results = yield* checkSteps({ plan, compiled, ...result });
  found.set(result.evaluation, results);
  return results;
}
