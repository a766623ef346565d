import { type AttainedGoal, attainGoals } from '../../evaluation/attain-goals.ts';
import type { Goal } from '../../goals/goal-model.ts';
import { toFullWidth } from '../../shared/full-width.ts';
import type { Label, Language } from '../../shared/language.ts';
import { briefTexts } from '../../shared/texts/brief.ts';
import { fillText } from '../../shared/texts/fill-text.ts';
import type { ScenarioResult } from '../../views/grid-rows.ts';
import { growthGoal } from '../../views/headline-goals.ts';
import type { PlanResults } from '../../views/plan-results.ts';
import { createNotes, type NoteBook } from './notes.ts';

/** One of the two paths of the report with the scenario that is measured against it. */
export interface Path {
  readonly path: 'base' | 'stretch';
  readonly result: ScenarioResult;
  /** The scenario's name in quotation marks, with the day it was frozen. */
  readonly named: string;
  /** All goals as this scenario stands against its own path. */
  readonly attained: readonly AttainedGoal[];
}

/** What every sentence of a brief is made from. */
export interface Ground {
  readonly source: PlanResults;
  readonly language: Language;
  readonly notes: NoteBook;
  /** The goal for the growth of GDP, where the report has one. */
  readonly goal: Goal | undefined;
  /** The paths that a scenario is measured against; a path without one is left out. */
  readonly paths: readonly Path[];
  readonly labelOf: (id: string) => string;
  /** A sentence in the reader's language, in the punctuation of official documents. */
  readonly say: (text: Label, details?: Readonly<Record<string, string | number>>) => string;
}

/** Gathers what the brief is about. `wanted` scenarios each take the place of the first one of their own path. */
export function layGround(source: PlanResults, wanted: readonly string[], language: Language): Ground {
  const { model } = source.plan;
  const paths = (['base', 'stretch'] as const).flatMap((path): readonly Path[] => {
    const those = source.results.filter(({ scenario }) => scenario.path === path);
    const result = those.find(({ scenario }) => wanted.includes(scenario.id)) ?? those[0];
    if (!result) return [];
    const { name, frozen } = result.scenario;
    const named = fillText(frozen ? briefTexts.frozen : briefTexts.named, language, {
      name: name[language],
      date: frozen?.date ?? '',
    });
    return [{ path, result, named, attained: attainGoals(source.compiled, result.evaluation, path) }];
  });
  const labels = new Map(model.variables.map(({ id, label }) => [id, official(label[language], language)]));
  return {
    source,
    language,
    notes: createNotes(),
    goal: growthGoal(model),
    paths,
    labelOf: (id) => labels.get(id) ?? id,
    say: (text, details) => official(fillText(text, language, details), language),
  };
}

/** Text in the punctuation of official documents. */
export const official = (text: string, language: Language): string => (language === 'zh' ? toFullWidth(text) : text);
