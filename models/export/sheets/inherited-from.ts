import type { Assumption } from '../../goals/variable.ts';
import type { Slot } from '../../shared/period.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import type { ScenarioResult } from '../../views/grid-rows.ts';
import type { Block, Layout } from './layout.ts';
import { words } from './words.ts';

/** Where a figure that is not a scenario's own comes from: whose columns, which year, and how the note says it. */
export interface Inherited {
  readonly block: Block;
  readonly slot: Slot;
  readonly note: string;
}

/** The cell a figure is taken over from: the year before, or the parent's; null where the scenario sets its own. */
export function inheritedFrom(
  layout: Layout,
  variable: Assumption,
  slot: Slot,
  result: ScenarioResult,
): Inherited | null {
  const { language, blocks, source } = layout;
  const resolved = result.assumptions.get(variable.id)?.get(slot);
  const own = blocks.find((block) => block.result === result);
  if (!resolved || !own) return null;
  if (resolved.carriedFrom !== null) {
    const { periods } = source.plan.model;
    return { block: own, slot: periods[periods.indexOf(slot) - 1] ?? slot, note: words.carried[language] };
  }
  if (resolved.setBy === result.scenario.id) return null;
  const parent = blocks.find((block) => block.result?.scenario.id === nearestParent(layout, result));
  const parents = parent?.result?.assumptions.get(variable.id)?.get(slot);
  if (!parent?.result || parents?.setBy !== resolved.setBy || parents.carriedFrom !== null) return null;
  const name = parent.result.scenario.name[language];
  return { block: parent, slot, note: fillText(words.inherits, language, { scenario: name }) };
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
