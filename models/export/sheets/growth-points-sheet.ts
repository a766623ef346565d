import { valueAt } from '../../evaluation/evaluation.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { unitLabel } from '../../shared/unit.ts';
import { addressOf, fixedAddressOf, quoteText } from '../workbook/cell-address.ts';
import type { CellSpec, RangeSpec, SheetSpec, ValidationSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, textCell } from './cell-makers.ts';
import { referTo } from './figure-cells.ts';
import type { Layout } from './layout.ts';
import { type LeveledGoal, leveledGoals, yearBefore } from './leveled-goals.ts';
import { lookOfUnit } from './look-of-unit.ts';
import { projectionColumns, projectionRows } from './projection-sheet.ts';
import { sheetNames, words } from './words.ts';

const heads = 4;
/** Empty lines for enterprises and projects; rows inserted between them are counted too. */
const lines = 40;
const nothing = '—';
const sums = [
  'indicator',
  'unit',
  'neededBase',
  'neededStretch',
  'listed',
  'counted',
  'ofNeeded',
  'shortfall',
] as const;
const columns = [
  'enterprise',
  'supports',
  'yearBefore',
  'thisYear',
  'increment',
  'isCounted',
  'monthOfEntry',
  'problem',
  'responsible',
] as const;
const at = { supports: 1, before: 2, now: 3, increment: 4, isCounted: 5, month: 6 } as const;

/**
 * 增长点和项目支撑表: enterprises and projects typed line by line, and how much of each indicator's increment of the year they
 * carry (domain 5, sheet 5). Nobody publishes such lists, so the lines are empty.
 */
export function growthPointsSheet(layout: Layout): readonly SheetSpec[] {
  const { language, source } = layout;
  const before = yearBefore(layout);
  const goals = leveledGoals(layout);
  if (before === undefined || goals.length === 0) return [];
  const listHead = heads + goals.length + 1;
  const list: RangeSpec = { row: listHead + 1, column: 0, lastRow: listHead + lines, lastColumn: columns.length - 1 };
  return [
    {
      name: sheetNames.growthPoints[language],
      widths: [34, 24, 15, 15, 15, 15, 15, 24, 18],
      cells: [
        textCell(0, 0, 'title', fillText(words.growthPointsTitle, language, { year: source.plan.model.targetPeriod })),
        textCell(1, 0, 'remark', words.growthPointsRemark[language]),
        ...headingCells(
          heads - 1,
          0,
          sums.map((key) => words[key][language]),
        ),
        ...goals.flatMap((goal, line) => sumCells(layout, goal, before, line, list)),
        ...headingCells(
          listHead,
          0,
          columns.map((key) => words[key][language]),
        ),
        ...Array.from({ length: lines }, (_, line) => lineCells(list.row + line)).flat(),
      ],
      titleRows: 0,
      titleColumns: 1,
      validations: validationsOf(layout, list, goals.length),
    },
  ];
}

/** One indicator: what the year asks for, what is listed towards it, and what is short. */
function sumCells(
  layout: Layout,
  { goal, level }: LeveledGoal,
  before: string,
  line: number,
  list: RangeSpec,
): readonly CellSpec[] {
  const { language, selected } = layout;
  const row = heads + line;
  const sheet = sheetNames.growthPoints[language];
  const look = lookOfUnit(level.unit);
  const base = valueAt(selected.evaluation, level.id, before);
  const refer = (column: number): string =>
    referTo({ sheet: sheetNames.projection[language], row: projectionRows.first + line, column }, sheet, false);
  const needed = (column: number, target: number, rate: number | null): CellSpec => {
    const [from, to] = [refer(projectionColumns.base), refer(target)];
    const missing = cellLabels.missing[language];
    const cached = base === null || rate === null ? missing : base * (1 + rate) - base;
    const formula = `IF(COUNT(${from},${to})<2,${quoteText(missing)},${to}-${from})`;
    return formulaCell(row, column, 'formula', formula, cached, { look });
  };
  const wholeColumn = (column: number): string =>
    `${fixedAddressOf(list.row, column)}:${fixedAddressOf(list.lastRow, column)}`;
  const [own, want, sum] = [0, 2, 4].map((column) => addressOf(row, column));
  const isOwn = `${wholeColumn(at.supports)}=${own}`;
  const isCounted = `${wholeColumn(at.isCounted)}=${quoteText(words.yes[language])}`;
  const increments = wholeColumn(at.increment);
  const isNeeded = base !== null && goal.value !== null;
  return [
    textCell(row, 0, 'label', goal.label[language]),
    textCell(row, 1, 'label', unitLabel(level.unit, language)),
    needed(2, projectionColumns.baseValue, goal.value),
    needed(3, projectionColumns.stretchValue, goal.stretch),
    formulaCell(row, 4, 'formula', `SUMPRODUCT(--(${isOwn}),${increments})`, 0, { look }),
    formulaCell(row, 5, 'formula', `SUMPRODUCT(--(${isOwn}),--(${isCounted}),${increments})`, 0, { look }),
    formulaCell(
      row,
      6,
      'formula',
      `IF(COUNT(${want})<1,"${nothing}",IF(${want}=0,"${nothing}",${sum}/${want}))`,
      isNeeded && base * (1 + goal.value) - base !== 0 ? 0 : nothing,
      { look: 'percent' },
    ),
    formulaCell(
      row,
      7,
      'formula',
      `IF(COUNT(${want})<1,"${nothing}",${want}-${sum})`,
      isNeeded ? base * (1 + goal.value) - base : nothing,
      { look },
    ),
  ];
}

function lineCells(row: number): readonly CellSpec[] {
  const [before, now] = [addressOf(row, at.before), addressOf(row, at.now)];
  return columns.map((_, column) =>
    column === at.increment
      ? formulaCell(row, column, 'formula', `IF(COUNT(${before},${now})<2,"",${now}-${before})`, '', { look: 'amount' })
      : textCell(row, column, 'entry', '', column === at.before || column === at.now ? { look: 'amount' } : {}),
  );
}

function validationsOf({ language }: Layout, list: RangeSpec, goals: number): readonly ValidationSpec[] {
  const range = (column: number): RangeSpec => ({ ...list, column, lastColumn: column });
  const labels = `${fixedAddressOf(heads, 0)}:${fixedAddressOf(heads + goals - 1, 0)}`;
  const answers = quoteText(`${words.yes[language]},${words.no[language]}`);
  return [
    { kind: 'list', range: range(at.supports), source: labels, message: words.supports[language] },
    { kind: 'list', range: range(at.isCounted), source: answers, message: words.isCounted[language] },
    {
      kind: 'between',
      range: range(at.month),
      min: 1,
      max: 12,
      message: fillText(words.range, language, { min: 1, max: 12 }),
    },
  ];
}
