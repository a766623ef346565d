import { type AttainedGoal, attainGoals } from '../../evaluation/attain-goals.ts';
import { valueAt } from '../../evaluation/evaluation.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { unitLabel } from '../../shared/unit.ts';
import { markOfCell } from '../../views/source-mark.ts';
import { addressOf } from '../workbook/cell-address.ts';
import type { CellSpec, NumberLook, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, numberCell, textCell } from './cell-makers.ts';
import { copiedFigure, referTo } from './figure-cells.ts';
import { groundOf } from './ground.ts';
import type { Layout, Place } from './layout.ts';
import { type LeveledGoal, leveledGoals, yearBefore } from './leveled-goals.ts';
import { lookOfUnit } from './look-of-unit.ts';
import { selectedModelColumn, targetFigureCells, targetRows } from './target-layout.ts';
import { sheetNames, words } from './words.ts';

const heads = 3;
/** The first goal of the table, and the columns that other sheets read. */
export const projectionRows = { first: heads } as const;
export const projectionColumns = { base: 3, baseValue: 6, stretchValue: 8 } as const;
const at = {
  ...projectionColumns,
  baseGrowth: 5,
  stretchGrowth: 7,
  model: 9,
  level: 10,
  gap: 11,
} as const;

/** 主要经济指标预期目标测算表: base, both goals and the model's figures side by side, for the selected scenario (domain 5, sheet 1). */
export function projectionSheet(layout: Layout): readonly SheetSpec[] {
  const { language, source, selected } = layout;
  const before = yearBefore(layout);
  const goals = leveledGoals(layout);
  const attained = attainGoals(source.compiled, selected.evaluation, selected.scenario.path);
  if (before === undefined || goals.length === 0) return [];
  const year = source.plan.model.targetPeriod;
  const word = (key: keyof typeof words): string => words[key][language];
  return [
    {
      name: sheetNames.projection[language],
      widths: [5, 30, 8, 12, 12, 11, 12, 11, 12, 12, 12, 12, 12, 50, 18],
      cells: [
        textCell(0, 0, 'title', fillText(words.projectionTitle, language, { year })),
        ...headingCells(heads - 1, 0, [
          word('number'),
          word('indicator'),
          word('unit'),
          fillText(words.baseLevel, language, { year: before }),
          ...(['baseVintage', 'baseGrowth', 'baseValue', 'stretchGrowth', 'stretchValue', 'modelGrowth'] as const).map(
            word,
          ),
          ...(['modelLevel', 'gapPoints', 'gapAmount', 'ground', 'lead'] as const).map(word),
        ]),
        ...goals.flatMap((goal, line) => goalCells(layout, goal, attained[goal.index], before, line)),
      ],
      titleRows: heads,
      titleColumns: 2,
    },
  ];
}

function goalCells(
  layout: Layout,
  { goal, index, level }: LeveledGoal,
  attained: AttainedGoal | undefined,
  before: string,
  line: number,
): readonly CellSpec[] {
  const { language, source, selected, chosen } = layout;
  const { periods, targetPeriod } = source.plan.model;
  const row = heads + line;
  const sheet = sheetNames.projection[language];
  const missing = cellLabels.missing[language];
  const baseValue = valueAt(selected.evaluation, level.id, before);
  const look = lookOfUnit(level.unit);
  const onTargets = (column: number): Place => ({
    sheet: sheetNames.targets[language],
    row: targetRows.first + index,
    column,
  });
  const figures = targetFigureCells(index);
  const base = addressOf(row, at.base);
  const levelOf = (column: number, rate: number | null): CellSpec => {
    const of = addressOf(row, column - 1);
    const formula = `IF(COUNT(${base},${of})<2,"${missing}",${base}*(1+${of}))`;
    return formulaCell(
      row,
      column,
      'formula',
      formula,
      baseValue === null || rate === null ? missing : baseValue * (1 + rate),
      {
        look,
      },
    );
  };
  const modelColumn = selectedModelColumn(layout);
  const copied = (column: number, from: number, cached: number | null, how: NumberLook, nothing: string): CellSpec =>
    formulaCell(row, column, 'formula', referTo(onTargets(from), sheet, false), cached ?? nothing, { look: how });
  const cell = layout.cellOf(chosen, level.id, periods.indexOf(before));
  return [
    numberCell(row, 0, 'label', line + 1),
    textCell(row, 1, 'label', goal.label[language]),
    textCell(row, 2, 'label', unitLabel(level.unit, language)),
    copiedFigure(layout, { block: chosen, id: level.id, slot: before }, { sheet, row, column: at.base }),
    textCell(row, 4, 'label', markOfCell(cell, language)?.text ?? ''),
    copied(at.baseGrowth, figures.base.column, goal.value, 'percent', cellLabels.none[language]),
    levelOf(at.baseValue, goal.value),
    copied(at.stretchGrowth, figures.stretch.column, goal.stretch, 'percent', cellLabels.none[language]),
    levelOf(at.stretchValue, goal.stretch),
    copiedFigure(
      layout,
      { block: chosen, id: goal.variable ?? '', slot: targetPeriod },
      { sheet, row, column: at.model },
    ),
    copiedFigure(layout, { block: chosen, id: level.id, slot: targetPeriod }, { sheet, row, column: at.level }),
    copied(
      at.gap,
      modelColumn + 1,
      attained?.own.gap === null || !attained ? null : attained.own.gap * 100,
      'points',
      '—',
    ),
    copied(at.gap + 1, modelColumn + 3, attained?.own.gapAmount ?? null, 'amount', '—'),
    textCell(row, at.gap + 2, 'label', groundOf(layout, goal)),
    textCell(row, at.gap + 3, 'label', goal.owner?.name ?? ''),
  ];
}
