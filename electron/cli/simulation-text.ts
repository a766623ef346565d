import type { GoalProbability } from '../../models/analysis/goal-probabilities.ts';
import type { Summary } from '../../models/analysis/summarize.ts';
import type { Output } from '../../models/analysis/trial.ts';
import type { GoalModel } from '../../models/goals/goal-model.ts';
import { formatPlain, formatValue } from '../../models/shared/format-number.ts';
import type { Label, Language } from '../../models/shared/language.ts';
import { cellLabels } from '../../models/shared/texts/states.ts';
import { renderTable } from './text-table.ts';

const words = {
  result: { zh: '结果', en: 'Result' },
  mean: { zh: '均值', en: 'Mean' },
  sd: { zh: '标准差', en: 'SD' },
  target: { zh: '目标', en: 'Target' },
  probability: { zh: '达到预期%', en: 'Reached %' },
  stretch: { zh: '达到力争%', en: 'Stretch reached %' },
} as const satisfies Readonly<Record<string, Label>>;

const shownQuantiles = ['0.05', '0.25', '0.5', '0.75', '0.95'] as const;

/** A simulation for people: a line a result, a line a target that can be judged. */
export function simulationText(
  outputs: readonly Output[],
  summaries: readonly Summary[],
  goals: readonly GoalProbability[],
  model: GoalModel,
  language: Language,
): string {
  const word = (key: keyof typeof words): string => words[key][language];
  const rows = outputs.map(({ variable: id, period }, index) => {
    const variable = model.variables.find((candidate) => candidate.id === id);
    const summary = summaries[index];
    const figure = (value: number | null | undefined): string =>
      typeof value === 'number' ? formatValue(value, variable?.unit ?? '') : cellLabels.missing[language];
    return [
      `${variable?.label[language] ?? id} ${period}`,
      figure(summary?.mean),
      figure(summary?.sd),
      ...shownQuantiles.map((p) => figure(summary?.quantiles[p])),
    ];
  });
  const quantiles = shownQuantiles.map((p) => `${formatPlain(Number(p) * 100, 0)}%`);
  const share = (value: number | null): string => (value === null ? '' : formatPlain(value * 100, 1));
  const judged = goals
    .filter(({ probability, stretchProbability }) => probability !== null || stretchProbability !== null)
    .map(({ goal, probability, stretchProbability }) => {
      return [goal.label[language], share(probability), share(stretchProbability)];
    });
  const right = (count: number) => Array.from({ length: count }, () => 'right' as const);
  return [
    renderTable([[word('result'), word('mean'), word('sd'), ...quantiles], ...rows], ['left', ...right(7)]),
    renderTable([[word('target'), word('probability'), word('stretch')], ...judged], ['left', ...right(2)]),
  ].join('\n');
}
