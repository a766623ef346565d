import type { Plan } from '../plan/plan.ts';
import type { Language } from '../shared/language.ts';
import { growthGoal } from './headline-goals.ts';
import { shortFigure } from './short-figure.ts';

/** The scenarios with the growth each is measured against: `基准 8%`, `力争 9%`. */
export function scenarioTabs(
  { model, scenarios }: Plan,
  language: Language,
): readonly { readonly value: string; readonly text: string }[] {
  const goal = growthGoal(model);
  return scenarios.map(({ id, name, path }) => {
    const figure = path === 'stretch' ? (goal?.stretch ?? goal?.value) : goal?.value;
    const target = figure === undefined || figure === null ? '' : shortFigure(figure, '%', language);
    return { value: id, text: `${name[language]} ${target}`.trim() };
  });
}
