import type { Plan } from '../plan/plan.ts';
import { lineageOf } from '../scenarios/resolve-assumptions.ts';
import type { FrozenVersion, Scenario } from '../scenarios/scenario.ts';
import type { Label, Language } from '../shared/language.ts';
import { compareTexts } from '../shared/texts/compare.ts';
import { goalTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';

/** A scenario in the list of all, with what can be chosen for it. */
export interface ScenarioLine {
  readonly id: string;
  readonly name: string;
  readonly path: Scenario['path'];
  readonly pathText: string;
  readonly parent: string | null;
  /** Where it inherits from, and how much it sets itself. */
  readonly standing: string;
  readonly isFirst: boolean;
  readonly frozen: FrozenVersion | null;
  /** The scenarios it could inherit from: all that do not inherit from it. */
  readonly parents: readonly { readonly id: string; readonly name: string }[];
  /** What deleting it does to those that inherit from it; empty when there are none. */
  readonly deleteHint: string;
}

/** All scenarios of a plan, for managing them. */
export function scenarioLines({ scenarios }: Plan, language: Language): readonly ScenarioLine[] {
  const nameOf = (id: string | null): string => scenarios.find((one) => one.id === id)?.name[language] ?? '';
  return scenarios.map((scenario, index): ScenarioLine => {
    const { id, name, path, parent, changes, frozen } = scenario;
    const isFirst = index === 0;
    const children = scenarios.filter((other) => other.parent === id).length;
    const descends = (other: Scenario): boolean => {
      const lineage = lineageOf(scenarios, other.id);
      return lineage.ok && lineage.value.includes(scenario);
    };
    const origin =
      parent === null
        ? compareTexts[isFirst ? 'isRoot' : 'standsAlone'][language]
        : fillText(compareTexts.inheritsFrom, language, { parent: nameOf(parent) });
    const own = fillText(compareTexts.ownFigures, language, { count: changes.length });
    const hint = parent === null ? compareTexts.deleteAlone : compareTexts.deleteHint;
    return {
      id,
      name: name[language],
      path,
      pathText: goalTexts[path][language],
      parent,
      standing: `${origin} · ${own}`,
      isFirst,
      frozen: frozen ?? null,
      parents: scenarios
        .filter((other) => !descends(other))
        .map((other) => ({ id: other.id, name: other.name[language] })),
      deleteHint: children === 0 ? '' : fillText(hint, language, { count: children, parent: nameOf(parent) }),
    };
  });
}

/** A proposal for a name that no scenario has: with a number behind it where it must be. */
export function freeName({ scenarios }: Plan, wanted: Label): Label {
  const isTaken = (name: Label): boolean => scenarios.some((one) => one.name.zh === name.zh || one.name.en === name.en);
  let name = wanted;
  for (let number = 2; isTaken(name); number += 1) {
    name = inBoth(compareTexts.numbered, { name: wanted, number: plain(String(number)) });
  }
  return name;
}

/** The proposed name of a copy, or of a version frozen on a day (`2024-01-05`). */
export const copyName = (plan: Plan, name: Label): Label => freeName(plan, inBoth(compareTexts.copyName, { name }));
export const frozenName = (plan: Plan, name: Label, date: string): Label =>
  freeName(plan, inBoth(compareTexts.frozenName, { name, date: plain(date) }));

/** A name as a planner types it: the same in both languages. */
export const plain = (text: string): Label => ({ zh: text.trim(), en: text.trim() });

/** What undo calls an edit of a scenario. */
export const scenarioEditName = (
  edit: 'made' | 'copied' | 'renamed' | 'deleted' | 'pathChosen' | 'parentChosen' | 'wasFrozen',
  name: Label,
  to: Label = plain(''),
): Label => inBoth(compareTexts[edit], { name, to });

const inBoth = (template: Label, details: Readonly<Record<string, Label>>): Label => ({
  zh: fillText(template, 'zh', inOne(details, 'zh')),
  en: fillText(template, 'en', inOne(details, 'en')),
});
const inOne = (details: Readonly<Record<string, Label>>, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(details).map(([key, label]) => [key, label[language]]));
