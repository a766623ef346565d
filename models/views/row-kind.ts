import type { GridColumn } from './grid-rows.ts';
import type { TableRow } from './grid-table.ts';
import type { PlanResults } from './plan-results.ts';

/** What can be looked at alone: rows a scenario or a planner changed, rows without a figure, and borrowed figures. */
export const rowKinds = ['changed', 'missing', 'proxy'] as const;
export type RowKind = (typeof rowKinds)[number];

type VariableRow = TableRow & { readonly kind: 'variable' };

/**
 * Tells which rows are of a kind. `changed`: a scenario sets a figure of it itself, in any year, or its formula was rewritten.
 * `missing`: a figure on show is missing or cannot be calculated. `proxy`: the figure itself is borrowed, not only an input of it.
 */
export function isOfKind(
  { plan }: PlanResults,
  kind: RowKind,
  columns: readonly GridColumn[],
): (row: VariableRow) => boolean {
  const { variables } = plan.model;
  if (kind === 'changed') {
    const rewritten = new Set(
      variables.flatMap((variable) => (variable.kind === 'formula' && variable.replaced ? [variable.id] : [])),
    );
    return ({ id, cells }) => rewritten.has(id) || Object.values(cells).some(({ isOwn }) => isOwn);
  }
  if (kind === 'missing') return ({ cells }) => columns.some(({ id }) => isLacking(cells[id]?.tone));
  const entered = new Set(variables.flatMap((variable) => (variable.kind === 'assumption' ? [variable.id] : [])));
  return ({ id, mark }) => mark?.state === 'proxy' && entered.has(id);
}

const isLacking = (tone: string | undefined): boolean => tone === 'missing' || tone === 'problem';

/** How many rows there are of each kind. */
export const rowKindCounts = (
  results: PlanResults,
  rows: readonly TableRow[],
  columns: readonly GridColumn[],
): readonly { readonly kind: RowKind; readonly count: number }[] =>
  rowKinds.map((kind) => {
    const isShown = isOfKind(results, kind, columns);
    return { kind, count: rows.filter((row) => row.kind === 'variable' && isShown(row)).length };
  });
