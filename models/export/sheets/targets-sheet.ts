import { type AttainedGoal, attainGoals } from '../../evaluation/attain-goals.ts';
import { type Goal, reportText } from '../../goals/goal-model.ts';
import { stateLabels } from '../../shared/texts/figures.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { unitLabel } from '../../shared/unit.ts';
import { addressOf, fixedAddressOf, fixedRange } from '../workbook/cell-address.ts';
import type { CellSpec, NameSpec, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, numberCell, textCell } from './cell-makers.ts';
import { copiedFigure, referTo } from './figure-cells.ts';
import { blockName } from './label-cells.ts';
import type { Block, Layout } from './layout.ts';
import { lookOfUnit } from './look-of-unit.ts';
import { asksForSign, demandText, isJudged, stateFormula } from './target-terms.ts';
import { sheetNames, words } from './words.ts';

/** Where the parts of 目标达成 stand. The margins are in row 2, the goals from row 5 on. */
export const targetRows = { margins: 2, blocks: 3, heads: 4, first: 5 } as const;
/** Columns of 目标达成 that other sheets and charts read. */
export const targetColumns = { label: 1, base: 5, stretch: 6 } as const;
const { base, stretch } = targetColumns;
const firstBlock = 7;
const widths = { scenario: 3, selected: 5 } as const;
const margins = { rate: fixedAddressOf(2, 2), level: fixedAddressOf(2, 4), about: fixedAddressOf(2, 6) } as const;

/** 目标达成: every goal of the report, measured by every scenario and by the one selected; the states are formulas. */
export function targetsSheet(layout: Layout): SheetSpec {
  const { language, blocks, source } = layout;
  const { goals } = source.plan.model;
  const measured = blocks.map(({ result }) => {
    const { evaluation, scenario } = result ?? layout.selected;
    return attainGoals(source.compiled, evaluation, scenario.path);
  });
  const lastRow = Math.max(targetRows.first, targetRows.first + goals.length - 1);
  const stateColumns = blocks.map((block) => stateColumn(block));
  return {
    name: sheetNames.targets[language],
    widths: [5, 34, 28, 14, 8, 10, 10, ...blocks.flatMap(blockWidths), 18, 60],
    cells: [
      ...headCells(layout),
      ...goals.flatMap((goal, index) => [
        ...goalCells(layout, goal, index),
        ...blocks.flatMap((block) => measureCells(layout, block, index, measured[block.index]?.[index])),
      ]),
    ],
    titleRows: targetRows.first,
    titleColumns: 2,
    tones: stateColumns.flatMap((column) =>
      (['met', 'near', 'missed', 'unknown'] as const).map((state) => ({
        range: { row: targetRows.first, column, lastRow, lastColumn: column },
        text: stateLabels[state][language],
        tone: ({ met: 'good', near: 'near', missed: 'bad', unknown: 'quiet' } as const)[state],
      })),
    ),
  };
}

const startOf = ({ index }: Block): number => firstBlock + index * widths.scenario;
const stateColumn = (block: Block): number => startOf(block) + (block.result ? 2 : 3);
const blockWidths = ({ result }: Block): readonly number[] => (result ? [11, 9, 9] : [11, 11, 9, 9, 11]);
const lastColumns = ({ blocks }: Layout): number =>
  firstBlock + (blocks.length - 1) * widths.scenario + widths.selected;

