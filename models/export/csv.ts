import { writeCsv } from 'hucre/csv';
import type { Cell } from '../evaluation/evaluation.ts';
import type { Variable } from '../goals/variable.ts';
import type { Label, Language } from '../shared/language.ts';
import { basisLabels, cellLabels, provenanceLabels } from '../shared/texts/states.ts';
import { toShown, unitLabel } from '../shared/unit.ts';
import { gridCell, gridColumns, gridRows } from '../views/grid-rows.ts';
import type { PlanResults } from '../views/plan-results.ts';

const heads = {
  group: { zh: '分组', en: 'Group' },
  variable: { zh: '变量', en: 'Variable' },
  id: { zh: '标识', en: 'Id' },
  unit: { zh: '单位', en: 'Unit' },
  basis: { zh: '价格口径', en: 'Price basis' },
  provenance: { zh: '来源', en: 'provenance' },
} as const satisfies Readonly<Record<string, Label>>;

/**
 * The assumption grid as CSV: a line a variable, a column a scenario and year, then where each figure comes from. Figures are in
 * the unit of their line (8.27 in a `%` line) and with twelve digits; a figure nobody has is 缺数据. Begins with a byte order mark,
 * without which Excel takes Chinese for garbage; text that a worksheet would run as a formula is disarmed.
 */
export function gridCsv(source: PlanResults, language: Language): string {
  const { plan } = source;
  const columns = gridColumns(plan.model, plan.scenarios);
  const head = (key: keyof typeof heads): string => heads[key][language];
  const columnNames = columns.map(({ scenario, period, isBaseYear }) => {
    const name = plan.scenarios.find(({ id }) => id === scenario)?.name[language] ?? scenario;
    return isBaseYear ? period : `${name} ${period}`;
  });
  const rows: (string | number)[][] = [
    [
      ...(['group', 'variable', 'id', 'unit', 'basis'] as const).map(head),
      ...columnNames,
      ...columnNames.map((name) => `${name} ${head('provenance')}`),
    ],
  ];
  let group = '';
  for (const row of gridRows(plan.model)) {
    if (row.kind === 'group') group = row.label[language];
    else
      rows.push(
        lineOf(
          row.variable,
          group,
          columns.map((column) => gridCell(source, row.variable, column)?.cell),
          language,
        ),
      );
  }
  return writeCsv(
    rows.map((row) => row.map((value) => (typeof value === 'string' ? disarm(value) : value))),
    { bom: true, escapeFormulae: true },
  );
}

function lineOf(
  variable: Variable,
  group: string,
  found: readonly (Cell | undefined)[],
  language: Language,
): (string | number)[] {
  return [
    group,
    variable.label[language],
    variable.id,
    unitLabel(variable.unit, language),
    variable.basis === null ? '' : basisLabels[variable.basis][language],
    ...found.map((cell) => (cell ? figureOf(cell, variable.unit, language) : '')),
    ...found.map((cell) => (cell ? provenanceLabels[cell.provenance][language] : '')),
  ];
}

/** Twelve digits: more than any statistic has, and few enough to drop what binary arithmetic adds at the end. */
const figureOf = (cell: Cell, unit: string, language: Language): string | number =>
  cell.kind === 'value' ? Number(toShown(cell.value, unit).toPrecision(12)) : cellLabels[cell.kind][language];

/** Chinese and Japanese Excel take full-width signs for formulas too; hucre knows the ASCII ones. */
const disarm = (text: string): string => (/^[＝＋－＠]/.test(text) ? `'${text}` : text);
