import { valueAt } from '../../evaluation/evaluation.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { unitLabel } from '../../shared/unit.ts';
import { addressOf, fixedAddressOf, quoteText } from '../workbook/cell-address.ts';
import type { CellSpec, NumberLook, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, numberCell, textCell } from './cell-makers.ts';
import { copiedFigure, referTo } from './figure-cells.ts';
import type { Layout } from './layout.ts';
import { type LeveledGoal, leveledGoals, yearBefore } from './leveled-goals.ts';
import { lookOfUnit } from './look-of-unit.ts';
import { targetFigureCells } from './target-layout.ts';
import { sheetNames, words } from './words.ts';

const heads = 4;
const month = fixedAddressOf(2, 1);
const at = {
  last: 3,
  goal: 4,
  sum: 5,
  growth: 6,
  share: 7,
  schedule: 8,
  behind: 9,
  needed: 10,
  place: 11,
  state: 12,
} as const;
const columns = [
  'number',
  'indicator',
  'unit',
  'baseLevel',
  'yearGoal',
  'cumulative',
  'cumulativeGrowth',
  'ofYear',
  'schedule',
  'behind',
  'neededGrowth',
  'place',
  'state',
] as const;

/** 月度调度表: cumulative figures typed month by month against 序时进度, and the growth still needed (domain 5, sheet 6). */
export function monthlySheet(layout: Layout): readonly SheetSpec[] {
  const { language, source } = layout;
  const before = yearBefore(layout);
  const goals = leveledGoals(layout);
  if (before === undefined || goals.length === 0) return [];
  const last = heads + goals.length - 1;
  const states = { row: heads, column: at.state, lastRow: last, lastColumn: at.state };
  return [
    {
      name: sheetNames.monthly[language],
      widths: [5, 30, 8, 12, 12, 12, 11, 10, 10, 20, 14, 8, 12],
      cells: [
        textCell(0, 0, 'title', fillText(words.monthlyTitle, language, { year: source.plan.model.targetPeriod })),
        textCell(1, 0, 'remark', words.monthlyRemark[language]),
        textCell(2, 0, 'group', words.month[language]),
        textCell(2, 1, 'entry', ''),
        ...headingCells(
          heads - 1,
          0,
          columns.map((key) => fillText(words[key], language, { year: before })),
        ),
        ...goals.flatMap((goal, index) => goalCells(layout, goal, before, heads + index, index)),
      ],
      titleRows: heads,
      titleColumns: 2,
      validations: [
        {
          kind: 'between',
          range: { row: 2, column: 1, lastRow: 2, lastColumn: 1 },
          min: 1,
          max: 12,
          message: fillText(words.range, language, { min: 1, max: 12 }),
        },
      ],
      tones: [
        { range: states, text: words.onSchedule[language], tone: 'good' },
        { range: states, text: words.late[language], tone: 'bad' },
      ],
    },
  ];
}

function goalCells(
  layout: Layout,
  { goal, index, level }: LeveledGoal,
  before: string,
  row: number,
  line: number,
): readonly CellSpec[] {
  const { language, selected, chosen } = layout;
  const sheet = sheetNames.monthly[language];
  const nothing = cellLabels.none[language];
  const missing = cellLabels.missing[language];
  const look = lookOfUnit(level.unit);
  const base = valueAt(selected.evaluation, level.id, before);
  const growth = referTo({ sheet: sheetNames.targets[language], ...targetFigureCells(index).base }, sheet, false);
  const cell = (column: number): string => addressOf(row, column);
  const [last, target, sum, rate, share, schedule] = [at.last, at.goal, at.sum, at.growth, at.share, at.schedule].map(
    cell,
  );
  const unless = (inputs: readonly (string | undefined)[], formula: string): string =>
    `IF(COUNT(${inputs.join(',')})<${inputs.length},${quoteText(nothing)},${formula})`;
  const open = (column: number, inputs: readonly (string | undefined)[], formula: string, how: NumberLook): CellSpec =>
    formulaCell(row, column, 'formula', unless(inputs, formula), nothing, { look: how });
  return [
    numberCell(row, 0, 'label', line + 1),
    textCell(row, 1, 'label', goal.label[language]),
    textCell(row, 2, 'label', unitLabel(level.unit, language)),
    copiedFigure(layout, { block: chosen, id: level.id, slot: before }, { sheet, row, column: at.last }),
    formulaCell(
      row,
      at.goal,
      'formula',
      `IF(COUNT(${last},${growth})<2,${quoteText(missing)},${last}*(1+${growth}))`,
      base === null || goal.value === null ? missing : base * (1 + goal.value),
      { look },
    ),
    textCell(row, at.sum, 'entry', '', { look }),
    textCell(row, at.growth, 'entry', '', { look: 'percent' }),
    open(at.share, [sum, target], `${sum}/${target}`, 'percent'),
    open(at.schedule, [month], `${month}/12`, 'percent'),
    open(at.behind, [share, schedule], `(${share}-${schedule})*100`, 'points'),
    // The remaining months of last year are its total less what it had by now, which is the cumulative figure over its growth.
    open(at.needed, [target, sum, last, rate], `(${target}-${sum})/(${last}-${sum}/(1+${rate}))-1`, 'percent'),
    textCell(row, at.place, 'entry', ''),
    formulaCell(
      row,
      at.state,
      'state',
      unless(
        [share, schedule],
        `IF(${share}>=${schedule},${quoteText(words.onSchedule[language])},${quoteText(words.late[language])})`,
      ),
      nothing,
    ),
  ];
}
