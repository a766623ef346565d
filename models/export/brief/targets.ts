import type { AttainedGoal } from '../../evaluation/attain-goals.ts';
import { cellAt } from '../../evaluation/evaluation.ts';
import { words } from '../../evaluation/prose-pieces.ts';
import type { Goal } from '../../goals/goal-model.ts';
import { formatSigned } from '../../shared/format-number.ts';
import { briefTexts as texts } from '../../shared/texts/brief.ts';
import { briefNoteTexts } from '../../shared/texts/brief-notes.ts';
import { figureTexts, stateLabels } from '../../shared/texts/figures.ts';
import { toShown } from '../../shared/unit.ts';
import { gapText, measuredUnit } from '../../views/goal-figures.ts';
import { headlineGoals } from '../../views/headline-goals.ts';
import { fullFigure, shortFigure } from '../../views/short-figure.ts';
import { demandText } from '../sheets/target-terms.ts';
import { attainmentChart } from './attainment-chart.ts';
import type { BriefBlock, BriefCell, BriefPiece } from './brief.ts';
import { citeCell } from './cite-cell.ts';
import { countFigure, figure, goalFigure } from './figures.ts';
import { citeGap } from './gaps.ts';
import { type Ground, official, type Path } from './ground.ts';
import { heading, paragraph, sentence } from './paragraphs.ts';

/** So many targets stand in the table; a leader's page holds no more. */
export const mostTargets = 9;

const nothing = '—';

/** The targets the report puts first, against both paths: a table, and the growth goals as a chart. */
export function targetsSection(ground: Ground): readonly BriefBlock[] {
  const { source, say, paths } = ground;
  const goals = headlineGoals(source.plan.model);
  const first = heading(ground, texts.targets);
  if (goals.length === 0) return [first, paragraph(ground, '', sentence(ground, texts.noTargets))];
  const shown = goals.slice(0, mostTargets);
  const rest = goals.slice(mostTargets);
  const chart = attainmentChart(ground, shown);
  const table: BriefBlock = {
    kind: 'table',
    caption: say(texts.tableCaption, { year: source.plan.model.targetPeriod }),
    head: [
      say(texts.indicator),
      say(texts.goal),
      say(texts.stretchGoal),
      ...paths.flatMap(({ result }) => [
        say(texts.modelHead, { scenario: result.scenario.name[ground.language] }),
        say(texts.gap),
        say(texts.state),
      ]),
    ],
    rows: shown.map((goal) => goalRow(ground, goal)),
  };
  return [
    first,
    table,
    ...(rest.length > 0
      ? [paragraph(ground, '', sentence(ground, texts.moreGoals, { count: restCount(ground, rest) }))]
      : []),
    ...(chart ? [{ kind: 'charts', charts: [chart] } as const] : []),
  ];
}

const restCount = (ground: Ground, rest: readonly Goal[]): readonly BriefPiece[] =>
  countFigure(
    ground,
    'goals',
    rest.length,
    words(
      ground.say(briefNoteTexts.counted, {
        names: rest.map(({ label }) => official(label[ground.language], ground.language)).join('、'),
      }),
    ),
  );

function goalRow(ground: Ground, goal: Goal): readonly BriefCell[] {
  const { language, paths } = ground;
  const asked = (path: 'base' | 'stretch'): BriefCell => {
    const value = path === 'base' ? goal.value : goal.stretch;
    if (value !== null) return { pieces: goalFigure(ground, goal, path) };
    // A goal without a figure says what it asks for; its footnote is its sentence all the same.
    const text = path === 'base' ? demandText(goal, language) : '';
    return { pieces: words(text === '' ? nothing : text) };
  };
  return [
    { pieces: words(official(goal.label[language], language)) },
    asked('base'),
    asked('stretch'),
    ...paths.flatMap((path) => {
      const attained = path.attained.find((one) => one.goal === goal);
      return attained ? standing(ground, path, attained) : [];
    }),
  ];
}

/** What a scenario gives for a goal, its gap, and the state. */
function standing(ground: Ground, path: Path, { goal, modelValue, own }: AttainedGoal): readonly BriefCell[] {
  const { source, language } = ground;
  const { targetPeriod } = source.plan.model;
  const scenario = path.result.scenario.id;
  const state: BriefCell = { pieces: words(stateLabels[own.state][language]), state: own.state };
  const none: BriefCell = { pieces: words(nothing) };
  if (goal.variable === null || modelValue === null) {
    const cell = goal.variable === null ? null : cellAt(path.result.evaluation, goal.variable, targetPeriod);
    return [cell?.kind === 'missing' ? { pieces: words(figureTexts.noData[language]) } : none, none, state];
  }
  const origin = { kind: 'cell', scenario, variable: goal.variable, period: targetPeriod } as const;
  const isRoom = goal.unit === '';
  // What a rule leaves room for is said in points; the footnote says what the room is.
  const text = isRoom
    ? formatSigned(toShown(modelValue, '%'), 2)
    : goal.unit === '%'
      ? fullFigure(modelValue, '%', language)
      : shortFigure(modelValue, goal.unit, language);
  const value = figure(ground, text, origin, citeCell(ground, path.result, goal.variable, targetPeriod));
  const place = { kind: 'gap', scenario, goal: goal.id, path: path.path } as const;
  // Room is a distance already; a second one would say the same.
  const isGap = own.gap !== null && !isRoom;
  const gap = isGap
    ? figure(ground, gapDigits(own.gap ?? 0, goal, language), place, gapNote(ground, path, goal))
    : words(nothing);
  return [{ pieces: value }, { pieces: gap }, state];
}

/** Points stand without their unit: the column says what it is. */
const gapDigits = (gap: number, goal: Goal, language: Ground['language']): string => {
  const unit = measuredUnit(goal);
  return unit === '%' ? formatSigned(toShown(gap, unit), 2) : gapText(gap, unit, language);
};

/** The table prints no amounts, so its gaps need no level; growth keeps the footnote it has in the text. */
const gapNote = (ground: Ground, path: Path, goal: Goal) =>
  goal === ground.goal ? citeGap(ground, path, goal) : words(ground.say(briefNoteTexts.gapOnly));
