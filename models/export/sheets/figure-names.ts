import type { Variable } from '../../goals/variable.ts';
import type { Slot } from '../../shared/period.ts';
import { fixedRange } from '../workbook/cell-address.ts';
import type { NameSpec } from '../workbook/workbook-spec.ts';
import type { Block, Layout } from './layout.ts';

/** The name of a row of figures, and whose they are: a cell for each of the slots, side by side. */
export interface FigureName extends NameSpec {
  readonly kind: 'figure';
  readonly block: Block;
  readonly variable: Variable;
  readonly slots: readonly Slot[];
}

/**
 * `in_…` and `out_…`: the figures of every variable over its years, by scenario (`in_base_retailSalesGrowth`) and for the one
 * selected (`in_retailSalesGrowth`). A name moves with its cells when a colleague inserts rows; an address would not.
 */
export function figureNames(layout: Layout): readonly FigureName[] {
  const { variables } = layout.source.plan.model;
  return layout.blocks.flatMap((block) => variables.flatMap((variable) => nameOf(layout, block, variable)));
}

function nameOf(layout: Layout, block: Block, variable: Variable): readonly FigureName[] {
  const { periods } = layout.source.plan.model;
  const years = periods.filter((_, period) => layout.exists(variable.id, period));
  const slots = variable.kind === 'assumption' && variable.timing === 'once' ? ['once'] : years;
  const [first, last] = [slots[0], slots.at(-1)];
  const start = first === undefined ? null : layout.placeOf(block, variable.id, first);
  const end = last === undefined ? null : layout.placeOf(block, variable.id, last);
  if (!start || !end) return [];
  const kind = variable.kind === 'assumption' ? 'in' : 'out';
  const name = [kind, ...(block.result ? [block.result.scenario.id] : []), variable.id].join('_');
  const range = { row: start.row, column: start.column, lastRow: end.row, lastColumn: end.column };
  return [{ kind: 'figure', name, target: fixedRange(start.sheet, range), block, variable, slots }];
}

/** Ids differ in capitals, names of a workbook do not: the second of two gets a number. */
export function withoutDoubles<T extends NameSpec>(names: readonly T[]): readonly T[] {
  const seen = new Map<string, number>();
  return names.map((spec) => {
    const { name } = spec;
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    return count === 1 ? spec : { ...spec, name: `${name}_${count}` };
  });
}
