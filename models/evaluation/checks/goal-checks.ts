import type { Goal } from '../../goals/goal-model.ts';
import { type CheckedScenario, type CheckResult, expectNone } from './check.ts';

/** I17: a further figure (力争) is never easier than the first; a ceiling is harder when it is lower. */
export function checkStretch({ plan }: CheckedScenario): CheckResult {
  const isEasier = ({ value, stretch, operator }: Goal): boolean =>
    value !== null && stretch !== null && (operator === 'atMost' ? stretch > value : stretch < value);
  return expectNone(
    'stretchNotBelow',
    plan.model.goals.filter(isEasier).map((goal) => goal.id),
  );
}

/** I5: where the report gives a level and a growth rate, the base they imply agrees with a published base of the year before. */
export function checkLevels({ plan }: CheckedScenario): CheckResult {
  const { goals, targetPeriod } = plan.model;
  const yearBefore = String(Number(targetPeriod) - 1);
  const disagrees = ({ derivedBase, previous }: Goal): boolean =>
    derivedBase !== null && previous?.period === yearBefore && Math.abs(derivedBase.value / previous.value - 1) > 0.005;
  return expectNone(
    'levelsAgree',
    goals.filter(disagrees).map((goal) => goal.id),
  );
}
