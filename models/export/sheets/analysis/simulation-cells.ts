import { usualDraw } from '../../../analysis/plan-simulation.ts';
import { probabilities } from '../../../analysis/summarize.ts';
import { goalTexts } from '../../../shared/texts/figures.ts';
import { fillText } from '../../../shared/texts/fill-text.ts';
import { whatIfTexts } from '../../../shared/texts/what-if.ts';
import { leverLabel } from '../../../views/what-if-levers.ts';
import type { CellSpec } from '../../workbook/workbook-spec.ts';
import { headingCells, textCell } from '../cell-makers.ts';
import type { Layout } from '../layout.ts';
import { lookOfUnit } from '../look-of-unit.ts';
import { analysisWords } from './analysis-words.ts';
import { growthLabel } from './growth-label.ts';
import { figureCell } from './sensitivity-cells.ts';
import type { ScenarioSimulation } from './simulate-scenarios.ts';

/** Below which growth which share of the samples lies, a column a scenario. Seed, samples and date stand above. */
export function quantileCells(
  layout: Layout,
  simulations: readonly ScenarioSimulation[],
  date: string,
  row: number,
): readonly CellSpec[] {
  const { language } = layout;
  if (simulations.length === 0) return [];
  const { samples, seed } = usualDraw;
  const title = { output: growthLabel(layout), samples, seed, date };
  const names = simulations.map(({ result }) => result.scenario.name[language]);
  const lines: readonly (readonly [string, (one: ScenarioSimulation) => number | null])[] = [
    ...probabilities.map(
      (p) => [`${p * 100}%`, ({ growth }: ScenarioSimulation) => growth.quantiles[String(p)] ?? null] as const,
    ),
    [whatIfTexts.mean[language], ({ growth }) => growth.mean],
    [whatIfTexts.sd[language], ({ growth }) => growth.sd],
  ];
  return [
    textCell(row, 0, 'group', fillText(analysisWords.simulation, language, title)),
    ...headingCells(row + 1, 0, [analysisWords.quantile[language], ...names]),
    ...lines.flatMap(([name, of], line) => [
      textCell(row + 2 + line, 0, 'label', name),
      ...simulations.map((one, column) => figureCell(layout, row + 2 + line, 1 + column, of(one), 'percent')),
    ]),
  ];
}

/** How likely each goal that the model drives is reached, at 预期 and at 力争, for every scenario. */
export function chanceCells(
  layout: Layout,
  simulations: readonly ScenarioSimulation[],
  row: number,
): readonly CellSpec[] {
  const { language } = layout;
  const paths = ['base', 'stretch'] as const;
  const goals = [...new Set(simulations.flatMap((one) => one.goals.map(({ goal }) => goal)))];
  if (goals.length === 0) return [];
  const heads = simulations.flatMap(({ result }) =>
    paths.map((path) =>
      fillText(analysisWords.reaches, language, {
        scenario: result.scenario.name[language],
        path: goalTexts[path][language],
      }),
    ),
  );
  return [
    textCell(row, 0, 'group', analysisWords.chances[language]),
    ...headingCells(row + 1, 0, [whatIfTexts.goal[language], ...heads]),
    ...goals.flatMap((goal, line) => [
      textCell(row + 2 + line, 0, 'label', goal.label[language]),
      ...simulations.flatMap(({ goals: chances }, index) => {
        const chance = chances.find((one) => one.goal === goal);
        return paths.map((path, offset) =>
          figureCell(layout, row + 2 + line, 1 + 2 * index + offset, chance?.[path] ?? null, 'percent'),
        );
      }),
    ]),
  ];
}

/** What was taken for uncertain, and between which figures, in the selected scenario. */
export function spreadCells(
  layout: Layout,
  simulations: readonly ScenarioSimulation[],
  row: number,
): readonly CellSpec[] {
  const { language, source, selected, variableOf } = layout;
  const inputs = simulations.find(({ result }) => result === selected)?.inputs ?? [];
  if (inputs.length === 0) return [];
  const title = { scenario: selected.scenario.name[language] };
  return [
    textCell(row, 0, 'group', fillText(analysisWords.spreads, language, title)),
    ...headingCells(
      row + 1,
      0,
      (['lever', 'min', 'mode', 'max'] as const).map((key) => whatIfTexts[key][language]),
    ),
    ...inputs.flatMap(({ distribution, ...lever }, line) => {
      const look = lookOfUnit(variableOf(lever.variable)?.unit ?? '');
      const { min, mode, max } = distribution.kind === 'triangular' ? distribution : noFigures;
      return [
        textCell(row + 2 + line, 0, 'label', leverLabel(lever, source.plan.model, language)),
        ...[min, mode, max].map((value, column) => figureCell(layout, row + 2 + line, 1 + column, value, look)),
      ];
    }),
  ];
}

const noFigures = { min: null, mode: null, max: null };
