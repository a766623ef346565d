import type { Language } from '../shared/language.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import type { GridPosition } from './grid-position.ts';
import { nameList } from './name-list.ts';
import type { PlanResults } from './plan-results.ts';

/** Why a cell cannot be typed into: it is calculated, and from what; it does not exist in that year; or its
 * scenario is frozen. */
export function lockedReason(
  { plan, compiled }: PlanResults,
  { variable, figure, gridCell }: GridPosition,
  language: Language,
): string {
  const scenario = plan.scenarios.find(({ id }) => id === figure.scenario);
  if (scenario?.frozen && gridCell.source) {
    const { date } = scenario.frozen;
    return fillText(figureTexts.frozen, language, { scenario: scenario.name[language], date });
  }
  const label = variable.label[language];
  const entry = compiled.ordered.find((candidate) => candidate.variable.id === variable.id);
  if (!entry || gridCell.cell.kind === 'none') {
    return fillText(figureTexts.notYet, language, { label, period: figure.period });
  }
  const inputs = nameList(plan.model, [...new Set(entry.formula.references.map(({ id }) => id))], language);
  return fillText(figureTexts.calculated, language, { label, inputs });
}
