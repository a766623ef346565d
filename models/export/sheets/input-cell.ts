import type { Assumption } from '../../goals/variable.ts';
import type { Slot } from '../../shared/period.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import type { ScenarioResult } from '../../views/grid-rows.ts';
import type { CellSpec } from '../workbook/workbook-spec.ts';
import { formulaCell, numberCell, textCell } from './cell-makers.ts';
import { cachedOf, orMissing, referTo } from './figure-cells.ts';
import type { Block, Layout } from './layout.ts';
import { lookOfUnit } from './look-of-unit.ts';
import { sourceText } from './source-text.ts';
import { sheetNames, words } from './words.ts';

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
    const from = referTo({ sheet, row, column: inherited.column }, sheet, false);
    return formulaCell(row, column, 'inherited', orMissing(from, layout), cached, { look, note: inherited.note });
  }
  const note = sourceText(resolved?.source ?? { kind: 'missing' }, source.plan.model.report, language);
  const value = resolved?.value ?? null;
  return value === null
    ? textCell(row, column, 'input', cellLabels.missing[language], { look, note })
    : numberCell(row, column, 'input', value, { look, note });
}

/** The cell a figure is taken over from: the year before, or the parent's; null where the scenario sets its own. */
function inheritedFrom(
  layout: Layout,
  variable: Assumption,
  slot: Slot,
  result: ScenarioResult,
): { readonly column: number; readonly note: string } | null {
  const { language, blocks } = layout;
  const resolved = result.assumptions.get(variable.id)?.get(slot);
  const own = blocks.find((block) => block.result === result);
  if (!resolved || !own) return null;
  if (resolved.carriedFrom !== null) {
    return { column: layout.columnOf(own, variable, slot) - 1, note: words.carried[language] };
  }
  if (resolved.setBy === result.scenario.id) return null;
  const parent = blocks.find((block) => block.result?.scenario.id === nearestParent(layout, result));
  const parents = parent?.result?.assumptions.get(variable.id)?.get(slot);
  if (!parent?.result || parents?.setBy !== resolved.setBy || parents.carriedFrom !== null) return null;
  const name = parent.result.scenario.name[language];
  return {
    column: layout.columnOf(parent, variable, slot),
    note: fillText(words.inherits, language, { scenario: name }),
  };
}

/** The nearest ancestor of a scenario that is in the workbook. */
function nearestParent({ source, results }: Layout, { scenario }: ScenarioResult): string | null {
  const { scenarios } = source.plan;
  for (let id = scenario.parent; id !== null; ) {
    const parent = id;
    if (results.some((result) => result.scenario.id === parent)) return parent;
    id = scenarios.find((candidate) => candidate.id === parent)?.parent ?? null;
  }
  return null;
}
