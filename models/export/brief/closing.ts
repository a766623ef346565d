import { briefTexts as texts } from '../../shared/texts/brief.ts';
import { fullFigure } from '../../views/short-figure.ts';
import { leverLabel } from '../../views/what-if-levers.ts';
import type { BriefBlock, BriefPiece } from './brief.ts';
import {
  type Closing,
  certaintyOf,
  citeSolution,
  closeGap,
  type Move,
  moveFigures,
  movesAlone,
  movesTogether,
} from './close-gap.ts';
import { figure, ownGoalFigure } from './figures.ts';
import type { Ground, Path } from './ground.ts';
import { official } from './ground.ts';
import { heading, list, paragraph, sentence } from './paragraphs.ts';

/** So many levers are named one by one. */
const mostAlone = 3;
const mostTogether = 6;

/** For each path with a goal: what would close its gap, or how much room there is; honest where nothing does. */
export function closingSection(ground: Ground): readonly BriefBlock[] {
  const { goal, paths } = ground;
  const first = heading(ground, texts.closing);
  const told = goal ? paths.flatMap((path) => closingParagraph(ground, path)) : [];
  return [first, ...(told.length > 0 ? told : [paragraph(ground, '', sentence(ground, texts.nothingToClose))])];
}

function closingParagraph(ground: Ground, path: Path): readonly BriefBlock[] {
  const attained = path.attained.find(({ goal }) => goal === ground.goal);
  const aim = attained ? ownGoalFigure(ground, attained, path.path) : [];
  if (!attained || aim.length === 0) return [];
  const lead = sentence(ground, path.path === 'base' ? texts.closingBase : texts.closingStretch, { goal: aim });
  const closing = closeGap(ground, path);
  if (!closing) return [paragraph(ground, lead, sentence(ground, texts.cannotSolve, { scenario: path.named }))];
  // An operator of the report may call a figure met that lies below the goal (左右): the rule of attainment decides.
  const isMet = attained.own.state === 'met';
  return [paragraph(ground, lead, ...(isMet ? roomSentences(ground, closing) : gapSentences(ground, closing)))];
}

function roomSentences(ground: Ground, closing: Closing): readonly (readonly BriefPiece[])[] {
  const scenario = closing.path.named;
  const falls = movesAlone(ground, closing).slice(0, mostAlone);
  if (falls.length === 0) return [sentence(ground, texts.reachedPlain, { scenario })];
  return [sentence(ground, texts.cushion, { scenario, list: moveList(ground, closing, falls) })];
}

function gapSentences(ground: Ground, closing: Closing): readonly (readonly BriefPiece[])[] {
  const { path, solution } = closing;
  const scenario = path.named;
  if (solution.refusal !== null) return [refusalSentence(ground, closing)];
  const alone = movesAlone(ground, closing);
  const cannot = solution.single.filter(({ needed }) => needed === null);
  const names = cannot.slice(0, mostAlone).map((lever) => nameOf(ground, lever));
  const together = movesTogether(ground, closing).slice(0, mostTogether);
  return [
    alone.length === 0
      ? sentence(ground, texts.singleNone, { scenario })
      : sentence(ground, texts.single, { scenario, list: moveList(ground, closing, alone.slice(0, mostAlone)) }),
    ...(names.length > 0 && alone.length > 0
      ? [sentence(ground, texts.cannot, { names: names.join(ground.language === 'zh' ? '、' : ', ') })]
      : []),
    ...(together.length > 1 ? [sentence(ground, texts.together, { list: moveList(ground, closing, together) })] : []),
  ];
}

function refusalSentence(ground: Ground, closing: Closing): readonly BriefPiece[] {
  const { path, solution } = closing;
  const certainty = certaintyOf(ground, closing);
  const { maximum, refusal } = solution;
  if (refusal !== 'above-maximum' || !maximum) {
    return sentence(ground, texts.unsolved, { scenario: path.named, certainty });
  }
  const bound = maximum.settings.filter((setting) => setting.bound !== null).map((lever) => nameOf(ground, lever));
  const origin = { kind: 'maximum', scenario: path.result.scenario.id, path: path.path } as const;
  return sentence(ground, texts.infeasible, {
    scenario: path.named,
    maximum: figure(ground, fullFigure(maximum.value, '%', ground.language), origin, citeSolution(ground, closing)),
    names: bound.join(ground.language === 'zh' ? '、' : ', '),
    certainty,
  });
}

const moveList = (ground: Ground, closing: Closing, moves: readonly Move[]): readonly BriefPiece[] =>
  list(
    ground,
    moves.map((move) =>
      sentence(ground, texts.move, { name: nameOf(ground, move), ...moveFigures(ground, closing, move) }),
    ),
  );

const nameOf = ({ source, language }: Ground, lever: Pick<Move, 'variable' | 'slot'>): string =>
  official(leverLabel(lever, source.plan.model, language), language);
