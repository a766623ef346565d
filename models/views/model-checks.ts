import { runChecks } from '../evaluation/checks/run-checks.ts';
import type { Language } from '../shared/language.ts';
import { checkLabels } from '../shared/texts/checks.ts';
import type { PlanResults } from './plan-results.ts';

/** One thing that must hold in a sound plan. `isKnown` is false where missing figures leave it open. */
export interface ModelCheck {
  readonly id: string;
  readonly label: string;
  readonly holds: boolean;
  readonly isKnown: boolean;
}

/** Every live identity of every scenario, named with its scenario. */
export function modelChecks({ plan, compiled, results }: PlanResults, language: Language): readonly ModelCheck[] {
  return results.flatMap((result) => {
    const scenario = result.scenario.name[language];
    const named = (label: string): string => (language === 'zh' ? `${label}（${scenario}）` : `${label} (${scenario})`);
    return runChecks({ plan, compiled, ...result }).map(({ id, state }) => ({
      id: `${id} ${result.scenario.id}`,
      label: named(checkLabels[id][language]),
      holds: state === 'pass',
      isKnown: state !== 'unknown',
    }));
  });
}
