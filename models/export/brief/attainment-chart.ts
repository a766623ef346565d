import { words } from '../../evaluation/prose-pieces.ts';
import type { Goal } from '../../goals/goal-model.ts';
import { briefTexts as texts } from '../../shared/texts/brief.ts';
import { briefNoteTexts } from '../../shared/texts/brief-notes.ts';
import { goalTexts } from '../../shared/texts/figures.ts';
import { toShown } from '../../shared/unit.ts';
import { fullFigure, shortFigure } from '../../views/short-figure.ts';
import type { BriefChart, ChartPoint, FigureOrigin } from './brief.ts';
import { type Ground, official } from './ground.ts';

/** Every growth goal with what the report asks and what the scenarios give, in percent; null with fewer than two of them. */
export function attainmentChart(ground: Ground, goals: readonly Goal[]): BriefChart | null {
  const { source, language, say, paths, notes } = ground;
  const { targetPeriod } = source.plan.model;
  const shown = goals.filter(({ unit, value }) => unit === '%' && value !== null);
  if (shown.length < 2 || paths.length === 0) return null;
  const point = (value: number | null, text: string, origin: FigureOrigin): ChartPoint | null =>
    value === null ? null : { value: toShown(value, '%'), text: text.replace('%', ''), origin };
  const series = paths.flatMap(({ path, result, attained }) => [
    {
      name: say(texts.goalSeries, { path: goalTexts[path][language] }),
      look: `${path}Goal` as const,
      points: shown.map((goal) => {
        const value = path === 'base' ? goal.value : goal.stretch;
        return point(value, shortFigure(value, '%', language), { kind: 'goal', goal: goal.id, path });
      }),
    },
    {
      name: say(texts.modelSeries, { scenario: result.scenario.name[language] }),
      look: path,
      points: shown.map((goal) => {
        const modelValue = attained.find((one) => one.goal === goal)?.modelValue ?? null;
        const variable = goal.variable ?? '';
        const origin = { kind: 'cell', scenario: result.scenario.id, variable, period: targetPeriod } as const;
        return point(modelValue, modelValue === null ? '' : fullFigure(modelValue, '%', language), origin);
      }),
    },
  ]);
  const caption = say(texts.attainmentChart);
  const told = series.map(({ name, points }) => `${name} ${points.map((one) => one?.text ?? '—').join(' ')}`);
  return {
    kind: 'columns',
    caption,
    note: notes.cite(words(say(briefNoteTexts.chartedGoals, { year: targetPeriod }))),
    description: `${caption}: ${told.join('; ')}`,
    categories: shown.map(({ label }) => official(label[language], language)),
    series,
  };
}
