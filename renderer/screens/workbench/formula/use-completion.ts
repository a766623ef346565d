import { useMemo, useState } from 'react';
import { type Completion, completeName } from '../../../../models/views/complete-name.ts';
import type { Figure } from '../../../../models/views/grid-position.ts';
import type { PlanResults } from '../../../../models/views/plan-results.ts';
import { useLanguage } from '../../../settings/use-settings.ts';

/** The list of names at the caret of a formula: open while a name is typed, until one is taken or Escape closes it. */
export function useCompletion(results: PlanResults, figure: Figure, text: string, caret: number) {
  const language = useLanguage();
  const [wish, setWish] = useState<'closed' | 'typed' | 'asked'>('closed');
  const [moved, setMoved] = useState<number | null>(null);
  const found = useMemo(
    (): Completion | null =>
      wish === 'closed' ? null : completeName(results, figure, text, caret, wish === 'asked', language),
    [results, figure, text, caret, wish, language],
  );
  const count = found?.choices.length ?? 0;
  // Where a whole name stands already, Enter is for the formula until a choice is made with the arrows.
  const active = Math.min(moved ?? (found?.isName ? -1 : 0), count - 1);
  const turn = (next: typeof wish): void => {
    setWish(next);
    setMoved(null);
  };
  return {
    completion: found,
    active,
    close: (): void => turn('closed'),
    offer: (isAsked: boolean): void => turn(isAsked ? 'asked' : 'typed'),
    move: (step: number): void => setMoved((active + step + count) % count),
  };
}
