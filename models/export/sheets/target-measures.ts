import type { AttainedGoal } from '../../evaluation/attain-goals.ts';
import type { Goal } from '../../goals/goal-model.ts';
import { stateLabels } from '../../shared/texts/figures.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { addressOf } from '../workbook/cell-address.ts';
import type { CellSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, textCell } from './cell-makers.ts';
import { copiedFigure, referTo } from './figure-cells.ts';
import type { Block, Layout } from './layout.ts';
import { yearBefore } from './leveled-goals.ts';
import { lookOfUnit } from './look-of-unit.ts';
import { marginCells, startOf, targetColumns, targetRows } from './target-layout.ts';
import { asksForSign, isJudged, stateFormula } from './target-terms.ts';
import { sheetNames } from './words.ts';

/** The figure a goal is measured against on a path. A goal without a further figure has its first on both. */
const targetColumn = (goal: Goal, path: 'base' | 'stretch'): number =>
  path === 'stretch' && goal.stretch !== null ? targetColumns.stretch : targetColumns.base;

/** What one scenario gives for a goal: model value, gap, state; for the selected one also what it is against and the gap in 亿元. */
export function measureCells(
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
      ...(block.result ? [] : [textCell(row, start + 3, 'none', nothing)]),
    ];
  }
  const inputs = target === '0' ? [model] : [model, target];
  const gap = `${model}${target === '0' ? '' : `-${target}`}`;
  const shown = isRate ? (target === '0' ? `${model}*100` : `(${gap})*100`) : gap;
  const cachedGap = own.gap === null ? nothing : own.gap * (isRate ? 100 : 1);
  const judgement = {
    model,
    target,
    marginRate: marginCells.rate,
    marginLevel: marginCells.level,
    marginAbout: marginCells.about,
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
const hundredMillions: ReadonlyMap<string, string> = new Map([
  ['亿元', ''],
  ['万元', '*0.0001'],
  ['元', '*0.00000001'],
]);

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
  const nothing = cellLabels.none[language];
  const before = yearBefore(layout);
  const level = source.plan.model.variables.find((variable) => variable.id === goal.amountBase);
  const place = level && before !== undefined ? layout.placeOf(block, level.id, before) : null;
  const unit = hundredMillions.get(level?.unit ?? goal.unit);
  const isPossible = unit !== undefined && (goal.amountBase === null || place !== null);
  if (!isPossible) return textCell(at.row, at.column, 'none', nothing);
  const times = place ? [referTo(place, sheetNames.targets[language], false)] : [];
  const product = [`(${gap})`, ...times].join('*') + unit;
  const formula = unlessKnown(product, [...inputs, ...times], nothing);
  return formulaCell(at.row, at.column, 'formula', formula, own.gapAmount ?? nothing, { look: 'amount' });
}
