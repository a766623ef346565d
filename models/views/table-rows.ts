import type { CompiledModel } from '../evaluation/compile-model.ts';
import { inputsOf } from '../evaluation/inputs-of.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import type { Variable } from '../goals/variable.ts';
import type { Language } from '../shared/language.ts';
import { perObject } from '../shared/per-object.ts';
import { basisLabels } from '../shared/texts/states.ts';
import { unitLabel } from '../shared/unit.ts';
import { type GridRow, gridRows } from './grid-rows.ts';
import { growthGoal, headlineGoals } from './headline-goals.ts';

/** A line of the assumption grid, without its figures. */
export type TableRow =
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly label: string;
      readonly count: number;
      /** Whether it holds what growth is computed from or what a headline goal measures; other groups start folded. */
      readonly isEssential: boolean;
    }
  | {
      readonly kind: 'variable';
      readonly id: string;
      readonly group: string;
      readonly label: string;
      readonly unit: string;
      readonly isKey: boolean;
    };

/** The lines of the grid: the same objects while the model is the same. `compiled` is compiled from the model. */
export const tableRows = (model: GoalModel, compiled: CompiledModel, language: Language): readonly TableRow[] =>
  rowsOf(model)[language](compiled);

const rowsOf = perObject((model: GoalModel) => ({
  zh: perObject((compiled: CompiledModel) => makeRows(model, compiled, 'zh')),
  en: perObject((compiled: CompiledModel) => makeRows(model, compiled, 'en')),
}));

function makeRows(model: GoalModel, compiled: CompiledModel, language: Language): readonly TableRow[] {
  const keys = keyVariables(model);
  const essential = essentialGroups(model, compiled);
  const rows = leversFirst(gridRows(model), model);
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.kind === 'variable') counts.set(row.variable.group, (counts.get(row.variable.group) ?? 0) + 1);
  }
  return rows.map((row): TableRow => {
    if (row.kind === 'group') {
      const count = counts.get(row.id) ?? 0;
      return { kind: 'group', id: row.id, label: row.label[language], count, isEssential: essential.has(row.id) };
    }
    const { id, label, group, unit, basis } = row.variable;
    const words = [unitLabel(unit, language), basis === null ? '' : basisLabels[basis][language]];
    return {
      kind: 'variable',
      id,
      group,
      label: label[language],
      unit: words.filter((word) => word !== '').join(language === 'zh' ? '，' : ', '),
      isKey: keys.includes(id),
    };
  });
}

/** Growth of GDP, and the level a gap in growth is turned into 亿元 with. */
export function keyVariables(model: GoalModel): readonly string[] {
  const level = growthGoal(model)?.amountBase ?? null;
  return level === null ? [model.accounts.growth] : [model.accounts.growth, level];
}

function essentialGroups(model: GoalModel, compiled: CompiledModel): ReadonlySet<string> {
  const { growth } = model.accounts;
  const shown = new Set([...inputsOf(compiled, growth), growth, ...headlineGoals(model).map((goal) => goal.variable)]);
  return new Set(model.variables.filter(({ id }) => shown.has(id)).map(({ group }) => group));
}

/**
 * Puts the levers of each group first: what a headline goal names, then other yearly assumptions, then what is calculated,
 * and last the figures of structure that hold for all years.
 */
function leversFirst(rows: readonly GridRow[], model: GoalModel): readonly GridRow[] {
  const named = new Set(headlineGoals(model).map((goal) => goal.variable));
  const rankOf = (variable: Variable): number => {
    if (variable.kind === 'formula') return named.has(variable.id) ? 0 : 2;
    return variable.timing === 'once' ? 3 : named.has(variable.id) ? 0 : 1;
  };
  let group = 0;
  return rows
    .map((row) => {
      if (row.kind === 'group') group += 1;
      return { row, group, rank: row.kind === 'group' ? -1 : rankOf(row.variable) };
    })
    .toSorted((a, b) => a.group - b.group || a.rank - b.rank)
    .map(({ row }) => row);
}
