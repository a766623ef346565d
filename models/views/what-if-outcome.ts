import { boxSentence } from '../analysis/box-sentence.ts';
import type { Fan } from '../analysis/fan.ts';
import type { FoundBox } from '../analysis/find-box.ts';
import type { Summary } from '../analysis/summarize.ts';
import type { Output } from '../analysis/trial.ts';
import type { UncertainInput } from '../analysis/uncertainty.ts';
import { attainGoals } from '../evaluation/attain-goals.ts';
import type { Goal } from '../goals/goal-model.ts';
import { formatPlain } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { goalTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { whatIfTexts } from '../shared/texts/what-if.ts';
import { toShown } from '../shared/unit.ts';
import type { ScenarioResult } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { fullFigure, shortFigure } from './short-figure.ts';
import { unitOf } from './what-if-outputs.ts';

/** What a simulation found, as the worker sends it. */
export interface Simulated {
  readonly output: Output;
  readonly inputs: readonly UncertainInput[];
  readonly samples: number;
  readonly seed: number;
  readonly reference: 'base' | 'stretch';
  readonly summary: Summary;
  readonly fan: Fan['years'];
  readonly goals: readonly {
    readonly id: string;
    readonly probability: number | null;
    readonly stretchProbability: number | null;
  }[];
  readonly box: FoundBox | null;
  readonly runsPerSecond: number;
  readonly kernels: 'simd' | 'plain';
}

/** A line across a chart at a figure of the goal, in shown units. */
export interface TargetLine {
  readonly path: 'base' | 'stretch';
  readonly at: number;
  readonly text: string;
}

/** The lines of the goal that an output is measured by. */
export function targetLines(
  results: PlanResults,
  { variable, period }: Output,
  language: Language,
): readonly TargetLine[] {
  const goal = goalOf(results, variable);
  if (!goal || period !== results.plan.model.targetPeriod) return [];
  return (['base', 'stretch'] as const).flatMap((path) => {
    const value = path === 'base' ? goal.value : goal.stretch;
    if (value === null) return [];
    const text = fillText(goalTexts.marker, language, {
      path: goalTexts[path][language],
      value: shortFigure(value, goal.unit, language),
    });
    return [{ path, at: toShown(value, goal.unit), text }];
  });
}

const goalOf = ({ plan }: PlanResults, variable: string): Goal | undefined =>
  plan.model.goals.find((goal) => goal.variable === variable);

/** A bar of a histogram, in shown units; `count` says how high it is. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly reading: string;
}

/** A year of a fan, in shown units. */
export interface FanYear {
  readonly period: string;
  readonly low: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly high: number;
  readonly reading: string;
}

/** A simulation, ready to show. */
export interface OutcomeView {
  readonly sentence: string;
  readonly bars: readonly HistogramBar[];
  readonly barRows: readonly (readonly (string | number)[])[];
  readonly fan: readonly FanYear[];
  readonly fanRows: readonly (readonly (string | number)[])[];
  readonly quantiles: readonly { readonly p: string; readonly value: string }[];
  readonly goals: readonly {
    readonly id: string;
    readonly label: string;
    readonly base: string;
    readonly stretch: string;
  }[];
  readonly box: string;
  readonly lines: readonly TargetLine[];
}

/** Puts a simulation into bars, years, rows and sentences. Goals are those that the model drives. */
export function outcomeView(
  results: PlanResults,
  { evaluation, scenario }: ScenarioResult,
  simulated: Simulated,
  language: Language,
): OutcomeView {
  const { model } = results.plan;
  const { output, summary, samples, seed } = simulated;
  const unit = unitOf(results, output.variable);
  const figure = (value: number | null): string => (value === null ? '—' : fullFigure(value, unit, language));
  const shown = (value: number | null): number => (value === null ? Number.NaN : toShown(value, unit));
  const percent = (share: number | null, places = 1): string =>
    share === null ? '—' : `${formatPlain(share * 100, places)}%`;
  const word = (key: 'rangeFrom' | 'rangeTo' | 'times' | 'share' | 'year'): string => whatIfTexts[key][language];
  const { edges, counts } = summary.histogram;
  const bars = counts.map((count, index): HistogramBar => {
    const [from = 0, to = 0] = [edges[index], edges[index + 1]];
    const share = percent(summary.count === 0 ? null : count / summary.count);
    const details = { from: figure(from), to: figure(to), count: formatPlain(count, 0), share };
    return { from: shown(from), to: shown(to), count, reading: fillText(whatIfTexts.histogramBar, language, details) };
  });
  const fan = simulated.fan.flatMap(({ period, quantiles }): readonly FanYear[] => {
    const at = (p: string): number | null => quantiles[p] ?? null;
    const found = ['0.05', '0.25', '0.5', '0.75', '0.95'].map(at);
    const [low = null, lower = null, median = null, upper = null, high = null] = found;
    if (found.includes(null)) return [];
    const details = {
      year: period,
      median: figure(median),
      low: figure(lower),
      high: figure(upper),
      lowest: figure(low),
      highest: figure(high),
    };
    return [
      {
        period,
        low: shown(low),
        lower: shown(lower),
        median: shown(median),
        upper: shown(upper),
        high: shown(high),
        reading: fillText(whatIfTexts.fanYear, language, details),
      },
    ];
  });
  const driven = new Map(
    attainGoals(results.compiled, evaluation, scenario.path)
      .filter(({ drivenBy }) => drivenBy === 'model')
      .map(({ goal }) => [goal.id, goal]),
  );
  const goal = goalOf(results, output.variable);
  return {
    sentence: fillText(whatIfTexts.ran, language, {
      samples: formatPlain(samples, 0),
      seed,
      rate: formatPlain(simulated.runsPerSecond, 0),
      kernels: whatIfTexts[simulated.kernels][language],
      mean: figure(summary.mean),
      sd: summary.sd === null ? '—' : formatPlain(shown(summary.sd), 3),
    }),
    bars,
    barRows: [
      [word('rangeFrom'), word('rangeTo'), word('times')],
      ...bars.map(({ from, to, count }) => [from, to, count]),
    ],
    fan,
    fanRows: [
      [word('year'), '5%', '25%', '50%', '75%', '95%'],
      ...fan.map(({ period, low, lower, median, upper, high }) => [period, low, lower, median, upper, high]),
    ],
    quantiles: Object.entries(summary.quantiles)
      .toSorted(([one], [other]) => Number(one) - Number(other))
      .map(([p, value]) => ({ p: percent(Number(p), 0), value: figure(value) })),
    goals: simulated.goals.flatMap(({ id, probability, stretchProbability }) => {
      const label = driven.get(id)?.label[language];
      if (label === undefined || probability === null) return [];
      return [{ id, label, base: percent(probability), stretch: percent(stretchProbability) }];
    }),
    box: goal ? boxSentence(simulated.box, simulated.inputs, model, goal, simulated.reference, language) : '',
    lines: targetLines(results, output, language),
  };
}
