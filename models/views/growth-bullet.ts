import { type AttainedGoal, attainGoals } from '../evaluation/attain-goals.ts';
import type { AttainmentState } from '../evaluation/attainment.ts';
import { valueAt } from '../evaluation/evaluation.ts';
import { formatPlain } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { goalTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import type { ScenarioResult } from './grid-rows.ts';
import { growthGoal } from './headline-goals.ts';
import { nameList } from './name-list.ts';
import type { PlanResults } from './plan-results.ts';
import { fullFigure, shortFigure } from './short-figure.ts';

/** The growth of GDP against the report's two figures. Positions are in percent. */
export interface GrowthBullet {
  readonly title: string;
  readonly value: number | null;
  readonly text: string;
  readonly axis: { readonly min: number; readonly max: number };
  readonly markers: readonly {
    readonly id: 'base' | 'stretch';
    readonly position: number;
    readonly text: string;
    /** The figure the active scenario is measured against. */
    readonly isOwn: boolean;
  }[];
  readonly state: AttainmentState;
  readonly verdict: string;
}

/** The bullet of one scenario in the target year. */
export function growthBullet(
  { plan: { model }, compiled }: PlanResults,
  { scenario, evaluation }: ScenarioResult,
  language: Language,
): GrowthBullet {
  const growth = valueAt(evaluation, model.accounts.growth, model.targetPeriod);
  const goal = growthGoal(model);
  const attained = attainGoals(compiled, evaluation, scenario.path).find((candidate) => candidate.goal === goal);
  const label = model.variables.find((variable) => variable.id === model.accounts.growth)?.label[language] ?? '';
  const markers = (['base', 'stretch'] as const).flatMap((path) => {
    const reference = path === 'base' ? goal?.value : goal?.stretch;
    if (reference === null || reference === undefined) return [];
    const value = shortFigure(reference, '%', language);
    const text = fillText(goalTexts.marker, language, { path: goalTexts[path][language], value });
    return [{ id: path, position: reference * 100, text, isOwn: path === scenario.path }];
  });
  const shown = growth === null ? null : growth * 100;
  const positions = [0, ...(shown === null ? [] : [shown]), ...markers.map((marker) => marker.position)];
  return {
    title: fillText(goalTexts.growthIn, language, {
      label,
      scenario: scenario.name[language],
      period: model.targetPeriod,
    }),
    value: shown,
    text: growth === null ? '—' : fullFigure(growth, '%', language),
    axis: { min: Math.floor(Math.min(...positions)), max: Math.ceil(Math.max(...positions) * 1.1) },
    markers,
    state: attained?.own.state ?? 'unknown',
    verdict: attained ? verdictOf(attained, scenario.path, language, (ids) => nameList(model, ids, language)) : '',
  };
}

function verdictOf(
  { own, missing }: AttainedGoal,
  path: 'base' | 'stretch',
  language: Language,
  names: (ids: readonly string[]) => string,
): string {
  if (own.gap === null) return fillText(goalTexts.unknown, language, { names: names(missing) });
  const gap = formatPlain(Math.abs(own.gap) * 100, 2);
  const pathName = goalTexts[path][language];
  const isBelow = own.gap < 0 && own.state !== 'met';
  if (own.gapAmount === null) {
    return fillText(isBelow ? goalTexts.belowOnly : goalTexts.aboveOnly, language, { path: pathName, gap });
  }
  const amount = fillText(goalTexts.hundredMillion, language, { amount: formatPlain(Math.abs(own.gapAmount), 2) });
  return fillText(isBelow ? goalTexts.below : goalTexts.above, language, { path: pathName, gap, amount });
}
