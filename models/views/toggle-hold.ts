import type { Plan } from '../plan/plan.ts';
import { setHold } from '../plan/set-hold.ts';
import type { Label, Language } from '../shared/language.ts';
import type { Result } from '../shared/result.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { workbenchTexts } from '../shared/texts/workbench.ts';
import type { GridCell } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';

/** A plan with cells held or let go, and what undo calls it. */
export interface HoldEdit {
  readonly next: Result<Plan>;
  readonly name: Label;
}

/** Holds cells; where all of them are held, lets them go. Cells that cannot be entered are passed over; null when no other is given. */
export function toggleHold({ plan }: PlanResults, cells: readonly GridCell[]): HoldEdit | null {
  const open = cells.flatMap(({ edit, held }) => (edit ? [{ edit, held }] : []));
  const [first] = open;
  if (!first) return null;
  const isHeld = !open.every(({ held }) => held);
  const label = plan.model.variables.find(({ id }) => id === first.edit.variable)?.label;
  const nameIn = (language: Language): string => {
    const one = label?.[language] ?? first.edit.variable;
    const many = fillText(workbenchTexts.holdMany, language, { label: one, count: open.length });
    const words = isHeld ? workbenchTexts.holdName : workbenchTexts.releaseName;
    return fillText(words, language, { label: open.length === 1 ? one : many });
  };
  const places = open.map(({ edit }) => edit);
  return { next: setHold(plan, places, isHeld), name: { zh: nameIn('zh'), en: nameIn('en') } };
}
