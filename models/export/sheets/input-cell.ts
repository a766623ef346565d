import type { Assumption } from '../../goals/variable.ts';
import type { Slot } from '../../shared/period.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import type { ScenarioResult } from '../../views/grid-rows.ts';
import type { CellSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, numberCell, textCell } from './cell-makers.ts';
import { cachedOf, orMissing, referTo } from './figure-cells.ts';
import { inheritedFrom } from './inherited-from.ts';
import type { Block, Layout } from './layout.ts';
import { lookOfUnit } from './look-of-unit.ts';
import { sourceText } from './source-text.ts';
import { sheetNames } from './words.ts';

/** The figure of an assumption in one scenario: an input where the scenario sets it, a formula where it is taken over. */
export function inputCell(
  layout: Layout,
  variable: Assumption,
  slot: Slot,
  block: Block,
  result: ScenarioResult,
): CellSpec {
  const { language, source } = layout;
  const row = layout.rowOf.get(variable.id) ?? 0;
  const column = layout.columnOf(block, variable, slot);
  const look = lookOfUnit(variable.unit);
  const resolved = result.assumptions.get(variable.id)?.get(slot);
  const sheet = sheetNames.inputs[language];
  const inherited = inheritedFrom(layout, variable, slot, result);
  if (inherited) {
    const period = slot === 'once' ? 0 : source.plan.model.periods.indexOf(slot);
    const cached = cachedOf(layout.cellOf(block, variable.id, period), layout);
    const from = referTo(
      { sheet, row, column: layout.columnOf(inherited.block, variable, inherited.slot) },
      sheet,
      false,
    );
    return formulaCell(row, column, 'inherited', orMissing(from, layout), cached, { look, note: inherited.note });
  }
  const note = sourceText(resolved?.source ?? { kind: 'missing' }, source.plan.model.report, language);
  const value = resolved?.value ?? null;
  return value === null
    ? textCell(row, column, 'input', cellLabels.missing[language], { look, note })
    : numberCell(row, column, 'input', value, { look, note });
}
