import type { Axis, DataTable } from '../analysis/table.ts';
import type { Lever } from '../analysis/trial.ts';
import type { Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { whatIfTexts } from '../shared/texts/what-if.ts';
import { toShown } from '../shared/unit.ts';
import type { PlanResults } from './plan-results.ts';
import { editText, fullFigure, shortFigure } from './short-figure.ts';
import { type LeverRow, leverLabel } from './what-if-levers.ts';
import { type TargetLine, targetLines } from './what-if-outcome.ts';
import { unitOf } from './what-if-outputs.ts';

/** As many figures of a lever as can be printed beside one another. */
export const mostCells = 21;

/** A lever and the figures it takes along a side of the table. Stored units. */
export interface Side extends Lever {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The side of a table that a lever has unless somebody says otherwise: two points either way of a rate, else its usual bounds. */
export function usualSide({ lever, unit, value, isGrowth, min, max }: LeverRow): Side {
  const near = unit === '%' && isGrowth;
  const tidy = (bound: number): number => Number(bound.toPrecision(12));
  const bounds = near ? { from: tidy(value - 0.02), to: tidy(value + 0.02) } : { from: min, to: max };
  return { ...lever, ...bounds, count: near ? 9 : 11 };
}

/** The side wanted, where its lever still reaches the result; otherwise the usual one of the lever at that place. */
export function sideOr(wanted: Side | null, rows: readonly LeverRow[], place: number): Side | null {
  const isKnown = rows.some(({ lever }) => lever.variable === wanted?.variable && lever.slot === wanted.slot);
  const row = rows[place];
  return isKnown ? wanted : row ? usualSide(row) : null;
}

/** A side as the table can show it: a whole number of figures, from two to as many as there is room for. */
export const boundedSide = (side: Side): Side => ({
  ...side,
  count: Math.min(mostCells, Math.max(2, Math.round(side.count))),
});

/** A cell of a heat map. `heat` is 0 at the least figure and 1 at the greatest; `reaches` names the further mark it reaches. */
export interface HeatCell {
  readonly text: string;
  readonly heat: number | null;
  readonly reaches: 'none' | 'base' | 'stretch';
  readonly reading: string;
}

/** A two-way table, ready to draw: a row a figure of `y` from the greatest down, a column a figure of `x`. */
export interface HeatView {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly HeatCell[] }[];
  readonly lines: readonly TargetLine[];
  readonly table: readonly (readonly (string | number)[])[];
}

/** Puts a two-way table into cells. */
export function heatView(
  results: PlanResults,
  { output, x, y, cells }: DataTable & { readonly y: Axis },
  language: Language,
): HeatView {
  const { model } = results.plan;
  const unit = unitOf(results, output.variable);
  const [xUnit, yUnit] = [unitOf(results, x.variable), unitOf(results, y.variable)];
  const [xLabel, yLabel] = [leverLabel(x, model, language), leverLabel(y, model, language)];
  const lines = targetLines(results, output, language);
  const known = cells.flat().filter((value) => value !== null);
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const cellOf = (value: number | null, column: number, row: number): HeatCell => {
    const reaches = value === null ? 'none' : reachedBy(toShown(value, unit), lines);
    const text = value === null ? '—' : fullFigure(value, unit, language);
    const mark = { none: '', base: whatIfTexts.reachesBase[language], stretch: whatIfTexts.reachesStretch[language] };
    const details = {
      x: xLabel,
      xValue: shortFigure(x.values[column] ?? null, xUnit, language),
      y: yLabel,
      yValue: shortFigure(y.values[row] ?? null, yUnit, language),
      value: text,
      mark: mark[reaches],
    };
    return {
      text: text.replace(/%$/, ''),
      heat: value === null ? null : greatest > least ? (value - least) / (greatest - least) : 0.5,
      reaches,
      reading: fillText(whatIfTexts.heatCell, language, details),
    };
  };
  const rows = cells.map((line, row) => ({
    name: editText(y.values[row] ?? null, yUnit),
    cells: line.map((value, column) => cellOf(value, column, row)),
  }));
  return {
    xLabel,
    yLabel,
    columns: x.values.map((value) => editText(value, xUnit)),
    rows: rows.toReversed(),
    lines,
    table: [
      [`${yLabel} \\ ${xLabel}`, ...x.values.map((value) => editText(value, xUnit))],
      ...cells.map((line, row) => [
        editText(y.values[row] ?? null, yUnit),
        ...line.map((value) => editText(value, unit)),
      ]),
    ],
  };
}

/** What binary arithmetic loses must not decide whether a round figure is reached. */
const slack = 1e-9;

function reachedBy(value: number, lines: readonly TargetLine[]): HeatCell['reaches'] {
  const reached = lines.filter(({ at }) => value >= at - slack * Math.abs(at));
  return reached.some(({ path }) => path === 'stretch') ? 'stretch' : reached.length > 0 ? 'base' : 'none';
}
