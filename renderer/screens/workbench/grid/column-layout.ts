import type { ColDef } from 'ag-grid-community';

/** What a planner chose about one column. Their order is the columns'. Width in pixels; without one it follows the window. */
export interface ColumnChoice {
  readonly id: string;
  readonly width?: number;
  readonly isPinned?: boolean;
  readonly isHidden?: boolean;
}

/** The columns as a planner wants them, also those that are not on show now; empty where nothing was chosen. */
export type ColumnLayout = readonly ColumnChoice[];

/** Reads what was kept; another version may have kept something else. */
export function readColumnLayout(text: string | null): ColumnLayout {
  const kept: unknown = text?.startsWith('[') ? JSON.parse(text) : [];
  return Array.isArray(kept) ? kept.filter((choice) => typeof choice?.id === 'string') : [];
}

/** Orders `ids` as `wanted` has them; what it does not have comes after what stands before it in `ids`. */
export function orderedLike(ids: readonly string[], wanted: readonly string[]): readonly string[] {
  const order = wanted.filter((id) => ids.includes(id));
  for (const [index, id] of ids.entries()) {
    if (!order.includes(id)) order.splice(order.indexOf(ids[index - 1] ?? '') + 1, 0, id);
  }
  return order;
}

/** The settings of the columns with a layout in them. What is left out of a setting the grid would leave as it was, so all is said. */
export function layOutColumns<T>(defs: readonly ColDef<T>[], layout: ColumnLayout): ColDef<T>[] {
  const byId = new Map(defs.map((def) => [def.colId ?? '', def]));
  const choices = new Map(layout.map((choice) => [choice.id, choice]));
  const order = orderedLike(
    [...byId.keys()],
    layout.map(({ id }) => id),
  );
  return order.flatMap((id) => {
    const def = byId.get(id);
    if (!def) return [];
    const { width, isPinned = def.pinned === 'left', isHidden = false } = choices.get(id) ?? {};
    const { flex, ...rest } = def;
    const sized: ColDef<T> = width === undefined ? { ...rest, flex: flex ?? null } : { ...rest, flex: null, width };
    return [{ ...sized, pinned: isPinned ? 'left' : null, hide: isHidden }];
  });
}

/** A layout with every column on show named, so that one of them can be changed. */
const completed = (layout: ColumnLayout, shown: readonly string[]): ColumnLayout => {
  const choices = new Map(layout.map((choice) => [choice.id, choice]));
  const kept = layout.map(({ id }) => id);
  const absent = kept.filter((id) => !shown.includes(id));
  const order = orderedLike(
    [...orderedLike(shown, kept), ...absent],
    // What is not on show keeps its place among the others.
    kept.length > 0 ? kept : shown,
  );
  return order.map((id) => choices.get(id) ?? { id });
};

/** Changes one column. */
export const changeColumn = (
  layout: ColumnLayout,
  shown: readonly string[],
  id: string,
  change: Omit<ColumnChoice, 'id'>,
): ColumnLayout => completed(layout, shown).map((choice) => (choice.id === id ? { ...choice, ...change } : choice));

/** Puts the columns on show into another order; those that are not keep to what stood before them. */
export function orderColumns(layout: ColumnLayout, shown: readonly string[], order: readonly string[]): ColumnLayout {
  const all = completed(layout, shown);
  const choices = new Map(all.map((choice) => [choice.id, choice]));
  return orderedLike([...choices.keys()], order).map((id) => choices.get(id) ?? { id });
}

/** Exchanges a column with its neighbour. */
export function moveColumn(
  layout: ColumnLayout,
  shown: readonly string[],
  id: string,
  neighbour: string | undefined,
): ColumnLayout {
  if (neighbour === undefined) return layout;
  const order = shown.map((other) => (other === id ? neighbour : other === neighbour ? id : other));
  return orderColumns(layout, shown, order);
}

/** Takes hidden columns back. */
export const showColumns = (layout: ColumnLayout): ColumnLayout => layout.map(({ isHidden: _, ...choice }) => choice);
