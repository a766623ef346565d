import { type Leverage, leverTable, type Sensitivity, sensitivityOf } from '../../../models/analysis/sensitivity.ts';
import type { GoalModel } from '../../../models/goals/goal-model.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { formatPlain, formatValue } from '../../../models/shared/format-number.ts';
import type { Language } from '../../../models/shared/language.ts';
import { problem } from '../../../models/shared/problem.ts';
import { fail, ok } from '../../../models/shared/result.ts';
import { cellLabels } from '../../../models/shared/texts/states.ts';
import { leverName, outputName, readOutput } from '../analysis-options.ts';
import { type Command, optionOf } from '../command.ts';
import { openScenario } from '../open-plan.ts';
import { readFigure } from '../settings.ts';
import { plan, scenario, set } from '../shared-options.ts';
import { renderTable } from '../text-table.ts';

/** `sensitivity`: how far each assumption moves a figure, the strongest first, and the 杠杆表 of growth. */
export const sensitivity: Command = {
  name: 'sensitivity',
  positionals: [],
  summary: {
    zh: '敏感性:每个假设上下各动一步,结果变多少',
    en: 'how far each assumption moves a result, one step either way',
  },
  options: {
    plan,
    scenario,
    set,
    output: { value: 'ID', help: { zh: '看哪个结果,如 gdpGrowth', en: 'the result to look at, such as gdpGrowth' } },
    step: {
      value: 'V',
      help: {
        zh: '一步多大,默认 1%:增速和比率动 1 个百分点,其他动自身的 1%',
        en: 'the step, 1% by default: a point for rates and shares, that share of itself for anything else',
      },
    },
  },
  async run(request) {
    const opened = await openScenario(request);
    if (!opened.ok) return opened;
    const { plan: changed, compiled, scenario: chosen } = opened.value;
    const { model } = changed;
    const text = optionOf(request, 'output') ?? model.accounts.growth;
    const output = readOutput({ option: 'output', text, example: 'gdpGrowth' }, model);
    if (!output.ok) return output;
    const entry = optionOf(request, 'step') ?? '1%';
    const step = readFigure(entry, '%', `--step ${entry}`);
    if (!step.ok) return step;
    if (step.value <= 0) return fail(problem('usage-option', `--step ${entry}`, { reason: '--step 1%' }));
    const assumptions = resolveAssumptions(model, changed.scenarios, chosen.id);
    if (!assumptions.ok) return assumptions;
    const found = sensitivityOf(compiled, assumptions.value, output.value, step.value);
    if (!found.ok) return found;
    const levers = leverTable(compiled, assumptions.value);
    if (!levers.ok) return levers;
    const { base, bars } = found.value;
    return ok({
      exit: 0,
      json: {
        output: outputName(output.value, model),
        base,
        bars: bars.map((bar) => ({ id: leverName(bar, model), ...bar })),
        scenario: chosen.id,
        leverTable: levers.value.map((one) => ({ id: leverName(one, model), perPoint: one.perPoint })),
      },
      text: `${barsText(found.value, model, request.language)}\n${leverText(levers.value, model, request.language)}`,
    });
  },
};

const head: Readonly<Record<Language, readonly string[]>> = {
  zh: ['假设', '现值', '一步', '低一步时', '高一步时', '摆幅'],
  en: ['Assumption', 'Now', 'Step', 'One step lower', 'One step higher', 'Swing'],
};

function barsText({ output, base, bars }: Sensitivity, model: GoalModel, language: Language): string {
  const find = (id: string) => model.variables.find((candidate) => candidate.id === id);
  const unit = find(output.variable)?.unit ?? '';
  const figure = (value: number | null): string =>
    value === null ? cellLabels.missing[language] : formatValue(value, unit);
  const rows = bars.map(({ variable, slot, value, step, low, high }) => {
    const own = find(variable)?.unit ?? '';
    const year = slot === 'once' || slot === model.targetPeriod ? '' : ` ${slot}`;
    return [
      `${find(variable)?.label[language] ?? variable}${year}`,
      formatValue(value, own),
      formatValue(step, own),
      figure(low),
      figure(high),
      low === null || high === null ? '' : formatPlain(Math.abs(high - low) * (unit === '%' ? 100 : 1), 3),
    ];
  });
  const label = find(output.variable)?.label[language] ?? output.variable;
  return `${label} ${output.period}: ${figure(base)}\n\n${renderTable([head[language], ...rows], ['left', 'right', 'right', 'right', 'right', 'right'])}`;
}

const leverHead: Readonly<Record<Language, readonly string[]>> = {
  zh: ['杠杆表', '每 1 个百分点拉动经济增长(百分点)'],
  en: ['Lever table', 'points of GDP growth per point'],
};

function leverText(levers: readonly Leverage[], model: GoalModel, language: Language): string {
  const rows = levers.map(({ variable, perPoint }) => [
    model.variables.find(({ id }) => id === variable)?.label[language] ?? variable,
    formatPlain(perPoint, 3),
  ]);
  return renderTable([leverHead[language], ...rows], ['left', 'right']);
}
