import { compareScenarios } from '../../evaluation/compare-scenarios.ts';
import { cellAt } from '../../evaluation/evaluation.ts';
import { words } from '../../evaluation/prose-pieces.ts';
import { formatPlain, formatSigned } from '../../shared/format-number.ts';
import { describeProblem } from '../../shared/problem.ts';
import { briefTexts as texts } from '../../shared/texts/brief.ts';
import { briefNoteTexts } from '../../shared/texts/brief-notes.ts';
import { stateLabels } from '../../shared/texts/figures.ts';
import { nameList } from '../../views/name-list.ts';
import type { BriefBlock, BriefPiece } from './brief.ts';
import { cellFigure, countFigure, figure, ownGoalFigure } from './figures.ts';
import { citeGap } from './gaps.ts';
import { type Ground, official, type Path } from './ground.ts';
import { heading, list, paragraph, sentence } from './paragraphs.ts';

/** So many effects are named; more would hide the largest. */
const mostEffects = 4;

/** What each path comes to against its goal, and what makes the difference between them. */
export function pathsSection(ground: Ground): readonly BriefBlock[] {
  const told = (['base', 'stretch'] as const).map((kind) => {
    const path = ground.paths.find((candidate) => candidate.path === kind);
    const said = path ? outcome(ground, path) : sentence(ground, texts.noScenario);
    const difference = kind === 'stretch' ? bridgeSentence(ground) : [];
    return paragraph(ground, ground.say(kind === 'base' ? texts.basePath : texts.stretchPath), said, difference);
  });
  return [heading(ground, texts.paths), ...told];
}

function outcome(ground: Ground, path: Path): readonly BriefPiece[] {
  const { source, goal, labelOf, language } = ground;
  const { accounts, targetPeriod } = source.plan.model;
  const cell = cellAt(path.result.evaluation, accounts.growth, targetPeriod);
  const common = { scenario: path.named, indicator: labelOf(accounts.growth) };
  if (cell.kind === 'problem') {
    const problem = official(describeProblem(cell.problem, language), language);
    return sentence(ground, texts.failing, { ...common, problem });
  }
  if (cell.kind !== 'value') {
    const missing = cell.kind === 'missing' ? cell.missing : [];
    const all = words(ground.say(briefNoteTexts.counted, { names: missing.map(labelOf).join(comma(ground)) }));
    const count = countFigure(ground, `missing:${path.result.scenario.id}`, missing.length, all);
    const names = official(nameList(source.plan.model, missing, language), language);
    return sentence(ground, texts.lacking, { ...common, count, names });
  }
  const attained = path.attained.find((one) => one.goal === goal);
  const value = cellFigure(ground, path.result, accounts.growth);
  if (!attained || attained.own.gap === null) return sentence(ground, texts.noGoal, { ...common, value });
  const { own } = attained;
  const gapOf = own.gap ?? 0;
  const gapText = formatPlain(Math.abs(gapOf) * 100, 2);
  const place = { scenario: path.result.scenario.id, goal: attained.goal.id, path: path.path };
  const note = citeGap(ground, path, attained.goal);
  const amount =
    own.gapAmount === null
      ? []
      : sentence(ground, texts.amount, {
          amount: figure(ground, formatPlain(Math.abs(own.gapAmount), 2), { kind: 'amount', ...place }, note),
        });
  const isLevel = Number(gapText) === 0;
  return sentence(ground, isLevel ? texts.level : gapOf > 0 ? texts.above : texts.below, {
    ...common,
    value,
    goal: ownGoalFigure(ground, attained, path.path),
    gap: isLevel ? [] : figure(ground, gapText, { kind: 'gap', ...place }, note),
    amount,
    state: stateLabels[own.state][language],
  });
}

const comma = ({ language }: Ground): string => (language === 'zh' ? '、' : ', ');

/** What makes the two scenarios differ, the largest effects by name. Nothing where one of them has no figure. */
function bridgeSentence(ground: Ground): readonly BriefPiece[] {
  const { source, paths, labelOf, say } = ground;
  const [from, to] = paths;
  if (!from || !to) return [];
  const ends = { from: from.result.scenario.id, to: to.result.scenario.id };
  const compared = compareScenarios(source.compiled, source.plan, ends.from, ends.to);
  if (!compared.ok) return [];
  const { bridge } = compared.value;
  if (bridge.from === null || bridge.to === null) return [];
  const points = (effect: number): string => formatSigned(effect * 100, 2);
  const felt = bridge.parts
    .filter(({ effect }) => Number(formatPlain(Math.abs(effect) * 100, 2)) !== 0)
    .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  if (felt.length === 0) return [];
  const note =
    bridge.method === 'shapley'
      ? words(say(briefNoteTexts.bridge))
      : words(say(briefNoteTexts.bridgeWithin, { error: formatPlain(bridge.error * 100, 4) }));
  const effectOf = (part: string, effect: number): readonly BriefPiece[] =>
    figure(ground, points(effect), { kind: 'bridge', ...ends, part }, note);
  const rest = felt.slice(mostEffects);
  const parts = felt
    .slice(0, mostEffects)
    .map(({ id, slot, effect }) =>
      sentence(ground, texts.bridgePart, { name: labelOf(id), size: effectOf(`${id}@${slot}`, effect) }),
    );
  const others =
    rest.length === 0
      ? []
      : [
          sentence(ground, texts.bridgePart, {
            name: say(texts.bridgeRest, { count: rest.length }),
            size: effectOf(
              'rest',
              rest.reduce((sum, { effect }) => sum + effect, 0),
            ),
          }),
        ];
  return sentence(ground, texts.bridge, {
    from: from.named,
    to: to.named,
    total: effectOf('', bridge.to - bridge.from),
    list: list(ground, [...parts, ...others]),
  });
}
