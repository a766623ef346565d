import { useEffect, useState } from 'react';
import { figuresText } from '../../../../models/evaluation/figures-text.ts';
import type { PlanResults } from '../../../../models/views/plan-results.ts';
import { hashText } from '../../../document/hash-text.ts';

/** Whether a frozen version still evaluates to the figures that were frozen. */
export type FrozenState = 'checking' | 'same' | 'changed';

/** Checks every frozen version of a plan against its hash, again whenever the plan changes. */
export function useFrozenStates(results: PlanResults): ReadonlyMap<string, FrozenState> {
  const [states, setStates] = useState<ReadonlyMap<string, FrozenState>>(new Map());
  useEffect(() => {
    let isWanted = true;
    const checks = results.results.flatMap(({ scenario: { id, frozen }, evaluation }) =>
      frozen
        ? [hashText(figuresText(evaluation)).then((hash) => [id, hash === frozen.hash ? 'same' : 'changed'] as const)]
        : [],
    );
    void Promise.all(checks).then((found) => isWanted && setStates(new Map(found)));
    return () => {
      isWanted = false;
    };
  }, [results]);
  return states;
}
