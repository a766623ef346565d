import { type Cell, cellAt } from '../../evaluation/evaluation.ts';
import type { Reference } from '../../formulas/expression.ts';
import type { Variable } from '../../goals/variable.ts';
import type { Language } from '../../shared/language.ts';
import type { Slot } from '../../shared/period.ts';
import type { ScenarioResult } from '../../views/grid-rows.ts';
import type { PlanResults } from '../../views/plan-results.ts';
import { fixedCell } from '../workbook/cell-address.ts';
import { sheetNames } from './words.ts';

/** The rows above the first variable of 假设 and 模型: title, remark, names of the scenarios, years. */
export const headRows = 4;
/** The columns before the first figure: variable, unit, price basis. */
export const labelColumns = 3;

/** A place in the workbook. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A group of columns: one scenario, or `null` for whichever the cover selects. It stands in the same order on 假设 and 模型. */
export interface Block {
  readonly result: ScenarioResult | null;
  readonly index: number;
}

/** Where everything of a scenario workbook stands. Sheets ask it and never count rows themselves. */
export interface Layout {
  readonly source: PlanResults;
  readonly language: Language;
  readonly results: readonly ScenarioResult[];
  /** The scenario the cover selects when the workbook is opened. */
  readonly selected: ScenarioResult;
  readonly blocks: readonly Block[];
  /** The block that follows the cover, the last of them. */
  readonly chosen: Block;
  /** The number of the selected scenario, counted from one; the formula of every cell that follows the cover begins with it. */
  readonly selector: string;
  readonly variableOf: (id: string) => Variable | undefined;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: (block: Block, variable: Variable, slot: Slot) => number;
  readonly placeOf: (block: Block, id: string, slot: Slot) => Place | null;
  /** Whether a variable has a figure in a year at all, as far as the model's shape says. */
  readonly exists: (id: string, period: number) => boolean;
  readonly cellOf: (block: Block, id: string, period: number) => Cell;
}

/** The row of the cover on which the number of the selected scenario stands, and its column. */
export const selectorPlace = { choice: { row: 3, column: 1 }, number: { row: 3, column: 2 } } as const;

/** Lays out the workbook of some scenarios of a plan, one of them selected. */
export function layOut(
  source: PlanResults,
  results: readonly ScenarioResult[],
  selected: ScenarioResult,
  language: Language,
): Layout {
  const { model } = source.plan;
  const { periods } = model;
  const chosen: Block = { result: null, index: results.length };
  const blocks: readonly Block[] = [...results.map((result, index) => ({ result, index })), chosen];
  const byId = new Map(model.variables.map((variable) => [variable.id, variable]));
  const rowOf = new Map([...rowsOf(source, 'assumption'), ...rowsOf(source, 'formula')]);
  const exists = existence(source);
  const columnOf = (block: Block, variable: Variable, slot: Slot): number => {
    const isInput = variable.kind === 'assumption';
    const width = periods.length + (isInput ? 1 : 0);
    const within = slot === 'once' ? 0 : periods.indexOf(slot) + (isInput ? 1 : 0);
    return labelColumns + block.index * width + within;
  };
  const placeOf = (block: Block, id: string, slot: Slot): Place | null => {
    const variable = byId.get(id);
    const row = rowOf.get(id);
    if (!variable || row === undefined) return null;
    const isInput = variable.kind === 'assumption';
    const column = columnOf(block, variable, isInput && variable.timing === 'once' ? 'once' : slot);
    return { sheet: sheetNames[isInput ? 'inputs' : 'model'][language], row, column };
  };
  const { number } = selectorPlace;
  return {
    source,
    language,
    results,
    selected,
    blocks,
    chosen,
    selector: fixedCell(sheetNames.cover[language], number.row, number.column),
    variableOf: (id) => byId.get(id),
    rowOf,
    columnOf,
    placeOf,
    exists: (id, period) => exists.get(id)?.[period] ?? false,
    cellOf: (block, id, period) => cellAt((block.result ?? selected).evaluation, id, periods[period] ?? ''),
  };
}

/** Each variable of a kind with its row; a group that has any takes a row of its own before them. */
function rowsOf({ plan }: PlanResults, kind: Variable['kind']): readonly (readonly [string, number])[] {
  let row = headRows;
  return plan.model.groups.flatMap((group) => {
    const members = plan.model.variables.filter((variable) => variable.kind === kind && variable.group === group.id);
    if (members.length > 0) row += 1;
    return members.map((variable): readonly [string, number] => {
      row += 1;
      return [variable.id, row - 1];
    });
  });
}

/** By variable and year: what starts later, or looks back before the first year, has no figure whatever is entered. */
function existence({ plan, compiled }: PlanResults): ReadonlyMap<string, readonly boolean[]> {
  const { periods, variables } = plan.model;
  const found = new Map<string, boolean[]>();
  for (const variable of variables) {
    if (variable.kind === 'formula') found.set(variable.id, []);
    else {
      const from = variable.firstPeriod === undefined ? 0 : periods.indexOf(variable.firstPeriod);
      found.set(
        variable.id,
        periods.map((_, period) => variable.timing === 'once' || period >= from),
      );
    }
  }
  for (const period of periods.keys()) {
    const has = ({ id, previous }: Reference): boolean => found.get(id)?.[previous ? period - 1 : period] ?? false;
    for (const { variable, formula, opening } of compiled.ordered) {
      const used = period === 0 && opening ? opening : formula;
      found.get(variable.id)?.push(used.references.every(has));
    }
  }
  return found;
}
