import { type AttainedGoal, attainGoals } from '../../../models/evaluation/attain-goals.ts';
import { evaluatePlan } from '../../../models/evaluation/evaluate-plan.ts';
import { reportText } from '../../../models/goals/goal-model.ts';
import { codePointOffsets } from '../../../models/shared/code-points.ts';
import type { Language } from '../../../models/shared/language.ts';
import { ok } from '../../../models/shared/result.ts';
import type { Command } from '../command.ts';
import { openScenario } from '../open-plan.ts';
import { plan, scenario, set } from '../shared-options.ts';
import { targetsText } from '../targets-text.ts';

/** `targets`: every target of the report, and how one scenario stands against it. */
export const targets: Command = {
  name: 'targets',
  positionals: [],
  summary: {
    zh: '报告的全部目标:原文、模型值、差距、是否达成',
    en: 'every target of the report: its words, model value, gap and state',
  },
  options: { plan, scenario, set },
  async run(request) {
    const opened = await openScenario(request);
    if (!opened.ok) return opened;
    const { plan: changed, compiled, scenario: chosen } = opened.value;
    const evaluated = evaluatePlan(compiled, changed, chosen.id);
    if (!evaluated.ok) return evaluated;
    const { model } = evaluated.value;
    const attained = attainGoals(compiled, evaluated.value, chosen.path);
    const report = reportText(model.report);
    const characters = codePointOffsets(
      report,
      model.goals.flatMap(({ span }) => [span.start, span.end]),
    );
    return ok({
      exit: 0,
      json: {
        scenario: chosen.id,
        path: chosen.path,
        targetPeriod: model.targetPeriod,
        targets: attained.map((one) => targetJson(one, report, characters, request.language)),
      },
      text: targetsText(attained, chosen.name, model, request.language),
    });
  },
};

/** Offsets count characters (code points) of the report. `gap` and `state` are against the figure of the scenario's own path: 预期 for a base path, 力争 for a stretch path. */
function targetJson(
  { goal, modelValue, own, drivenBy, missing }: AttainedGoal,
  report: string,
  characters: (offset: number) => number,
  language: Language,
): object {
  const { start, end } = goal.span;
  return {
    id: goal.id,
    label: goal.label[language],
    section: goal.section,
    kind: goal.kind,
    operator: goal.operator,
    value: goal.value,
    stretch: goal.stretch,
    unit: goal.unit,
    source: { text: report.slice(start, end), start: characters(start), end: characters(end) },
    model: modelValue,
    gap: own.gap,
    state: own.state,
    drivenBy,
    owner: goal.owner?.name ?? null,
    ownerProposed: goal.owner?.proposed ?? null,
    gapAmount: own.gapAmount,
    partOf: goal.partOf,
    missing,
  };
}
