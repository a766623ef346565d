import type { Variable } from '../goals/variable.ts';
import { formatSigned } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { toShown, unitDecimals } from '../shared/unit.ts';
import { cellText } from './cell-text.ts';
import { type GridCell, type GridColumn, gridCell, gridColumns, rowVariable } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { markOfCell, markOfFormula, markOfSource, type SourceMark } from './source-mark.ts';
import { keyVariables, type TableRow, tableRows } from './table-rows.ts';

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

/** What the row of a variable says besides its name. */
export interface TableLine {
  /** The figure in a column, by the column's id; null where there is none. */
  readonly cell: (column: string) => TableCell | null;
  /** Active scenario less the root in the target year; empty where both are the same scenario. */
  readonly difference: string;
  readonly mark: SourceMark | null;
}

/**
 * The assumption grid of a plan as the active scenario's planner sees it. Figures are printed when a line is asked for: of twenty
 * thousand rows a screen shows fifty.
 */
export interface GridTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** The two results a planner wants in sight all the time: growth and level of GDP. */
  readonly keyRows: readonly TableRow[];
  /** The line of a variable; null for one that has no row. */
  readonly line: (id: string) => TableLine | null;
}

/** Builds the grid. Rows are the same objects while the model is, and columns while they print the same as in `earlier`. */
export function gridTable(source: PlanResults, active: string, language: Language, earlier?: GridTable): GridTable {
  const { plan, compiled } = source;
  const { model } = plan;
  const rows = tableRows(model, compiled, language);
  const keys = keyVariables(model);
  const keyRows = keys.flatMap((id) => rows.find((row) => row.kind === 'variable' && row.id === id) ?? []);
  const columns = tableColumns(source, language);
  const isSame = JSON.stringify(earlier?.columns) === JSON.stringify(columns);
  const sameKeys = keyRows.every((row, index) => row === earlier?.keyRows[index]);
  const lines = new Map<string, TableLine>();
  return {
    columns: isSame && earlier ? earlier.columns : columns,
    rows,
    keyRows: sameKeys && earlier ? earlier.keyRows : keyRows,
    line: (id) => {
      const known = lines.get(id);
      if (known) return known;
      const variable = rowVariable(model, id);
      if (!variable) return null;
      const line = tableLine(source, variable, columns, active, language);
      lines.set(id, line);
      return line;
    },
  };
}

function tableColumns({ plan: { model, scenarios } }: PlanResults, language: Language): readonly TableColumn[] {
  return gridColumns(model, scenarios).map((column) => {
    const name = scenarios.find((scenario) => scenario.id === column.scenario)?.name[language] ?? '';
    const heading = column.isBaseYear ? column.period : `${name} ${column.period}`;
    return { ...column, heading, isTargetYear: column.period === model.targetPeriod };
  });
}

function tableLine(
  source: PlanResults,
  variable: Variable,
  columns: readonly GridColumn[],
  active: string,
  language: Language,
): TableLine {
  const { model, scenarios } = source.plan;
  const cellIn = (matches: (column: GridColumn) => boolean): GridCell | null => {
    const column = columns.find(matches);
    return column ? gridCell(source, variable, column) : null;
  };
  const root = scenarios.find(({ parent }) => parent === null)?.id;
  const inTarget = (scenario: string | undefined): GridCell | null =>
    cellIn((column) => column.scenario === scenario && column.period === model.targetPeriod);
  const own = inTarget(active);
  const printed = new Map<string, TableCell | null>();
  return {
    cell: (id) => {
      const known = printed.get(id);
      if (known !== undefined) return known;
      const found = cellIn((column) => column.id === id);
      const cell = found && tableCell(found, variable.unit, language);
      printed.set(id, cell);
      return cell;
    },
    difference: differenceOf(inTarget(root), own, variable.unit),
    mark: lineMark(variable, own, language),
  };
}

/** Where the row's figure in the target year comes from; a formula that a planner wrote comes before what it reads. */
function lineMark(variable: Variable, own: GridCell | null, language: Language): SourceMark | null {
  if (!own) return null;
  if (own.source) return markOfSource(own.source, own.carriedFrom, language);
  return markOfFormula(variable, language) ?? markOfCell(own.cell, language);
}

function tableCell({ cell, edit, own, held }: GridCell, unit: string, language: Language): TableCell {
  const tone = cell.kind === 'value' ? (edit ? 'input' : 'formula') : cell.kind;
  return { text: cellText(cell, unit, language), tone, isOwn: own, isHeld: held };
}

function differenceOf(base: GridCell | null, own: GridCell | null, unit: string): string {
  if (base?.cell.kind !== 'value' || own?.cell.kind !== 'value') return '—';
  const text = formatSigned(toShown(own.cell.value - base.cell.value, unit), unitDecimals(unit));
  return Number(text) === 0 ? '—' : text;
}
