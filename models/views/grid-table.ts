import type { CompiledModel } from '../evaluation/compile-model.ts';
import { inputsOf } from '../evaluation/inputs-of.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import type { Variable } from '../goals/variable.ts';
import { formatSigned } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { basisLabels } from '../shared/texts/states.ts';
import { toShown, unitDecimals, unitLabel } from '../shared/unit.ts';
import { cellText } from './cell-text.ts';
import {
  type GridCell,
  type GridColumn,
  type GridRow,
  gridColumns,
  gridRows,
  type ScenarioResult,
} from './grid-rows.ts';
import { growthGoal, headlineGoals } from './headline-goals.ts';
import type { PlanResults } from './plan-results.ts';
import { markOfCell, markOfFormula, markOfSource, type SourceMark } from './source-mark.ts';

/** A column of figures with its heading. */
export interface TableColumn extends GridColumn {
  readonly heading: string;
  /** Whether it shows the year the report sets goals for. */
  readonly isTargetYear: boolean;
}

/** A figure as printed. `tone` tells inputs (blue) from formulas (black) and both from what holds no number. */
export interface TableCell {
  readonly text: string;
  readonly tone: 'input' | 'formula' | 'missing' | 'problem' | 'none';
  readonly isOwn: boolean;
  readonly isHeld: boolean;
}

/** A line of the assumption grid, ready to print. */
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
      readonly cells: Readonly<Record<string, TableCell>>;
      /** Active scenario less the root in the target year; empty where both are the same scenario. */
      readonly difference: string;
      readonly mark: SourceMark | null;
    };

/** The assumption grid of a plan as the active scenario's planner sees it. */
export interface GridTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The two results a planner wants in sight all the time: growth and level of GDP. */
  readonly keyRows: readonly TableRow[];
}

/** Builds the grid. Rows and columns that print the same as in `earlier` are the same objects, so that only what changed is drawn again. */
export function gridTable(
  { plan, compiled, results }: PlanResults,
  active: string,
  language: Language,
  earlier?: GridTable,
): GridTable {
  const { model } = plan;
  const before = new Map(earlier?.rows.map((row) => [`${row.kind}:${row.id}`, { row, print: JSON.stringify(row) }]));
  const keys = keyVariables(model);
  const root = results.find(({ scenario }) => scenario.parent === null);
  const all = leversFirst(gridRows(plan, results), model);
  const essential = essentialGroups(compiled);
  let group = '';
  const rows = all.map((row, index): TableRow => {
    if (row.kind === 'group') group = row.id;
    const next =
      row.kind === 'group'
        ? {
            kind: row.kind,
            id: row.id,
            label: row.label[language],
            count: groupSize(all, index),
            isEssential: essential.has(row.id),
          }
        : variableRow(row, group, keys.includes(row.id), model, root, active, language);
    const same = before.get(`${next.kind}:${next.id}`);
    return same && same.print === JSON.stringify(next) ? same.row : next;
  });
  const keyRows = keys.flatMap((id) => rows.find((row) => row.kind === 'variable' && row.id === id) ?? []);
  const columns = gridColumns(model, plan.scenarios).map((column): TableColumn => {
    const name = plan.scenarios.find((scenario) => scenario.id === column.scenario)?.name[language] ?? '';
    const heading = column.isBaseYear ? column.period : `${name} ${column.period}`;
    return { ...column, heading, isTargetYear: column.period === model.targetPeriod };
  });
  const isSame = JSON.stringify(earlier?.columns) === JSON.stringify(columns);
  const sameKeys = keyRows.every((row, index) => row === earlier?.keyRows[index]);
  return {
    columns: isSame && earlier ? earlier.columns : columns,
    rows,
    keyRows: sameKeys && earlier ? earlier.keyRows : keyRows,
  };
}

/** Growth of GDP, and the level a gap in growth is turned into 亿元 with. */
function keyVariables(model: GoalModel): readonly string[] {
  const level = growthGoal(model)?.amountBase ?? null;
  return level === null ? [model.accounts.growth] : [model.accounts.growth, level];
}

function essentialGroups(compiled: CompiledModel): ReadonlySet<string> {
  const { model } = compiled;
  const { growth } = model.accounts;
  const shown = [...inputsOf(compiled, growth), growth, ...headlineGoals(model).map((goal) => goal.variable)];
  return new Set(model.variables.filter(({ id }) => shown.includes(id)).map(({ group }) => group));
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

function groupSize(rows: readonly GridRow[], start: number): number {
  const end = rows.findIndex((row, index) => index > start && row.kind === 'group');
  return (end < 0 ? rows.length : end) - start - 1;
}

function variableRow(
  row: GridRow & { kind: 'variable' },
  group: string,
  isKey: boolean,
  model: GoalModel,
  root: ScenarioResult | undefined,
  active: string,
  language: Language,
): TableRow {
  const { variable } = row;
  const own = row.cells[`${active}@${model.targetPeriod}`];
  const base = row.cells[`${root?.scenario.id ?? ''}@${model.targetPeriod}`];
  const basis = variable.basis === null ? '' : basisLabels[variable.basis][language];
  return {
    kind: 'variable',
    id: row.id,
    group,
    label: variable.label[language],
    unit: [unitLabel(variable.unit, language), basis]
      .filter((part) => part !== '')
      .join(language === 'zh' ? '，' : ', '),
    isKey,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([id, cell]) => [id, tableCell(cell, variable.unit, language)]),
    ),
    difference: differenceOf(base, own, variable.unit),
    mark: rowMark(variable, own, language),
  };
}

/** Where the row's figure in the target year comes from; a formula that a planner wrote comes before what it reads. */
function rowMark(variable: Variable, own: GridCell | undefined, language: Language): SourceMark | null {
  if (!own) return null;
  if (own.source) return markOfSource(own.source, own.carriedFrom, language);
  return markOfFormula(variable, language) ?? markOfCell(own.cell, language);
}

function tableCell({ cell, edit, own, held }: GridCell, unit: string, language: Language): TableCell {
  const tone = cell.kind === 'value' ? (edit ? 'input' : 'formula') : cell.kind;
  return { text: cellText(cell, unit, language), tone, isOwn: own, isHeld: held };
}

function differenceOf(base: GridCell | undefined, own: GridCell | undefined, unit: string): string {
  if (base?.cell.kind !== 'value' || own?.cell.kind !== 'value') return '—';
  const text = formatSigned(toShown(own.cell.value - base.cell.value, unit), unitDecimals(unit));
  return Number(text) === 0 ? '—' : text;
}
