import type { CompiledModel } from '../../models/evaluation/compile-model.ts';

/** A variable in a year, as one text. */
export const cellName = (id: string, period: string): string => `${id}@${period}`;

/**
 * Every cell of the assumptions that each cell is calculated from, worked out from the formulas alone and without evaluating:
 * by the name of the cell. A cell that looks back before the first year does not exist and is left out.
 */
export function cellsBehind({ model, ordered }: CompiledModel): ReadonlyMap<string, ReadonlySet<string>> {
  const behind = new Map<string, ReadonlySet<string>>();
  for (const variable of model.variables) {
    if (variable.kind !== 'assumption') continue;
    const from = variable.firstPeriod === undefined ? 0 : model.periods.indexOf(variable.firstPeriod);
    for (const period of model.periods.slice(from)) {
      behind.set(cellName(variable.id, period), new Set([cellName(variable.id, period)]));
    }
  }
  for (const [column, period] of model.periods.entries()) {
    for (const { variable, formula, opening } of ordered) {
      const { references } = column === 0 && opening ? opening : formula;
      const read = references.map(({ id, previous }) =>
        behind.get(cellName(id, previous ? (model.periods[column - 1] ?? '') : period)),
      );
      if (read.some((cells) => cells === undefined)) continue;
      behind.set(cellName(variable.id, period), new Set(read.flatMap((cells) => [...(cells ?? [])])));
    }
  }
  return behind;
}
