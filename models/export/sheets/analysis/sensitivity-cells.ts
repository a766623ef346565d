import { leverTable, sensitivityOf } from '../../../analysis/sensitivity.ts';
import { isSameLever } from '../../../analysis/trial.ts';
import { fillText } from '../../../shared/texts/fill-text.ts';
import { cellLabels } from '../../../shared/texts/states.ts';
import { whatIfTexts } from '../../../shared/texts/what-if.ts';
import { leverId, leverLabel } from '../../../views/what-if-levers.ts';
import { knownOutput } from '../../../views/what-if-outputs.ts';
import { mostBars } from '../../../views/what-if-sensitivity.ts';
import type { CellSpec, NumberLook } from '../../workbook/workbook-spec.ts';
import { headingCells, numberCell, textCell } from '../cell-makers.ts';
import type { Layout } from '../layout.ts';
import { lookOfUnit } from '../look-of-unit.ts';
import { analysisWords } from './analysis-words.ts';
import { growthLabel } from './growth-label.ts';

/** 杠杆表 of every scenario: a line a lever, in the order of the first scenario that has it, a column a scenario. */
export function leverageCells(layout: Layout, row: number): readonly CellSpec[] {
  const { language, source, results } = layout;
  const tables = results.map(({ assumptions }) => {
    const made = leverTable(source.compiled, assumptions);
    return made.ok ? made.value : [];
  });
  const levers = [...new Map(tables.flat().map((lever) => [leverId(lever), lever])).values()];
  if (levers.length === 0) return [];
  return [
    textCell(row, 0, 'group', analysisWords.leverage[language]),
    ...headingCells(row + 1, 0, [
      whatIfTexts.lever[language],
      ...results.map(({ scenario }) => scenario.name[language]),
    ]),
    ...levers.flatMap((lever, line) => [
      textCell(row + 2 + line, 0, 'label', leverLabel(lever, source.plan.model, language)),
      ...tables.map((table, column) => {
        const perPoint = table.find((other) => isSameLever(other, lever))?.perPoint ?? null;
        return figureCell(layout, row + 2 + line, 1 + column, perPoint, 'factor');
      }),
    ]),
  ];
}

/** The tornado of the selected scenario as a table, the strongest assumption first. */
export function tornadoCells(layout: Layout, row: number): readonly CellSpec[] {
  const { language, source, selected } = layout;
  const { model } = source.plan;
  const found = sensitivityOf(source.compiled, selected.assumptions, knownOutput(source, null));
  if (!found.ok || found.value.base === null || found.value.bars.length === 0) return [];
  const title = { output: growthLabel(layout), scenario: selected.scenario.name[language] };
  const word = (key: 'lever' | 'now' | 'stepLower' | 'stepHigher'): string => whatIfTexts[key][language];
  return [
    textCell(row, 0, 'group', fillText(analysisWords.tornado, language, title)),
    ...headingCells(row + 1, 0, [
      word('lever'),
      word('now'),
      word('stepLower'),
      word('stepHigher'),
      analysisWords.swing[language],
    ]),
    ...found.value.bars.slice(0, mostBars).flatMap((bar, line): readonly CellSpec[] => {
      const at = row + 2 + line;
      const { low, high, value } = bar;
      const unit = model.variables.find(({ id }) => id === bar.variable)?.unit ?? '';
      return [
        textCell(at, 0, 'label', leverLabel(bar, model, language)),
        figureCell(layout, at, 1, value, lookOfUnit(unit)),
        figureCell(layout, at, 2, low, 'percent'),
        figureCell(layout, at, 3, high, 'percent'),
        figureCell(layout, at, 4, low === null || high === null ? null : Math.abs(high - low) * 100, 'factor'),
      ];
    }),
  ];
}

/** A figure as a value; the word for none where there is none. */
export function figureCell(
  { language }: Layout,
  row: number,
  column: number,
  value: number | null,
  look: NumberLook,
): CellSpec {
  if (value === null) return textCell(row, column, 'none', cellLabels.none[language]);
  return numberCell(row, column, 'formula', value, { look });
}
