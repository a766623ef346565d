import type { Slot } from '../../shared/period.ts';
import { numberCell, textCell } from '../sheets/cell-makers.ts';
import type { FigureName } from '../sheets/figure-names.ts';
import { inheritedFrom } from '../sheets/inherited-from.ts';
import type { Block, Layout } from '../sheets/layout.ts';
import type { TargetName } from '../sheets/target-layout.ts';
import type { CellSpec, SheetSpec } from '../workbook/workbook-spec.ts';
import {
  cellOfName,
  type MetaKey,
  metaColumns,
  metaHead,
  metaSheetName,
  missingFigure,
  takenOver,
  workbookFormat,
  workbookVersion,
} from './meta-format.ts';

type Entry = string | number;

/**
 * `_meta`: what the workbook was exported from, and every input as it was then, by name and never by address. It is how an import
 * tells what a colleague changed from what the plan has become since. No reader of the workbook sees it.
 */
export function metaSheet(
  layout: Layout,
  names: readonly (FigureName | TargetName)[],
  { date, hash }: { readonly date: string; readonly hash: string },
): SheetSpec {
  const { model } = layout.source.plan;
  const head: Readonly<Record<MetaKey, Entry>> = {
    format: workbookFormat,
    version: workbookVersion,
    program: 'Goalpath',
    model: model.id,
    hash,
    date,
    language: layout.language,
    scenarios: layout.results.map(({ scenario }) => scenario.id).join(' '),
    periods: model.periods.join(' '),
  };
  const lines: readonly (readonly Entry[])[] = [
    ...metaHead.map((key) => [key, head[key]]),
    [...metaColumns],
    ...names.flatMap(lineOf(layout, names)),
    ...formulaLines(layout),
  ];
  return {
    name: metaSheetName,
    widths: [40],
    cells: lines.flatMap((line, row) => line.flatMap((entry, column) => entryCell(row, column, entry))),
    titleRows: 0,
    titleColumns: 0,
    isHidden: true,
  };
}

const figure = (value: number | null): Entry => value ?? missingFigure;

function entryCell(row: number, column: number, entry: Entry): readonly CellSpec[] {
  if (entry === '') return [];
  return [typeof entry === 'number' ? numberCell(row, column, 'none', entry) : textCell(row, column, 'none', entry)];
}

/** The formulas of the model, from which an import writes anew what should stand in the workbook. */
const formulaLines = ({ source }: Layout): readonly (readonly Entry[])[] =>
  source.plan.model.variables.flatMap((variable) => {
    if (variable.kind === 'assumption') return [];
    const { id, unit, formula, opening } = variable;
    return [[id, 'formula', '', id, unit, '', formula, ...(opening === undefined ? [] : [opening])]];
  });

/** The line of a name: for every assumption of every scenario, for every goal and every margin. */
function lineOf(layout: Layout, names: readonly (FigureName | TargetName)[]) {
  const { goals, margins } = layout.source.plan.model;
  const goalOf = new Map(goals.map((goal) => [goal.id, goal]));
  const keyOf = ({ index }: Block, id: string): string => `${index} ${id}`;
  const byFigure = new Map(
    names.flatMap((name) => (name.kind === 'figure' ? [[keyOf(name.block, name.variable.id), name]] : [])),
  );
  const cellAt = (block: Block, id: string, slot: Slot): string => {
    const name = byFigure.get(keyOf(block, id));
    return name ? cellOfName(name.name, name.slots.indexOf(slot)) : '';
  };
  return (named: FigureName | TargetName): readonly (readonly Entry[])[] => {
    const { name } = named;
    if (named.kind === 'figure') {
      const { block, variable, slots } = named;
      const { result } = block;
      if (variable.kind !== 'assumption' || !result) return [];
      const entries = slots.map((slot): Entry => {
        const value = result.assumptions.get(variable.id)?.get(slot)?.value ?? null;
        const from = inheritedFrom(layout, variable, slot, result);
        return from ? takenOver(cellAt(from.block, variable.id, from.slot), value) : figure(value);
      });
      return [[name, 'input', result.scenario.id, variable.id, variable.unit, slots[0] ?? '', ...entries]];
    }
    if (named.kind === 'margin') return [[name, 'margin', '', named.id, '%', '', margins[named.id]]];
    const goal = goalOf.get(named.id);
    return goal ? [[name, 'target', '', goal.id, goal.unit, '', figure(goal.value), figure(goal.stretch)]] : [];
  };
}
