import { contributionsOf } from '../../evaluation/contribution.ts';
import { inputsOf } from '../../evaluation/inputs-of.ts';
import type { Industry } from '../../goals/goal-model.ts';
import type { Assumption } from '../../goals/variable.ts';
import type { Slot } from '../../shared/period.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import type { CellSpec, NumberLook, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, textCell } from './cell-makers.ts';
import { contributionColumns } from './contribution-tables.ts';
import { firstRow as firstContribution } from './contributions-sheet.ts';
import { copiedFigure, referTo } from './figure-cells.ts';
import type { Layout } from './layout.ts';
import { yearBefore } from './leveled-goals.ts';
import { sheetNames, words } from './words.ts';

const heads = 3;
const columns = [
  'industry',
  'lastValue',
  'weight',
  'indicatorOf',
  'indicatorGrowth',
  'price',
  'industryGrowth',
  'pull',
  'share',
  'responsible',
] as const;

/** GDP支撑指标测算表: every industry with the indicator its growth is reckoned from, for the selected scenario (domain 5, sheet 2). */
export function supportSheet(layout: Layout): readonly SheetSpec[] {
  const { language, source } = layout;
  const { accounts, targetPeriod } = source.plan.model;
  if (yearBefore(layout) === undefined) return [];
  return [
    {
      name: sheetNames.support[language],
      widths: [24, 16, 10, 34, 12, 10, 12, 13, 11, 18],
      cells: [
        textCell(0, 0, 'title', fillText(words.supportTitle, language, { year: targetPeriod })),
        ...headingCells(
          heads - 1,
          0,
          columns.map((key) => words[key][language]),
        ),
        ...accounts.production.flatMap((industry, index) => industryCells(layout, industry, index)),
      ],
      titleRows: heads,
      titleColumns: 1,
    },
  ];
}

/** The assumptions an industry's growth is reckoned from: the indicator is a growth at some prices, its price change at none. */
function driversOf(
  { source }: Layout,
  industry: Industry,
): { readonly indicator: Assumption | undefined; readonly price: Assumption | undefined } {
  const { variables } = source.plan.model;
  const needed = inputsOf(source.compiled, industry.growth);
  const rates = variables.filter(
    (variable): variable is Assumption =>
      variable.kind === 'assumption' &&
      variable.unit === '%' &&
      (needed.has(variable.id) || variable.id === industry.growth),
  );
  return {
    indicator: rates.find((variable) => variable.basis !== null && variable.timing === 'yearly'),
    price: rates.find((variable) => variable.basis === null && variable.timing === 'yearly'),
  };
}

function industryCells(layout: Layout, industry: Industry, index: number): readonly CellSpec[] {
  const { language, source, selected, chosen } = layout;
  const { goals, targetPeriod } = source.plan.model;
  const row = heads + index;
  const sheet = sheetNames.support[language];
  const missing = cellLabels.missing[language];
  const part = contributionsOf(selected.evaluation, targetPeriod).production.parts[index];
  const { indicator, price } = driversOf(layout, industry);
  const copied = (
    column: number,
    from: number,
    cached: number | null,
    look: NumberLook,
    nothing: string = missing,
  ): CellSpec => {
    const place = { sheet: sheetNames.contributions[language], row: firstContribution + index, column: from };
    return formulaCell(row, column, 'formula', referTo(place, sheet, false), cached ?? nothing, { look });
  };
  const figure = (column: number, id: string, slot: Slot): CellSpec =>
    copiedFigure(layout, { block: chosen, id, slot }, { sheet, row, column });
  const before = yearBefore(layout) ?? '';
  const owner = goals.find((goal) => goal.variable !== null && goal.variable === indicator?.id)?.owner;
  return [
    textCell(row, 0, 'label', industry.label[language]),
    figure(1, industry.valueAdded, before),
    copied(2, contributionColumns.weight, part?.weight ?? null, 'percent'),
    textCell(row, 3, 'label', indicator?.label[language] ?? ''),
    figure(4, indicator?.id ?? '', targetPeriod),
    figure(5, price?.id ?? '', targetPeriod),
    figure(6, industry.growth, targetPeriod),
    figure(7, industry.pull, targetPeriod),
    copied(8, contributionColumns.share, part?.share ?? null, 'share', '—'),
    textCell(row, 9, 'entry', owner?.name ?? ''),
  ];
}
