import { formatPlain } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { cellPhrase } from './cell-text.ts';
import { type Figure, gridPosition } from './grid-position.ts';
import { modelChecks } from './model-checks.ts';
import type { PlanResults } from './plan-results.ts';
import { provenanceCounts } from './provenance-counts.ts';

/** What the status bar says. `failed` names the checks that do not hold, empty when all do. */
export interface StatusFigures {
  readonly selection: string;
  readonly passed: number;
  readonly total: number;
  /** How many checks wait for figures that are missing. */
  readonly open: number;
  readonly failed: string;
  readonly proxies: number;
  readonly missing: number;
  /** In milliseconds. */
  readonly time: string;
}

/** Counts the checks of all scenarios, and the borrowed and missing figures of the active one. `recomputed` is in milliseconds. */
export function statusFigures(
  results: PlanResults,
  scenario: string,
  figure: Figure,
  recomputed: number,
  language: Language,
): StatusFigures {
  const checks = modelChecks(results, language);
  const known = checks.filter((check) => check.isKnown);
  const failed = known.filter((check) => !check.holds);
  const active = results.results.find((result) => result.scenario.id === scenario);
  const counts = active ? provenanceCounts(active) : null;
  const position = gridPosition(results, figure);
  return {
    selection: position
      ? `${position.variable.label[language]} ${figure.period}: ${cellPhrase(position.gridCell.cell, position.variable.unit, language)}`
      : '',
    passed: known.length - failed.length,
    total: known.length,
    open: checks.length - known.length,
    failed: failed.map((check) => check.label).join(language === 'zh' ? '、' : ', '),
    proxies: counts?.proxy ?? 0,
    missing: counts?.missing ?? 0,
    time: formatPlain(recomputed, 2),
  };
}
