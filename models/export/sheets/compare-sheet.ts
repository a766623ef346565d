import type { InputChange } from '../../evaluation/bridge.ts';
import { isOwnChange } from '../../evaluation/compare-prose.ts';
import { type Comparison, compareScenarios } from '../../evaluation/compare-scenarios.ts';
import { valueAt } from '../../evaluation/evaluation.ts';
import type { Label } from '../../shared/language.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { unitLabel } from '../../shared/unit.ts';
import type { ScenarioResult } from '../../views/grid-rows.ts';
import { addressOf } from '../workbook/cell-address.ts';
import type { CachedValue, CellSpec, NumberLook, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, numberCell, textCell } from './cell-makers.ts';
import { copiedFigure } from './figure-cells.ts';
import type { Block, Layout } from './layout.ts';
import { lookOfUnit } from './look-of-unit.ts';
import { sheetNames, words } from './words.ts';

const firstRow = 3;

interface Pair {
  readonly from: Block & { readonly result: ScenarioResult };
  readonly to: Block & { readonly result: ScenarioResult };
}

/** 比较: every further scenario against the first, one table under the other. No sheet when there is but one scenario. */
export function compareSheet(layout: Layout): readonly SheetSpec[] {
  const { language, blocks } = layout;
  const [from, ...others] = blocks.flatMap(({ result, index }) => (result ? [{ result, index }] : []));
  if (!from || others.length === 0) return [];
  const cells: CellSpec[] = [
    textCell(0, 0, 'title', sheetNames.compare[language]),
    textCell(1, 0, 'remark', words.compareRemark[language]),
  ];
  let row = firstRow;
  for (const to of others) {
    const table = pairCells(layout, { from, to }, row);
    cells.push(...table);
    row = Math.max(...table.map((cell) => cell.row)) + 3;
  }
  return [
    {
      name: sheetNames.compare[language],
      widths: [34, 10, 10, 12, 12, 12, 36],
      cells,
      titleRows: 0,
      titleColumns: 1,
    },
  ];
}

function pairCells(layout: Layout, pair: Pair, row: number): readonly CellSpec[] {
  const { language, source } = layout;
  const [from, to] = [pair.from.result.scenario, pair.to.result.scenario];
  const compared = compareScenarios(source.compiled, source.plan, from.id, to.id);
  if (!compared.ok) throw new Error(`the scenarios of a layout are known: ${JSON.stringify(compared.problems)}`);
  const changes = compared.value.changes.filter(isOwnChange);
  const names = { from: from.name[language], to: to.name[language] };
  const word = (key: keyof typeof words): string => words[key][language];
  const second = row + 3 + changes.length;
  return [
    textCell(row, 0, 'group', fillText(words.comparison, language, names)),
    ...headingCells(row + 1, 0, [
      word('variable'),
      word('year'),
      word('unit'),
      names.from,
      names.to,
      word('difference'),
      word('effect'),
    ]),
    ...changes.flatMap((change, index) => changeCells(layout, pair, change, compared.value, row + 2 + index)),
    ...bridgeCells(layout, pair, second),
  ];
}

const shown = (value: number | null, { language }: Layout): CachedValue => value ?? cellLabels.missing[language];

function changeCells(
  layout: Layout,
  pair: Pair,
  change: InputChange,
  { bridge }: Comparison,
  row: number,
): readonly CellSpec[] {
  const { language } = layout;
  const { variable, slot, from, to } = change;
  const look = lookOfUnit(variable.unit);
  const isRate = variable.unit === '%';
  const effect = bridge.parts.find((part) => part.id === variable.id && part.slot === slot)?.effect;
  const figure = (block: Block, column: number): CellSpec =>
    copiedFigure(layout, { block, id: variable.id, slot }, { sheet: sheetNames.compare[language], row, column });
  const known = from.value !== null && to.value !== null;
  return [
    textCell(row, 0, 'label', variable.label[language]),
    textCell(row, 1, 'label', slot === 'once' ? words.once[language] : slot),
    textCell(row, 2, 'label', unitLabel(variable.unit, language)),
    figure(pair.from, 3),
    figure(pair.to, 4),
    differenceCell(
      layout,
      row,
      isRate ? 100 : 1,
      known ? (to.value ?? 0) - (from.value ?? 0) : null,
      isRate ? 'points' : look,
    ),
    ...(effect === undefined ? [] : [numberCell(row, 6, 'formula', effect * 100, { look: 'points' })]),
  ];
}

/** What stands in the column of `to` less what stands in the column of `from`; rates differ in percentage points. */
function differenceCell(
  layout: Layout,
  row: number,
  times: 1 | 100,
  difference: number | null,
  look: NumberLook,
): CellSpec {
  const [from, to] = [addressOf(row, 3), addressOf(row, 4)];
  const bare = times === 1 ? `${to}-${from}` : `(${to}-${from})*100`;
  const formula = `IF(COUNT(${from},${to})<2,"${cellLabels.missing[layout.language]}",${bare})`;
  const cached = difference === null ? shown(null, layout) : difference * times;
  return formulaCell(row, 5, 'formula', formula, cached, { look });
}

/** The difference of growth by industry: pulls add up to growth, so their differences add up to its difference, live. */
function bridgeCells(layout: Layout, pair: Pair, row: number): readonly CellSpec[] {
  const { language, source } = layout;
  const { accounts, targetPeriod } = source.plan.model;
  const lines: readonly (readonly [Label, string, 1 | 100])[] = [
    ...accounts.production.map((industry) => [industry.label, industry.pull, 1] as const),
    [words.total, accounts.growth, 100],
  ];
  return [
    ...headingCells(row, 0, [
      words.bridge[language],
      targetPeriod,
      '',
      pair.from.result.scenario.name[language],
      pair.to.result.scenario.name[language],
      words.difference[language],
    ]),
    ...lines.flatMap(([label, id, times], index): readonly CellSpec[] => {
      const at = row + 1 + index;
      const values = [pair.from, pair.to].map(({ result }) => valueAt(result.evaluation, id, targetPeriod));
      const [from = null, to = null] = values;
      const figures = [pair.from, pair.to].map((block, side) =>
        copiedFigure(
          layout,
          { block, id, slot: targetPeriod },
          { sheet: sheetNames.compare[language], row: at, column: 3 + side },
        ),
      );
      return [
        textCell(at, 0, 'label', label[language]),
        ...figures,
        differenceCell(layout, at, times, from === null || to === null ? null : to - from, 'points'),
      ];
    }),
  ];
}
