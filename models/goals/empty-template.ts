import type { Label } from '../shared/language.ts';
import type { Period, Slot } from '../shared/period.ts';
import type { Source } from '../shared/provenance.ts';
import type { GoalModel } from './goal-model.ts';
import type { Assumption, SourcedValue, Variable } from './variable.ts';

/** What the program itself assumes, whatever the place; signed so that a planner sees whose choice it is. */
export const PROGRAM = '目标测算台';

/**
 * A goal model as the pattern for another place and year: the same variables, formulas and accounts, moved to the years around
 * `year`, without a figure of the place it was made for. What it calls an assumption of the program's own (a price change of
 * zero, say) stays, signed `today`; every other figure becomes missing, with a note that asks for it.
 */
export function emptyTemplate(
  template: GoalModel,
  year: Period,
  today: string,
): Pick<GoalModel, 'periods' | 'targetPeriod' | 'variables'> {
  const shift = Number(year) - Number(template.targetPeriod);
  const move = (period: string): string => (/^\d{4}$/.test(period) ? String(Number(period) + shift) : period);
  const text = ({ zh, en }: Label): Label => ({ zh: moveYears(zh, template, move), en: moveYears(en, template, move) });
  const variables = template.variables.map((variable): Variable => {
    const moved = {
      ...variable,
      label: text(variable.label),
      ...(variable.note && { note: text(variable.note) }),
    };
    return moved.kind === 'formula'
      ? moved
      : emptyAssumption(moved, move, (note) => moveYears(note, template, move), today);
  });
  return { periods: template.periods.map(move), targetPeriod: year, variables };
}

function emptyAssumption(
  variable: Assumption,
  move: (period: string) => string,
  moveText: (text: string) => string,
  today: string,
): Assumption {
  const { firstPeriod, values } = variable;
  const slots = Object.keys(values).length === 0 && variable.timing === 'yearly' && firstPeriod ? [firstPeriod] : [];
  const entries = [...slots.map((slot) => [slot, undefined] as const), ...Object.entries(values)];
  return {
    ...variable,
    ...(firstPeriod !== undefined && { firstPeriod: move(firstPeriod) }),
    values: Object.fromEntries(
      entries.map(([slot, given]): [Slot, SourcedValue] => [move(slot), emptied(given, variable, moveText, today)]),
    ),
  };
}

function emptied(
  given: SourcedValue | undefined,
  { label }: Assumption,
  moveText: (text: string) => string,
  today: string,
): SourcedValue {
  if (given?.value !== null && given?.source.kind === 'assumed') {
    const { note } = given.source;
    const source: Source = { kind: 'assumed', author: PROGRAM, date: today, ...(note && { note: moveText(note) }) };
    return { value: given.value, source };
  }
  return { value: null, source: { kind: 'missing', note: `报告中没有找到${label.zh},请补充` } };
}

/** The years a label speaks of are those of the template. */
const moveYears = (text: string, { periods }: GoalModel, move: (period: string) => string): string =>
  text.replace(/20\d\d/g, (year) => (periods.includes(year) ? move(year) : year));
