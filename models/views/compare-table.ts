import { type Cell, cellAt, numberOf } from '../evaluation/evaluation.ts';
import type { Variable } from '../goals/variable.ts';
import { formatSigned } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import type { Period } from '../shared/period.ts';
import { compareTexts } from '../shared/texts/compare.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { basisLabels } from '../shared/texts/states.ts';
import { toShown, unitDecimals, unitLabel } from '../shared/unit.ts';
import { cellText } from './cell-text.ts';
import type { CompareChoice } from './compare-choice.ts';
import type { GoalFigure } from './goal-figures.ts';
import type { ScenarioResult } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';

/** One variable in one year, in every scenario shown. */
export interface CompareRow {
  readonly id: string;
  readonly variable: string;
  readonly period: Period;
  readonly label: string;
  readonly kind: 'assumption' | 'result';
  readonly kindText: string;
  readonly unit: string;
  /** Empty for what holds in all years. */
  readonly year: string;
  /** By scenario. */
  readonly values: Readonly<Record<string, GoalFigure>>;
  /** By scenario: its figure less that of the scenario compared from. */
  readonly differences: Readonly<Record<string, GoalFigure>>;
  readonly isDifferent: boolean;
}

/** A scenario as a column; `difference` heads its difference to the one compared from, null for that one itself. */
export interface CompareColumn {
  readonly scenario: string;
  readonly heading: string;
  readonly difference: string | null;
}

/** What of the table is shown. */
export interface CompareFilter {
  readonly contents: 'everything' | 'assumptions' | 'results';
  readonly years: 'target' | 'all';
  readonly onlyDifferences: boolean;
}

/** The columns of the table: the scenario compared from first, the others in the order of the plan. */
export function compareColumns(
  { plan }: PlanResults,
  choice: CompareChoice,
  language: Language,
): readonly CompareColumn[] {
  const nameOf = (id: string): string => plan.scenarios.find((scenario) => scenario.id === id)?.name[language] ?? id;
  const others = choice.shown.filter((id) => id !== choice.from);
  return [choice.from, ...others].map((id) => {
    const details = { from: nameOf(choice.from), to: nameOf(id) };
    const difference = id === choice.from ? null : fillText(compareTexts.difference, language, details);
    return { scenario: id, heading: nameOf(id), difference };
  });
}

/** Every assumption and result of the scenarios shown, in the order of the grid, a row a variable and year. */
export function compareTable(results: PlanResults, choice: CompareChoice, language: Language): readonly CompareRow[] {
  const { model } = results.plan;
  const shown = choice.shown.flatMap((id) => results.results.filter(({ scenario }) => scenario.id === id));
  const reference = shown.find(({ scenario }) => scenario.id === choice.from);
  if (!reference) return [];
  return model.groups.flatMap((group) =>
    model.variables
      .filter((variable) => variable.group === group.id)
      .flatMap((variable) => {
        const isOnce = variable.kind === 'assumption' && variable.timing === 'once';
        const periods = isOnce ? [model.targetPeriod] : model.periods;
        return periods.map((period) => rowOf(variable, period, isOnce, shown, reference, language));
      })
      .filter((row) => Object.values(row.values).some(({ text }) => text !== nothing)),
  );
}

const nothing = '—';

function rowOf(
  variable: Variable,
  period: Period,
  isOnce: boolean,
  shown: readonly ScenarioResult[],
  reference: ScenarioResult,
  language: Language,
): CompareRow {
  const { unit, basis } = variable;
  const cellOf = ({ evaluation }: ScenarioResult): Cell => cellAt(evaluation, variable.id, period);
  const from = cellOf(reference);
  const kind = variable.kind === 'assumption' ? 'assumption' : 'result';
  const unitText = unit === '系数' ? '' : unitLabel(unit, language);
  return {
    id: `${variable.id}@${isOnce ? 'once' : period}`,
    variable: variable.id,
    period,
    label: variable.label[language],
    kind,
    kindText: compareTexts[kind][language],
    unit: [unitText, basis === null ? '' : basisLabels[basis][language]].filter((part) => part !== '').join(' '),
    year: isOnce ? '' : period,
    values: byScenario(shown, (result) => {
      const cell = cellOf(result);
      return { text: cellText(cell, unit, language), value: numberOf(cell) };
    }),
    differences: byScenario(shown, (result) => differenceOf(from, cellOf(result), unit)),
    isDifferent: shown.some((result) => !isSame(from, cellOf(result))),
  };
}

const byScenario = (
  shown: readonly ScenarioResult[],
  figure: (result: ScenarioResult) => GoalFigure,
): Readonly<Record<string, GoalFigure>> =>
  Object.fromEntries(shown.map((result) => [result.scenario.id, figure(result)]));

/** What binary arithmetic leaves between two ways to the same figure. */
const tolerance = 1e-12;

function isSame(a: Cell, b: Cell): boolean {
  if (a.kind !== 'value' || b.kind !== 'value') return a.kind === b.kind;
  return Math.abs(a.value - b.value) <= tolerance * Math.max(1, Math.abs(a.value));
}

/** Nothing is printed where nothing differs, so that what does stands out. */
function differenceOf(from: Cell, to: Cell, unit: string): GoalFigure {
  if (isSame(from, to)) return { text: '', value: from.kind === 'value' ? 0 : null };
  if (from.kind !== 'value' || to.kind !== 'value') return { text: nothing, value: null };
  const difference = to.value - from.value;
  return { text: formatSigned(toShown(difference, unit), unitDecimals(unit)), value: difference };
}

/** The rows of the table that are shown, and how many differ in other years than those. */
export function filterComparison(
  rows: readonly CompareRow[],
  { contents, years, onlyDifferences }: CompareFilter,
  targetPeriod: Period,
): { readonly rows: readonly CompareRow[]; readonly different: number; readonly elsewhere: number } {
  const kinds = { everything: null, assumptions: 'assumption', results: 'result' } as const;
  const wanted = rows.filter(({ kind }) => kinds[contents] === null || kind === kinds[contents]);
  const inYears = wanted.filter(({ period }) => years === 'all' || period === targetPeriod);
  const differing = inYears.filter((row) => row.isDifferent);
  const elsewhere = wanted.filter((row) => row.isDifferent).length - differing.length;
  return { rows: onlyDifferences ? differing : inYears, different: differing.length, elsewhere };
}
