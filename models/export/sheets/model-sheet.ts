import type { CompiledVariable } from '../../evaluation/compile-model.ts';
import { type Problem, problem } from '../../shared/problem.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { quoteText } from '../workbook/cell-address.ts';
import { translateExpression } from '../workbook/translate-expression.ts';
import type { CellSpec, SheetSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, headingCells, textCell } from './cell-makers.ts';
import { cachedOf, noneKind, referTo, selectedCell } from './figure-cells.ts';
import { formulaText } from './formula-text.ts';
import { blockName, groupCells, labelCells } from './label-cells.ts';
import { type Block, headRows, type Layout, labelColumns } from './layout.ts';
import { lookOfUnit } from './look-of-unit.ts';
import { sheetNames, words } from './words.ts';

/** 模型: every calculated variable as a live formula, for every scenario and for the one selected. Problems: a formula no worksheet can hold. */
export function modelSheet(layout: Layout): Result<SheetSpec> {
  const { language, blocks, source } = layout;
  const { periods } = source.plan.model;
  const lastColumn = labelColumns + blocks.length * periods.length;
  const problems: Problem[] = [];
  const figures = source.compiled.ordered.flatMap((entry) =>
    blocks.flatMap((block) =>
      periods.map((_, period) => {
        const made = figureCell(layout, entry, block, period);
        if (typeof made !== 'string') return made;
        problems.push(problem('export-untranslatable', entry.variable.label[language], { reason: made }));
        return textCell(0, 0, 'none', '');
      }),
    ),
  );
  if (problems.length > 0) return fail(...problems);
  const heads = blocks.flatMap((block) => [
    textCell(headRows - 2, labelColumns + block.index * periods.length, 'group', blockName(layout, block)),
    ...headingCells(headRows - 1, labelColumns + block.index * periods.length, periods),
  ]);
  return ok({
    name: sheetNames.model[language],
    widths: [34, 8, 8, ...blocks.flatMap(() => periods.map(() => 11)), 60, 30],
    cells: [
      textCell(0, 0, 'title', sheetNames.model[language]),
      textCell(1, 0, 'remark', words.modelRemark[language]),
      ...headingCells(headRows - 1, 0, [words.variable[language], words.unit[language], words.basis[language]]),
      ...headingCells(headRows - 1, lastColumn, [words.formula[language], words.id[language]]),
      ...heads,
      ...groupCells(layout, 'formula'),
      ...source.compiled.ordered.flatMap(({ variable, formula }) => [
        ...labelCells(layout, variable),
        textCell(layout.rowOf.get(variable.id) ?? 0, lastColumn, 'label', formulaText(layout, formula.expression)),
        textCell(layout.rowOf.get(variable.id) ?? 0, lastColumn + 1, 'remark', variable.id),
      ]),
      ...figures,
    ],
    titleRows: headRows,
    titleColumns: 1,
  });
}

/** One figure, or why its formula cannot be written. */
function figureCell(layout: Layout, entry: CompiledVariable, block: Block, period: number): CellSpec | string {
  const { variable } = entry;
  const { periods } = layout.source.plan.model;
  const place = layout.placeOf(block, variable.id, periods[period] ?? '');
  if (!place) return variable.id;
  if (block.result === null) return selectedCell(layout, variable, period, block, place);
  if (!layout.exists(variable.id, period)) {
    return textCell(
      place.row,
      place.column,
      'none',
      cellLabels[noneKind(layout, block, variable.id, period)][layout.language],
    );
  }
  const used = period === 0 && entry.opening ? entry.opening : entry.formula;
  const locate = (id: string, previous: boolean): string | null => {
    const found = layout.placeOf(block, id, periods[previous ? period - 1 : period] ?? '');
    const named = layout.variableOf(id);
    const isFixed = named?.kind === 'assumption' && named.timing === 'once';
    return found && referTo(found, place.sheet, isFixed);
  };
  const translated = translateExpression(used.expression, locate);
  if (!translated.ok) return translated.reason;
  const inputs = used.references.flatMap(({ id, previous }) => locate(id, previous) ?? []);
  const formula = guardMissing(translated.formula, inputs, cellLabels.missing[layout.language]);
  const cached = cachedOf(layout.cellOf(block, variable.id, period), layout);
  return formulaCell(place.row, place.column, 'formula', formula, cached, { look: lookOfUnit(variable.unit) });
}

/**
 * Makes a formula say 缺数据 unless all it reads are numbers: a worksheet would take an empty cell for zero. An error among them
 * stays an error, because SUM passes it on where COUNT does not.
 */
export function guardMissing(formula: string, inputs: readonly string[], missing: string): string {
  const read = [...new Set(inputs)];
  if (read.length === 0) return formula;
  const list = read.join(',');
  return `IF(COUNT(${list})+0*SUM(${list})<${read.length},${quoteText(missing)},${formula})`;
}