function headCells(layout: Layout): readonly CellSpec[] {
  const { language, blocks, source } = layout;
  const word = (key: keyof typeof words): string => words[key][language];
  const model = source.plan.model;
  const margin = (column: number, label: string, value: number): readonly CellSpec[] => [
    textCell(targetRows.margins, column - 1, 'remark', label),
    numberCell(targetRows.margins, column, 'input', value, { look: 'percent' }),
  ];
  return [
    textCell(0, 0, 'title', `${sheetNames.targets[language]} ${model.targetPeriod}`),
    textCell(1, 0, 'remark', words.targetsRemark[language]),
    ...margin(2, word('marginRate'), model.margins.rate),
    ...margin(4, word('marginLevel'), model.margins.level),
    ...margin(6, word('marginAbout'), model.margins.about),
    ...headingCells(targetRows.heads, 0, [
      ...(['number', 'target', 'section', 'demand', 'unit', 'baseFigure', 'stretchFigure'] as const).map(word),
    ]),
    ...blocks.flatMap((block) => [
      textCell(targetRows.blocks, startOf(block), 'group', blockName(layout, block)),
      ...headingCells(
        targetRows.heads,
        startOf(block),
        (block.result
          ? (['modelValue', 'gap', 'state'] as const)
          : (['against', 'modelValue', 'gap', 'state', 'gapAmount'] as const)
        ).map(word),
      ),
    ]),
    ...headingCells(targetRows.heads, lastColumns(layout), [word('owner'), word('quotation')]),
  ];
}

function goalCells(layout: Layout, goal: Goal, index: number): readonly CellSpec[] {
  const { language, source } = layout;
  const row = targetRows.first + index;
  const last = lastColumns(layout);
  const look = lookOfUnit(goal.unit);
  const figure = (column: number, value: number | null): CellSpec =>
    value === null
      ? textCell(row, column, 'none', cellLabels.none[language])
      : numberCell(row, column, 'formula', value, { look });
  return [
    numberCell(row, 0, 'label', index + 1),
    textCell(row, 1, 'label', goal.label[language]),
    textCell(row, 2, 'label', goal.section),
    textCell(row, 3, 'label', demandText(goal, language)),
    textCell(row, 4, 'label', unitLabel(goal.unit, language)),
    figure(base, goal.value),
    figure(stretch, goal.stretch),
    textCell(row, last, 'label', goal.owner?.name ?? ''),
    textCell(row, last + 1, 'label', reportText(source.plan.model.report).slice(goal.span.start, goal.span.end)),
  ];
}

/** The figure a goal is measured against on a path. A goal without a further figure has its first on both. */
const targetColumn = (goal: Goal, path: 'base' | 'stretch'): number =>
  path === 'stretch' && goal.stretch !== null ? stretch : base;

function measureCells(
  layout: Layout,
  block: Block,
  index: number,
  attained: AttainedGoal | undefined,
): readonly CellSpec[] {
  if (!attained) return [];
  const { goal, own } = attained;
  const { language, source, results, selector } = layout;
  const row = targetRows.first + index;
  const start = startOf(block) + (block.result ? 0 : 1);
  const nothing = cellLabels.none[language];
  const isKnown = goal.variable !== null && isJudged(goal, source.plan.model.margins);
  const target = asksForSign(goal)
    ? '0'
    : addressOf(row, block.result ? targetColumn(goal, block.result.scenario.path) : start - 1);
  const model = addressOf(row, start);
  const isRate = goal.unit === '%' || goal.unit === '';
  const cells: CellSpec[] = [modelCell(layout, block, goal, row, start)];
  if (!block.result && !asksForSign(goal) && isKnown) {
    const choices = results.map(({ scenario }) => addressOf(row, targetColumn(goal, scenario.path)));
    const chosen = `CHOOSE(${selector},${choices.join(',')})`;
    cells.push(
      formulaCell(row, start - 1, 'formula', chosen, own.reference ?? nothing, { look: lookOfUnit(goal.unit) }),
    );
  }
  if (!isKnown) {
    return [
      ...cells,
      textCell(row, start + 1, 'none', nothing),
      textCell(row, start + 2, 'state', stateLabels.unknown[language]),
    ];
  }
  const inputs = target === '0' ? [model] : [model, target];
  const gap = `${model}${target === '0' ? '' : `-${target}`}`;
  const shown = isRate ? (target === '0' ? `${model}*100` : `(${gap})*100`) : gap;
  const cachedGap = own.gap === null ? nothing : own.gap * (isRate ? 100 : 1);
  const judgement = {
    model,
    target,
    marginRate: margins.rate,
    marginLevel: margins.level,
    marginAbout: margins.about,
  };
  cells.push(
    formulaCell(row, start + 1, 'formula', unlessKnown(shown, inputs, nothing), cachedGap, {
      look: isRate ? 'points' : lookOfUnit(goal.unit),
    }),
    formulaCell(row, start + 2, 'state', stateFormula(goal, judgement, language), stateLabels[own.state][language]),
  );
  if (!block.result) cells.push(amountCell(layout, block, attained, { row, column: start + 3 }, gap, inputs));
  return cells;
}

