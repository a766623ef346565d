import type { Assumption } from '../../models/goals/variable.ts';
import { setAssumption } from '../../models/plan/edit-plan.ts';
import { parseEntry } from '../../models/plan/parse-entry.ts';
import type { Plan } from '../../models/plan/plan.ts';
import type { Slot } from '../../models/shared/period.ts';
import { problem } from '../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../models/shared/result.ts';

/**
 * Tries `--set` on a scenario: `ID=V` in the target year (or for all years where the figure does not change with them),
 * `ID@2025=V` in another. Problems: text that is no setting, an unknown or calculated variable, a year it does not have,
 * a figure outside its range.
 */
export function applySettings(plan: Plan, scenario: string, settings: readonly string[]): Result<Plan> {
  let changed = plan;
  for (const text of settings) {
    const next = applySetting(changed, scenario, text);
    if (!next.ok) return next;
    changed = next.value;
  }
  return ok(changed);
}

function applySetting(plan: Plan, scenario: string, text: string): Result<Plan> {
  const [, id = '', year, entry = ''] = /^([^=@]+)(?:@(\d{4}))?=(.+)$/.exec(text) ?? [];
  const place = `--set ${text}`;
  if (id === '') return fail(problem('usage-setting', '--set', { text }));
  const variable = plan.model.variables.find((candidate) => candidate.id === id);
  if (!variable) return fail(problem('unknown-variable', place, { id }));
  if (variable.kind === 'formula') return fail(problem('not-an-assumption', place, { id }));
  const slot: Slot = year ?? (variable.timing === 'once' ? 'once' : plan.model.targetPeriod);
  const slots = slotsOf(variable, plan.model.periods);
  if (!slots.includes(slot)) {
    return fail(problem('unknown-period', place, { period: slot, periods: slots.join(', ') }));
  }
  const value = readFigure(entry, variable.unit, place);
  if (!value.ok) return value;
  const source = { kind: 'assumed', author: 'goalpath --set', date: '' } as const;
  const next = setAssumption(plan, scenario, { variable: id, slot, value: value.value, source });
  return next.ok ? next : fail(...next.problems.map((found) => ({ ...found, place })));
}

/** The years in which an assumption has a figure; one that starts later has none before. */
function slotsOf(variable: Assumption, periods: readonly string[]): readonly Slot[] {
  if (variable.timing === 'once') return ['once'];
  const from = variable.firstPeriod === undefined ? 0 : periods.indexOf(variable.firstPeriod);
  return periods.slice(Math.max(0, from));
}

/** On the command line a share is `12%` or `0.12`: a bare number is taken as stored, unlike in a percent cell of the grid. */
export function readFigure(text: string, unit: string, place: string): Result<number> {
  const hasPercent = /[%％]\s*\)?\s*$/.test(text);
  const read = parseEntry(text, unit === '%' && !hasPercent ? '系数' : unit, place);
  if (!read.ok) return read;
  return read.value === null ? fail(problem('entry-not-a-number', place, { text })) : ok(read.value);
}
