import { cellAt } from '../../evaluation/evaluation.ts';
import { fillProse, words } from '../../evaluation/prose-pieces.ts';
import { formatExpression } from '../../formulas/format-expression.ts';
import type { Period } from '../../shared/period.ts';
import { briefNoteTexts as texts } from '../../shared/texts/brief-notes.ts';
import { provenanceLabels } from '../../shared/texts/states.ts';
import type { ScenarioResult } from '../../views/grid-rows.ts';
import type { NotePiece } from './brief.ts';
import { citeAssumption, shortSource } from './cite-source.ts';
import { type Ground, official } from './ground.ts';

/** The footnote of a figure of the model: the source of an assumption, the formula of a result. */
export function citeCell(ground: Ground, result: ScenarioResult, id: string, period: Period): readonly NotePiece[] {
  const { source, say, labelOf, language } = ground;
  const variable = source.plan.model.variables.find((candidate) => candidate.id === id);
  if (variable?.kind === 'assumption') {
    const resolved = result.assumptions.get(id)?.get(variable.timing === 'once' ? 'once' : period);
    return resolved ? citeAssumption(ground, id, resolved) : words(labelOf(id));
  }
  const { provenance, weakest } = cellAt(result.evaluation, id, period);
  const weak =
    weakest === null || provenance === 'quoted' || provenance === 'derived'
      ? ''
      : say(texts.weakest, { state: provenanceLabels[provenance][language].toLowerCase(), name: labelOf(weakest) });
  const details = { name: labelOf(id), weakest: weak };
  const formula = formulaText(ground, id, period);
  return formula === ''
    ? words(say(texts.opening, details))
    : fillProse(say(texts.formula, { ...details, formula: '{formula}' }), { formula });
}

/** The formula of a result in words; empty in the first year, where another formula opens the chain. */
function formulaText({ source, say, labelOf, language }: Ground, id: string, period: Period): string {
  const entry = source.compiled.ordered.find((candidate) => candidate.variable.id === id);
  if (!entry || (entry.opening !== null && period === source.plan.model.periods[0])) return '';
  const written = formatExpression(entry.formula.expression, (name, previous) =>
    previous ? say(texts.lastYear, { name: labelOf(name) }) : labelOf(name),
  );
  return language === 'zh' ? official(written.replaceAll(' ', ''), language) : written;
}

/** Where a figure comes from in a few words, for a footnote that names several. */
export function shortCell(ground: Ground, result: ScenarioResult, id: string, period: Period): string {
  const { source, say, language } = ground;
  const variable = source.plan.model.variables.find((candidate) => candidate.id === id);
  if (variable?.kind === 'assumption') {
    const resolved = result.assumptions.get(id)?.get(variable.timing === 'once' ? 'once' : period);
    return resolved ? shortSource(ground, resolved.source) : provenanceLabels.missing[language];
  }
  return say(texts.shortFormula);
}
