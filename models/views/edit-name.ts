import { variablesById } from '../goals/variables-by-id.ts';
import type { Label, Language } from '../shared/language.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import type { EditTarget } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { shortFigure } from './short-figure.ts';

/** The name of an edit for undo and the menu: `固定资产投资增速 12% → 10%`; outside the root the scenario stands before it. */
export function editName(results: PlanResults, target: EditTarget, to: number | null | 'inherited'): Label {
  const { plan } = results;
  const scenario = plan.scenarios.find((candidate) => candidate.id === target.scenario);
  const variable = variablesById(plan.model.variables).get(target.variable);
  const resolved = results.results.find((result) => result.scenario.id === target.scenario)?.assumptions;
  const from = resolved?.get(target.variable)?.get(target.slot)?.value ?? null;
  const nameIn = (language: Language): string => {
    const unit = variable?.unit ?? '';
    const details = {
      scenario: scenario?.name[language] ?? '',
      label: variable?.label[language] ?? target.variable,
      from: shortFigure(from, unit, language),
      to: to === 'inherited' ? figureTexts.inherited[language] : shortFigure(to, unit, language),
    };
    return fillText(scenario?.parent === null ? figureTexts.editName : figureTexts.editNameIn, language, details);
  };
  return { zh: nameIn('zh'), en: nameIn('en') };
}
