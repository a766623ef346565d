import type { Setting } from '../analysis/solution.ts';
import { type AttainedGoal, attainGoals } from '../evaluation/attain-goals.ts';
import { evaluatePlan } from '../evaluation/evaluate-plan.ts';
import { setAssumption } from '../plan/edit-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Label, Language } from '../shared/language.ts';
import type { Source } from '../shared/provenance.ts';
import { ok, type Result } from '../shared/result.ts';
import { stateLabels } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { whatIfTexts } from '../shared/texts/what-if.ts';
import { modelFigure } from './goal-figures.ts';
import type { ScenarioResult } from './grid-rows.ts';
import { headlineGoals } from './headline-goals.ts';
import type { PlanResults } from './plan-results.ts';
import { shortFigure } from './short-figure.ts';

/** The plan with the settings of a solution in one scenario. Problems: those of `setAssumption`, as for a frozen scenario. */
export function applySettings(
  plan: Plan,
  scenario: string,
  settings: readonly Setting[],
  source: Source,
): Result<Plan> {
  let next: Result<Plan> = ok(plan);
  for (const { variable, slot, from, to } of settings) {
    if (from === to) continue;
    if (next.ok) next = setAssumption(next.value, scenario, { variable, slot, value: to, source });
  }
  return next;
}

/** What undo calls the step that applies a solution. */
export function applyName({ plan }: PlanResults, scenario: string, output: string, value: number): Label {
  const variable = plan.model.variables.find(({ id }) => id === output);
  const name = plan.scenarios.find(({ id }) => id === scenario)?.name;
  const nameIn = (language: Language): string =>
    fillText(whatIfTexts.applied, language, {
      scenario: name?.[language] ?? scenario,
      label: variable?.label[language] ?? output,
      value: shortFigure(value, variable?.unit ?? '系数', language),
    });
  return { zh: nameIn('zh'), en: nameIn('en') };
}

/** A headline target now and with the settings. */
export interface PreviewRow {
  readonly id: string;
  readonly label: string;
  readonly now: string;
  readonly after: string;
  readonly state: AttainedGoal['own']['state'];
  readonly stateText: string;
  readonly isMoved: boolean;
}

/** What the settings would do to the headline targets that the model drives. Works on a copy; problems: those of `applySettings`. */
export function previewRows(
  results: PlanResults,
  { scenario, evaluation }: ScenarioResult,
  settings: readonly Setting[],
  language: Language,
): Result<readonly PreviewRow[]> {
  const tried = applySettings(results.plan, scenario.id, settings, { kind: 'assumed', author: '', date: '' });
  if (!tried.ok) return tried;
  const after = evaluatePlan({ ...results.compiled, model: tried.value.model }, tried.value, scenario.id);
  if (!after.ok) return after;
  const headline = new Set(headlineGoals(results.plan.model).map(({ id }) => id));
  const before = attainGoals(results.compiled, evaluation, scenario.path);
  return ok(
    attainGoals(results.compiled, after.value, scenario.path).flatMap((attained, index): readonly PreviewRow[] => {
      const { goal, drivenBy, own } = attained;
      const now = before[index];
      if (!now || !headline.has(goal.id) || drivenBy !== 'model') return [];
      const [from, to] = [modelFigure(now, language).text, modelFigure(attained, language).text];
      return [
        {
          id: goal.id,
          label: goal.label[language],
          now: from,
          after: to,
          state: own.state,
          stateText: stateLabels[own.state][language],
          isMoved: from !== to,
        },
      ];
    }),
  );
}
