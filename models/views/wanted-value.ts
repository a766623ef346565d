import type { Output } from '../analysis/trial.ts';
import { valueAt } from '../evaluation/evaluation.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import { variablesById } from '../goals/variables-by-id.ts';
import { parseEntry } from '../plan/parse-entry.ts';
import type { Language } from '../shared/language.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { unitLabel } from '../shared/unit.ts';
import type { ScenarioResult } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { editText } from './short-figure.ts';

/** A result that can be wanted otherwise: what it is called, what it is now as one would type it, and its unit. */
export interface WantableResult {
  readonly output: Output;
  readonly label: string;
  readonly present: string;
  readonly unit: string;
  readonly unitText: string;
}

/** What can be wanted of a variable in the target year; null for what is typed into the grid, and for what has no figure. */
export function wantableResult(
  { plan: { model } }: PlanResults,
  { evaluation }: ScenarioResult,
  id: string | null,
  language: Language,
): WantableResult | null {
  const variable = variablesById(model.variables).get(id ?? '');
  if (variable?.kind !== 'formula') return null;
  const period = model.targetPeriod;
  const value = valueAt(evaluation, variable.id, period);
  if (value === null) return null;
  const { unit } = variable;
  return {
    output: { variable: variable.id, period },
    label: variable.label[language],
    present: editText(value, unit),
    unit,
    unitText: unit === '系数' ? '' : unitLabel(unit, language),
  };
}

/** Reads a wanted value, in the stored unit. Problems: those of `parseEntry`; none where nothing is typed, and nothing is wanted then. */
export function readWanted({ unit, label }: WantableResult, text: string): Result<number> {
  const parsed = parseEntry(text, unit, label);
  if (!parsed.ok) return parsed;
  return parsed.value === null ? fail() : ok(parsed.value);
}

/** The variables behind the growth and the pull of a line of contributions; the line of the total is the growth of GDP. */
export function contributionVariables(
  { accounts: { growth, production, expenditure } }: GoalModel,
  line: string,
): { readonly growth: string | null; readonly pull: string | null } {
  if (line === 'total') return { growth, pull: null };
  const industry = production.find(({ id }) => id === line);
  if (industry) return industry;
  const demand = [...expenditure.parts, expenditure.closing].find(({ id }) => id === line);
  return { growth: null, pull: demand?.pull ?? null };
}
