import { fillText } from '../../shared/texts/fill-text.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { unitLabel } from '../../shared/unit.ts';
import type { CellSpec, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, numberCell, textCell } from './cell-makers.ts';
import { referTo } from './figure-cells.ts';
import type { Layout } from './layout.ts';
import { lookOfUnit } from './look-of-unit.ts';
import { targetFigureCells } from './target-layout.ts';
import { demandText } from './target-terms.ts';
import { sheetNames, words } from './words.ts';

const heads = 3;
const toFill = ['firstQuarter', 'firstHalf', 'threeQuarters', 'leader'] as const;

/** 目标任务分解表: every goal with the cells a bureau fills in when it splits them among quarters, leaders and towns (domain 5, sheet 4). */
export function tasksSheet(layout: Layout): SheetSpec {
  const { language, source } = layout;
  const { goals, targetPeriod } = source.plan.model;
  const name = sheetNames.tasks[language];
  const columns = [
    'number',
    'indicator',
    'unit',
    'demand',
    'wholeYear',
    'wholeYearStretch',
    ...toFill,
    'lead',
    'responsible',
    'towns',
  ] as const;
  return {
    name,
    widths: [5, 34, 8, 14, 12, 12, 12, 12, 12, 14, 18, 18, 24],
    cells: [
      textCell(0, 0, 'title', fillText(words.tasksTitle, language, { year: targetPeriod })),
      ...headingCells(
        heads - 1,
        0,
        columns.map((key) => words[key][language]),
      ),
      ...goals.flatMap((goal, index): readonly CellSpec[] => {
        const row = heads + index;
        const { base, stretch } = targetFigureCells(index);
        const look = lookOfUnit(goal.unit);
        const figure = (
          column: number,
          from: { readonly row: number; readonly column: number },
          value: number | null,
        ): CellSpec =>
          value === null
            ? textCell(row, column, 'none', cellLabels.none[language])
            : formulaCell(
                row,
                column,
                'formula',
                referTo({ sheet: sheetNames.targets[language], ...from }, name, false),
                value,
                { look },
              );
        const blank = (column: number): CellSpec => textCell(row, column, 'entry', '');
        return [
          numberCell(row, 0, 'label', index + 1),
          textCell(row, 1, 'label', goal.label[language]),
          textCell(row, 2, 'label', unitLabel(goal.unit, language)),
          textCell(row, 3, 'label', demandText(goal, language)),
          figure(4, base, goal.value),
          figure(5, stretch, goal.stretch),
          ...toFill.map((_, offset) => blank(6 + offset)),
          textCell(row, 10, 'entry', goal.owner?.name ?? ''),
          blank(11),
          blank(12),
        ];
      }),
    ],
    titleRows: heads,
    titleColumns: 2,
  };
}
