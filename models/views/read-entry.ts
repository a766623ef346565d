import type { Assumption } from '../goals/variable.ts';
import { variablesById } from '../goals/variables-by-id.ts';
import { parseEntry } from '../plan/parse-entry.ts';
import { applyRelative, readRelative } from '../plan/relative-entry.ts';
import type { Label, Language } from '../shared/language.ts';
import { describeProblem, problem } from '../shared/problem.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { entryTexts } from '../shared/texts/entries.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { type FractionQuestion, fractionQuestion } from './fraction-question.ts';
import type { EditTarget } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { differenceText, fullFigure, shortFigure } from './short-figure.ts';

/** What an entry would do, as the formula bar says it while the planner types. */
export type EntryReading =
  | { readonly kind: 'set'; readonly value: number; readonly text: string; readonly question?: FractionQuestion }
  | { readonly kind: 'inherit'; readonly text: string }
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string };

/**
 * What typed text makes of a cell, as a stored value; null clears. An entry relative to the present figure (`+10%`) is worked out.
 * Problems: no number, nothing present to be relative to, and points of what is no rate.
 */
export function readTyped(text: string, present: number | null, unit: string, place: string): Result<number | null> {
  const relative = readRelative(text);
  if (!relative) return parseEntry(text, unit, place);
  if (present === null) return fail(problem('entry-nothing-present', place, { text }));
  const value = applyRelative(relative, present, unit);
  return value === null ? fail(problem('entry-not-relative', place, { text })) : ok(value);
}

/** Reads what was typed into a cell that can be edited, and says it back. */
export function readEntry(results: PlanResults, target: EditTarget, text: string, language: Language): EntryReading {
  const variable = assumptionOf(results, target);
  if (!variable) return { kind: 'refused', text: '' };
  const label = variable.label[language];
  const present = presentOf(results, target);
  const parsed = readTyped(text, present, variable.unit, label);
  if (!parsed.ok)
    return { kind: 'refused', text: parsed.problems.map((found) => describeProblem(found, language)).join(' ') };
  if (parsed.value === null) return readClearing(results, target, true, language);
  const { range, unit } = variable;
  const isOutside = (value: number): boolean => range !== undefined && (value < range.min || value > range.max);
  if (range && isOutside(parsed.value)) {
    const [min, max] = [shortFigure(range.min, unit, language), shortFigure(range.max, unit, language)];
    return {
      kind: 'refused',
      text: describeProblem(problem('entry-out-of-range', label, { text, min, max }), language),
    };
  }
  const { value } = parsed;
  if (readRelative(text)) {
    const [from, to] = [shortFigure(present, unit, language), shortFigure(value, unit, language)];
    return { kind: 'set', value, text: fillText(entryTexts.changesTo, language, { from, to }) };
  }
  const asked = fractionQuestion(text, unit, present);
  const question = asked && !isOutside(asked.value) ? asked : null;
  const reading = readingOf(results, target, variable, value, language);
  return { kind: 'set', value, text: reading, ...(question && { question }) };
}

/** What a scenario has in a slot now, its own or inherited. */
const presentOf = ({ results }: PlanResults, { scenario, variable, slot }: EditTarget): number | null =>
  results
    .find((result) => result.scenario.id === scenario)
    ?.assumptions.get(variable)
    ?.get(slot)?.value ?? null;

function assumptionOf({ plan }: PlanResults, target: EditTarget): Assumption | undefined {
  const variable = variablesById(plan.model.variables).get(target.variable);
  return variable?.kind === 'assumption' ? variable : undefined;
}

/**
 * What clearing a cell does: a scenario's own figure goes, and it inherits again; at the root the figure is missing. Never zero.
 * `own` says whether the scenario has a figure of its own to clear.
 */
export function readClearing(results: PlanResults, target: EditTarget, own: boolean, language: Language): EntryReading {
  const parent = parentOf(results, target);
  if (!parent) return { kind: 'missing', text: figureTexts.clearsToMissing[language] };
  const name = parent.name[language];
  if (!own) return { kind: 'refused', text: fillText(figureTexts.inheritsAlready, language, { parent: name }) };
  const value = shortFigure(parent.value, assumptionOf(results, target)?.unit ?? '', language);
  return { kind: 'inherit', text: fillText(figureTexts.clearsToInherited, language, { parent: name, value }) };
}

function readingOf(
  results: PlanResults,
  target: EditTarget,
  variable: Assumption,
  value: number,
  language: Language,
): string {
  const shown = fullFigure(value, variable.unit, language);
  const parent = parentOf(results, target);
  const reference = parent ? parent.value : shippedValue(variable, target);
  if (reference === null) return fillText(figureTexts.readsAs, language, { value: shown });
  const difference = differenceText(value - reference, variable.unit, language);
  return parent
    ? fillText(figureTexts.readsAsOver, language, { value: shown, parent: parent.name[language], difference })
    : fillText(figureTexts.readsAsBefore, language, { value: shown, difference });
}

const shippedValue = (variable: Assumption, { slot }: EditTarget): number | null =>
  variable.values[slot]?.value ?? null;

/** The scenario this one inherits from, with what it has in the slot. */
function parentOf({ plan, results }: PlanResults, { scenario: id, variable, slot }: EditTarget): Parent | null {
  const scenario = plan.scenarios.find((candidate) => candidate.id === id);
  const parent = results.find((candidate) => candidate.scenario.id === scenario?.parent);
  if (!parent) return null;
  return { name: parent.scenario.name, value: parent.assumptions.get(variable)?.get(slot)?.value ?? null };
}

interface Parent {
  readonly name: Label;
  readonly value: number | null;
}
