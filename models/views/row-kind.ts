import { lacksFigure } from '../evaluation/figure-in.ts';
import { chainOf, type GridColumn } from './grid-rows.ts';
import type { GridTable } from './grid-table.ts';
import type { PlanResults } from './plan-results.ts';
import type { TableRow } from './table-rows.ts';

/** What can be looked at alone: rows a scenario or a planner changed, rows without a figure, and borrowed figures. */
export const rowKinds = ['changed', 'missing', 'proxy'] as const;
export type RowKind = (typeof rowKinds)[number];

type VariableRow = TableRow & { readonly kind: 'variable' };

/**
 * Tells which rows are of a kind. `changed`: a scenario sets a figure of it itself, in any year, or its formula was rewritten.
 * `missing`: a figure on show is missing or cannot be calculated. `proxy`: the figure itself is borrowed, not only an input of it.
 */
export function isOfKind(
  { plan, results }: PlanResults,
  kind: RowKind,
  columns: readonly GridColumn[],
  table: GridTable,
): (row: VariableRow) => boolean {
  const { model, scenarios } = plan;
  if (kind === 'changed') {
    const rewritten = model.variables.filter((variable) => variable.kind === 'formula' && variable.replaced);
    const set = scenarios.flatMap(({ changes, frozen }) => (frozen ? [] : changes.map(({ variable }) => variable)));
    const changed = new Set([...rewritten.map(({ id }) => id), ...set.map((id) => chainOf(model, id) ?? id)]);
    return ({ id }) => changed.has(id);
  }
  if (kind === 'missing') {
    const shown = columns.flatMap(({ scenario, period }) => {
      const result = results.find((candidate) => candidate.scenario.id === scenario);
      return result ? [{ evaluation: result.evaluation, period }] : [];
    });
    return ({ id }) => shown.some(({ evaluation, period }) => lacksFigure(evaluation, id, period));
  }
  const entered = new Set(model.variables.flatMap((variable) => (variable.kind === 'assumption' ? [variable.id] : [])));
  return ({ id }) => entered.has(id) && table.line(id)?.mark?.state === 'proxy';
}

/** How many rows there are of each kind. */
export const rowKindCounts = (
  results: PlanResults,
  table: GridTable,
  columns: readonly GridColumn[],
): readonly { readonly kind: RowKind; readonly count: number }[] =>
  rowKinds.map((kind) => {
    const isShown = isOfKind(results, kind, columns, table);
    return { kind, count: table.rows.filter((row) => row.kind === 'variable' && isShown(row)).length };
  });
