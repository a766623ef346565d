import type { Plan } from '../plan/plan.ts';

/** Which scenarios stand side by side, and between which two the difference is told. */
export interface CompareChoice {
  readonly shown: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** The choice before anybody chose: it becomes the first two scenarios. */
export const noChoice: CompareChoice = { shown: [], from: '', to: '' };

/**
 * A choice that the plan can show: scenarios it does not have any more are left out, two at least are shown, in the order of the
 * plan, and the two ends are among them. Null when the plan has one scenario only.
 */
export function compareChoice({ scenarios }: Plan, wanted: CompareChoice): CompareChoice | null {
  const ids = scenarios.map(({ id }) => id);
  const [first, second] = ids;
  if (first === undefined || second === undefined) return null;
  const kept = ids.filter((id) => wanted.shown.includes(id));
  const missing = ids.filter((id) => !kept.includes(id)).slice(0, Math.max(0, 2 - kept.length));
  const shown = ids.filter((id) => kept.includes(id) || missing.includes(id));
  const isShown = (id: string): boolean => shown.includes(id);
  const from = isShown(wanted.from) ? wanted.from : (shown.find((id) => id !== wanted.to) ?? first);
  const to = isShown(wanted.to) && wanted.to !== from ? wanted.to : (shown.find((id) => id !== from) ?? second);
  return { shown, from, to };
}

/** The choice with a scenario shown or not; the last two stay. */
export function toggleShown(plan: Plan, choice: CompareChoice, id: string): CompareChoice {
  const isShown = choice.shown.includes(id);
  if (isShown && choice.shown.length <= 2) return choice;
  const shown = isShown ? choice.shown.filter((other) => other !== id) : [...choice.shown, id];
  return compareChoice(plan, { ...choice, shown }) ?? choice;
}

/** The choice with another end. The end it came from gives way when both would be the same. */
export function chooseEnd(choice: CompareChoice, end: 'from' | 'to', id: string): CompareChoice {
  const other = end === 'from' ? 'to' : 'from';
  return choice[other] === id ? { ...choice, [end]: id, [other]: choice[end] } : { ...choice, [end]: id };
}
