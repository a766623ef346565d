import type { Variable } from '../../goals/variable.ts';
import { fixedRange } from '../workbook/cell-address.ts';
import type { NameSpec } from '../workbook/workbook-spec.ts';
import type { Block, Layout } from './layout.ts';

/**
 * `in_…` and `out_…`: the figures of every variable over its years, by scenario (`in_base_retailSalesGrowth`) and for the one
 * selected (`in_retailSalesGrowth`). A name moves with its cells when a colleague inserts rows; an address would not.
 */
export function figureNames(layout: Layout): readonly NameSpec[] {
  const { variables } = layout.source.plan.model;
  return layout.blocks.flatMap((block) => variables.flatMap((variable) => nameOf(layout, block, variable)));
}

function nameOf(layout: Layout, block: Block, variable: Variable): readonly NameSpec[] {
  const { periods } = layout.source.plan.model;
  const years = periods.filter((_, period) => layout.exists(variable.id, period));
  const [first, last] = [years[0], years.at(-1)];
  const start = first === undefined ? null : layout.placeOf(block, variable.id, first);
  const end = last === undefined ? null : layout.placeOf(block, variable.id, last);
  if (!start || !end) return [];
  const kind = variable.kind === 'assumption' ? 'in' : 'out';
  const name = [kind, ...(block.result ? [block.result.scenario.id] : []), variable.id].join('_');
  const range = { row: start.row, column: start.column, lastRow: end.row, lastColumn: end.column };
  return [{ name, target: fixedRange(start.sheet, range) }];
}

/** Ids differ in capitals, names of a workbook do not: the second of two gets a number. */
export function withoutDoubles(names: readonly NameSpec[]): readonly NameSpec[] {
  const seen = new Map<string, number>();
  return names.map(({ name, target }) => {
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    return { name: count === 1 ? name : `${name}_${count}`, target };
  });
}
