import type { Language } from '../shared/language.ts';
import type { Steps } from '../shared/steps.ts';
import { cellPhrase } from './cell-text.ts';
import { type Figure, gridPosition } from './grid-position.ts';
import { modelChecks } from './model-checks.ts';
import type { PlanResults } from './plan-results.ts';
import { provenanceCounts } from './provenance-counts.ts';

/** What the status bar says of the whole plan. `failed` names the checks that do not hold, empty when all do. */
export interface StatusFigures {
  readonly passed: number;
  readonly total: number;
  /** How many checks wait for figures that are missing. */
  readonly open: number;
  readonly failed: string;
  readonly proxies: number;
  readonly missing: number;
}

/** Counts the checks of all scenarios, and the borrowed and missing figures of the active one. */
export function* statusFigures(results: PlanResults, scenario: string, language: Language): Steps<StatusFigures> {
  const checks = yield* modelChecks(results, language);
  yield;
  const known = checks.filter((check) => check.isKnown);
  const failed = known.filter((check) => !check.holds);
  const active = results.results.find((result) => result.scenario.id === scenario);
  const counts = active ? provenanceCounts(active) : null;
  return {
    passed: known.length - failed.length,
    total: known.length,
    open: checks.length - known.length,
    failed: failed.map((check) => check.label).join(language === 'zh' ? '、' : ', '),
    proxies: counts?.proxy ?? 0,
    missing: counts?.missing ?? 0,
  };
}

/** The selected figure as the status bar names it; empty where the grid does not show it. */
export function selectedFigure(results: PlanResults, figure: Figure, language: Language): string {
  const position = gridPosition(results, figure);
  if (!position) return '';
  const { variable, gridCell } = position;
  return `${variable.label[language]} ${figure.period}: ${cellPhrase(gridCell.cell, variable.unit, language)}`;
}