const unlessKnown = (formula: string, inputs: readonly string[], otherwise: string): string =>
  `IF(COUNT(${inputs.join(',')})<${inputs.length},"${otherwise}",${formula})`;

/** What the model gives for a goal. A rule without a unit is measured by the room it leaves, a fraction. */
function modelCell(layout: Layout, block: Block, goal: Goal, row: number, column: number): CellSpec {
  const { language, source } = layout;
  if (goal.variable === null) return textCell(row, column, 'none', cellLabels.none[language]);
  const figure = { block, id: goal.variable, slot: source.plan.model.targetPeriod };
  const at = { sheet: sheetNames.targets[language], row, column };
  return copiedFigure(layout, figure, at, goal.unit === '' ? 'percent' : lookOfUnit(goal.unit));
}

/** How many 亿元 one unit is. */
const hundredMillions: Readonly<Record<string, string>> = { 亿元: '', 万元: '*0.0001', 元: '*0.00000001' };

/** The gap as an amount: that part of the year before for a rate, itself for money. */
function amountCell(
  layout: Layout,
  block: Block,
  { goal, own }: AttainedGoal,
  at: { readonly row: number; readonly column: number },
  gap: string,
  inputs: readonly string[],
): CellSpec {
  const { language, source } = layout;
  const { periods, targetPeriod, variables } = source.plan.model;
  const nothing = cellLabels.none[language];
  const before = periods[periods.indexOf(targetPeriod) - 1];
  const level = variables.find((variable) => variable.id === goal.amountBase);
  const place = level && before !== undefined ? layout.placeOf(block, level.id, before) : null;
  const unit = hundredMillions[level?.unit ?? goal.unit];
  const isPossible = unit !== undefined && (goal.amountBase === null || place !== null);
  if (!isPossible) return textCell(at.row, at.column, 'none', nothing);
  const times = place ? [referTo(place, sheetNames.targets[language], false)] : [];
  const product = [`(${gap})`, ...times].join('*') + unit;
  const formula = unlessKnown(product, [...inputs, ...times], nothing);
  return formulaCell(at.row, at.column, 'formula', formula, own.gapAmount ?? nothing, { look: 'amount' });
}

/** The column of the selected scenario's model values. */
export const selectedModelColumn = ({ blocks }: Layout): number =>
  firstBlock + (blocks.length - 1) * widths.scenario + 1;

/** Where the two figures of a goal stand, by its number in the model. */
export const targetFigureCells = (index: number) => ({
  base: { row: targetRows.first + index, column: base },
  stretch: { row: targetRows.first + index, column: stretch },
});

/** `tgt_…`: the two figures of every goal, by its id; and the margins. */
export function targetNames({ language, source }: Layout): readonly NameSpec[] {
  const sheet = sheetNames.targets[language];
  const cell = (name: string, row: number, column: number, lastColumn = column): NameSpec => ({
    name,
    target: fixedRange(sheet, { row, column, lastRow: row, lastColumn }),
  });
  return [
    ...source.plan.model.goals.map((goal, index) => cell(`tgt_${goal.id}`, targetRows.first + index, base, stretch)),
    cell('in_margin_rate', targetRows.margins, 2),
    cell('in_margin_level', targetRows.margins, 4),
    cell('in_margin_about', targetRows.margins, 6),
  ];
}
