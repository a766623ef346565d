import { contributionsOf } from '../../evaluation/contribution.ts';
import { valueAt } from '../../evaluation/evaluation.ts';
import type { Goal } from '../../goals/goal-model.ts';
import { checkLabels } from '../../shared/texts/checks.ts';
import { stateLabels } from '../../shared/texts/figures.ts';
import type { ScenarioResult } from '../../views/grid-rows.ts';
import { addressOf, fixedRange, quoteText } from '../workbook/cell-address.ts';
import type { CellSpec, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, textCell } from './cell-makers.ts';
import type { CoverChecks } from './cover-sheet.ts';
import { referTo } from './figure-cells.ts';
import type { Block, Layout } from './layout.ts';
import { targetFigureCells } from './target-layout.ts';
import { sheetNames, words } from './words.ts';

interface CheckLine {
  readonly label: string;
  /** The formula and what it gives; null where a figure it needs is missing. */
  readonly of: (block: Block, result: ScenarioResult) => { readonly formula: string; readonly holds: boolean | null };
}

const firstRow = 3;

/** 检查: the identities the model must keep, for every scenario, live. Each cell is TRUE, FALSE, or 无法判定 where figures are missing. */
export function checksSheet(layout: Layout): { readonly sheet: SheetSpec; readonly cover: CoverChecks } {
  const { language, blocks } = layout;
  const lines = checkLines(layout);
  const scenarios = blocks.flatMap((block) => (block.result ? [{ block, result: block.result }] : []));
  const unknown = stateLabels.unknown[language];
  const results = lines.map((line) => scenarios.map(({ block, result }) => line.of(block, result)));
  const cells: readonly CellSpec[] = [
    textCell(0, 0, 'title', sheetNames.checks[language]),
    ...headingCells(firstRow - 1, 0, [
      words.check[language],
      ...scenarios.map(({ result }) => result.scenario.name[language]),
    ]),
    ...lines.map((line, index) => textCell(firstRow + index, 0, 'label', line.label)),
    ...results.flatMap((row, index) =>
      row.map(({ formula, holds }, column) =>
        formulaCell(firstRow + index, 1 + column, 'state', formula, holds ?? unknown),
      ),
    ),
  ];
  const area = { row: firstRow, column: 1, lastRow: firstRow + lines.length - 1, lastColumn: scenarios.length };
  const name = sheetNames.checks[language];
  return {
    sheet: { name, widths: [56, ...scenarios.map(() => 14)], cells, titleRows: firstRow, titleColumns: 1 },
    cover: {
      formula: `COUNTIF(${fixedRange(name, area)},FALSE)=0`,
      cached: results.flat().every(({ holds }) => holds !== false),
    },
  };
}

function checkLines(layout: Layout): readonly CheckLine[] {
  const { language, source } = layout;
  const { accounts, periods } = source.plan.model;
  const unknown = quoteText(stateLabels.unknown[language]);
  const sheet = sheetNames.checks[language];
  const refer = (block: Block, id: string, period: string): string => {
    const place = layout.placeOf(block, id, period);
    return place ? referTo(place, sheet, false) : unknown;
  };
  /** TRUE when `sum` of the figures equals `total`; unknown unless all are numbers. */
  const sums = (figures: readonly string[], total: string, inputs: readonly string[], tolerance: string): string =>
    `IF(COUNT(${inputs.join(',')})<${inputs.length},${unknown},ABS(${figures.join('+')}-${total})<=${tolerance})`;
  const isSmall = (difference: number | null, tolerance: number): boolean | null =>
    difference === null ? null : Math.abs(difference) <= tolerance;
  const [first = ''] = periods;
  const weights: CheckLine = {
    label: checkLabels.weightsSum[language],
    of: (block, { evaluation }) => {
      const figures = accounts.production.map(({ weight }) => refer(block, weight, first));
      const values = accounts.production.map(({ weight }) => valueAt(evaluation, weight, first));
      const over = values.reduce<number | null>(
        (rest, value) => (rest === null || value === null ? null : rest + value),
        -1,
      );
      return { formula: sums(figures, '1', figures, '1E-6'), holds: isSmall(over, 1e-6) };
    },
  };
  const accountLine = (side: 'production' | 'expenditure', period: string): CheckLine => ({
    label: `${checkLabels[side === 'production' ? 'productionSum' : 'expenditureSum'][language]} ${period}`,
    of: (block, { evaluation }) => {
      const { parts, closing } = accounts.expenditure;
      const pulls = side === 'production' ? accounts.production : [...parts, closing];
      const figures = pulls.map(({ pull }) => refer(block, pull, period));
      const growth = refer(block, accounts.growth, period);
      const { residual } = contributionsOf(evaluation, period)[side];
      return { formula: sums(figures, `${growth}*100`, [...figures, growth], '1E-9'), holds: isSmall(residual, 1e-9) };
    },
  });
  const failing: CheckLine = {
    label: checkLabels.allFinite[language],
    of: (block, { evaluation }) => {
      const rows = source.compiled.ordered.map(({ variable }) => layout.rowOf.get(variable.id) ?? 0);
      const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
      const probe = source.compiled.ordered[0]?.variable;
      const [left, right] = probe
        ? [layout.columnOf(block, probe, first), layout.columnOf(block, probe, periods.at(-1) ?? '')]
        : [0, 0];
      const area = fixedRange(sheetNames.model[language], {
        row: top,
        column: left,
        lastRow: bottom,
        lastColumn: right,
      });
      const holds = [...evaluation.cells].every(([, cells]) => cells.every((cell) => cell.kind !== 'problem'));
      return { formula: `SUMPRODUCT(--ISERROR(${area}))=0`, holds };
    },
  };
  const later = periods.slice(1);
  return [
    weights,
    ...later.map((period) => accountLine('production', period)),
    ...later.map((period) => accountLine('expenditure', period)),
    stretchLine(layout),
    ...(source.compiled.ordered.length > 0 ? [failing] : []),
  ];
}

/** How many conditions stand in one AND; Excel takes 255. */
const atOnce = 200;

/** No further figure (力争) is easier than the first; a ceiling is harder when it is lower. */
function stretchLine({ language, source }: Layout): CheckLine {
  const { goals } = source.plan.model;
  const sheet = sheetNames.targets[language];
  const isEasier = ({ value, stretch, operator }: Goal): boolean =>
    value !== null && stretch !== null && (operator === 'atMost' ? stretch > value : stretch < value);
  const conditions = goals.flatMap((goal, index) => {
    if (goal.value === null || goal.stretch === null) return [];
    const { base, stretch } = targetFigureCells(index);
    const at = (cell: { readonly row: number; readonly column: number }): string =>
      `'${sheet}'!${addressOf(cell.row, cell.column)}`;
    return [`${at(stretch)}${goal.operator === 'atMost' ? '<=' : '>='}${at(base)}`];
  });
  const groups = Array.from(
    { length: Math.ceil(conditions.length / atOnce) },
    (_, group) => `AND(${conditions.slice(group * atOnce, (group + 1) * atOnce).join(',')})`,
  );
  const formula = groups.length === 0 ? 'TRUE()' : groups.length === 1 ? (groups[0] ?? '') : `AND(${groups.join(',')})`;
  return { label: checkLabels.stretchNotBelow[language], of: () => ({ formula, holds: !goals.some(isEasier) }) };
}
