import type { History } from '../plan/history.ts';
import type { Plan } from '../plan/plan.ts';
import { type ResolvedAssumptions, resolveAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Language } from '../shared/language.ts';
import { ledgerTexts } from '../shared/texts/ledger.ts';
import { shortFigure } from './short-figure.ts';
import { partOf } from './source-fields.ts';
import { markOfSource, type SourceMark } from './source-mark.ts';

/** One assumption that a scenario sets, against what it would be otherwise. */
export interface ChangeLine {
  readonly id: string;
  readonly scenario: string;
  readonly variable: string;
  readonly label: string;
  readonly year: string;
  readonly from: string;
  readonly to: string;
  /** Set to what it is anyway: a deliberate choice of the same figure. */
  readonly isSame: boolean;
  /** Says so in words. */
  readonly remark: string;
  readonly author: string;
  readonly date: string;
  readonly mark: SourceMark;
}

/** What the scenarios of a plan set, scenario by scenario, the latest change first. Frozen versions set everything and are left out. */
export function changeLines(plan: Plan, language: Language): readonly ChangeLine[] {
  return plan.scenarios.flatMap((scenario) => {
    if (scenario.frozen) return [];
    const without = otherwise(plan, scenario);
    return scenario.changes.toReversed().flatMap((change): readonly ChangeLine[] => {
      const variable = plan.model.variables.find(({ id }) => id === change.variable);
      if (variable?.kind !== 'assumption') return [];
      const before = without.get(change.variable)?.get(change.slot)?.value ?? null;
      return [
        {
          id: `${scenario.id}:${change.variable}@${change.slot}`,
          scenario: scenario.name[language],
          variable: change.variable,
          label: variable.label[language],
          year: change.slot === 'once' ? ledgerTexts.allYears[language] : change.slot,
          from: shortFigure(before, variable.unit, language),
          to: shortFigure(change.value, variable.unit, language),
          isSame: before === change.value,
          remark: before === change.value ? ledgerTexts.sameFigure[language] : '',
          author: partOf(change.source, 'author'),
          date: partOf(change.source, 'date'),
          mark: markOfSource(change.source, null, language),
        },
      ];
    });
  });
}

/** The figures a scenario would have without any change of its own: its parent's, or what the goal model ships. */
function otherwise({ model, scenarios }: Plan, scenario: Scenario): ResolvedAssumptions {
  const without = scenarios.map((other) => (other === scenario ? { ...scenario, changes: [] } : other));
  const resolved = resolveAssumptions(model, without, scenario.id);
  return resolved.ok ? resolved.value : new Map();
}

/** One edit of the open document, in the words of the undo menu. */
export interface EditStep {
  readonly number: number;
  readonly name: string;
  readonly isUndone: boolean;
}

/** How many steps are listed; undo itself has no limit. */
const mostSteps = 200;

/** The latest edits of the open document, and how many earlier ones there are. What was undone and could be redone stands first. */
export function editSteps(
  { past, future }: Pick<History<unknown>, 'past' | 'future'>,
  language: Language,
): { readonly steps: readonly EditStep[]; readonly earlier: number } {
  const all = [...past, ...future];
  const steps = all
    .map(({ name }, index): EditStep => ({ number: index + 1, name: name[language], isUndone: index >= past.length }))
    .slice(-mostSteps)
    .toReversed();
  return { steps, earlier: all.length - steps.length };
}
