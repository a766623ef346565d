import { fansOf } from '../../../models/analysis/fan.ts';
import { goalProbabilities } from '../../../models/analysis/goal-probabilities.ts';
import { summarize } from '../../../models/analysis/summarize.ts';
import { ok } from '../../../models/shared/result.ts';
import { leverName, outputName } from '../analysis-options.ts';
import { type Command, optionOf } from '../command.ts';
import { openScenario } from '../open-plan.ts';
import { correlationExample, distributionExample } from '../read-distribution.ts';
import { readSimulation } from '../read-simulation.ts';
import { runSimulation } from '../run-simulation.ts';
import { plan, scenario, set } from '../shared-options.ts';
import { assumedText, describeBox } from '../simulation-notes.ts';
import { simulationText } from '../simulation-text.ts';
import { writeSamples } from '../write-samples.ts';

/** `simulate`: what the uncertainty of the assumptions does to results and to the targets. The same seed gives the same answer. */
export const simulate: Command = {
  name: 'simulate',
  positionals: [],
  summary: {
    zh: '随机试算:假设不确定时,结果怎样分布、目标有多大把握',
    en: 'Monte Carlo: how results spread when assumptions are uncertain, and how likely targets are reached',
  },
  options: {
    plan,
    scenario,
    set,
    samples: { value: 'N', help: { zh: '试算次数,默认 10000', en: 'how many trials, 10000 by default' } },
    seed: { value: 'K', help: { zh: '随机种子,默认 1', en: 'the seed, 1 by default' } },
    output: {
      value: 'ID',
      multiple: true,
      help: { zh: '要看的结果,默认经济增速', en: 'a result to look at, the growth of GDP by default' },
    },
    uncertain: {
      value: 'ID=DIST',
      multiple: true,
      help: {
        zh: `假设的分布(uniform、triangular、pert、normal、lognormal),如 ${distributionExample};不写则各增速和价格上下 1 个百分点`,
        en: `a distribution (uniform, triangular, pert, normal, lognormal), such as ${distributionExample}; one point either way of every rate when left out`,
      },
    },
    correlate: {
      value: 'A~B=R',
      multiple: true,
      help: {
        zh: `两个假设的秩相关,如 ${correlationExample}`,
        en: `a rank correlation, such as ${correlationExample}`,
      },
    },
    latin: { help: { zh: '用拉丁超立方抽样', en: 'samples a Latin hypercube' } },
    'samples-out': { value: 'F.csv', help: { zh: '把全部试算写成 CSV', en: 'writes every trial to a CSV file' } },
  },
  async run(request) {
    const opened = await openScenario(request);
    if (!opened.ok) return opened;
    const { plan: changed, scenario: chosen } = opened.value;
    const { model } = changed;
    const { language } = request;
    const read = readSimulation(request, opened.value);
    if (!read.ok) return read;
    const { simulation, shown } = read.value;
    const { columns, seconds } = await runSimulation(simulation);
    const summaries = simulation.outputs.map((output, index) =>
      shown.some(({ variable }) => variable === output.variable)
        ? summarize(columns[index] ?? new Float64Array())
        : null,
    );
    const looked = simulation.outputs.flatMap((output, index) => {
      const summary = summaries[index];
      return summary ? [{ output, summary }] : [];
    });
    const fans = fansOf(
      looked.map(({ output }) => output),
      looked.map(({ summary }) => summary),
    );
    const now = looked.filter(({ output: { variable, period } }) =>
      shown.some((asked) => asked.variable === variable && asked.period === period),
    );
    const goals = goalProbabilities(model, simulation.outputs, columns);
    const box = describeBox(simulation, columns, model, chosen.path, language);
    const file = optionOf(request, 'samples-out');
    const written = file === undefined ? null : await writeSamples(request, file, simulation, model);
    if (written && !written.ok) return written;
    return ok({
      exit: 0,
      json: {
        samples: simulation.samples,
        seed: simulation.seed,
        outputs: Object.fromEntries(now.map(({ output, summary }) => [outputName(output, model), summary])),
        targets: goals.flatMap(({ goal, probability, stretchProbability }) =>
          goal.variable === null ? [] : [{ id: goal.id, probability, stretchProbability }],
        ),
        runsPerSecond: Math.round(simulation.samples / seconds),
        seconds,
        scenario: chosen.id,
        latin: simulation.latin,
        inputs: simulation.inputs.map((input) => ({ id: leverName(input, model), ...input })),
        correlations: simulation.correlations.map(({ between, rank }) => ({
          between: between.map((lever) => leverName(lever, model)),
          rank,
        })),
        fans: Object.fromEntries(fans.map(({ variable, years }) => [variable, years])),
        box: box && { ...box.json, sentence: box.sentence },
        ...(written ? { file, bytes: written.value } : {}),
      },
      text: [
        simulationText(
          now.map(({ output }) => output),
          now.map(({ summary }) => summary),
          goals,
          model,
          language,
        ),
        ...(box ? [`${box.sentence}\n`] : []),
        assumedText(simulation, model, language),
      ].join('\n'),
    });
  },
};
