import { type Axis, axisOf, type DataTable, tabulate } from '../../../models/analysis/table.ts';
import type { GoalModel } from '../../../models/goals/goal-model.ts';
import { resolveAssumptions } from '../../../models/scenarios/resolve-assumptions.ts';
import { formatValue } from '../../../models/shared/format-number.ts';
import type { Language } from '../../../models/shared/language.ts';
import { problem } from '../../../models/shared/problem.ts';
import { fail, ok, type Result } from '../../../models/shared/result.ts';
import { cellLabels } from '../../../models/shared/texts/states.ts';
import { leverName, outputName, readOutput, readSpread } from '../analysis-options.ts';
import { type Command, optionOf } from '../command.ts';
import { openScenario } from '../open-plan.ts';
import { plan, scenario, set } from '../shared-options.ts';
import { renderTable } from '../text-table.ts';

/** `table`: a figure for every value of one assumption, or every pair of two. */
export const table: Command = {
  name: 'table',
  positionals: [],
  summary: {
    zh: '模拟运算表:一个或两个假设取一串数,结果各是多少',
    en: 'a data table: a result for every figure of one assumption, or every pair of two',
  },
  options: {
    plan,
    scenario,
    set,
    output: { value: 'ID', help: { zh: '看哪个结果,如 gdpGrowth', en: 'the result to look at, such as gdpGrowth' } },
    x: {
      value: 'ID=A..B/N',
      help: {
        zh: '横向的假设,从 A 到 B 取 N 个数(最多 101 个),如 otherServicesGrowth=5%..8%/7',
        en: 'the assumption across, N figures from A to B (101 at most), such as otherServicesGrowth=5%..8%/7',
      },
    },
    y: { value: 'ID=A..B/N', help: { zh: '纵向的假设,可以不写', en: 'the assumption down; may be left out' } },
  },
  async run(request) {
    const opened = await openScenario(request);
    if (!opened.ok) return opened;
    const { plan: changed, compiled, scenario: chosen } = opened.value;
    const { model } = changed;
    const example = 'otherServicesGrowth=5%..8%/7';
    const text = optionOf(request, 'output') ?? model.accounts.growth;
    const output = readOutput({ option: 'output', text, example: 'gdpGrowth' }, model);
    if (!output.ok) return output;
    const across = optionOf(request, 'x');
    if (across === undefined) {
      return fail(problem('usage-missing-option', 'table', { option: '--x', example: `--x ${example}` }));
    }
    const x = readAxis('x', across, model);
    if (!x.ok) return x;
    const down = optionOf(request, 'y');
    const y = down === undefined ? ok(null) : readAxis('y', down, model);
    if (!y.ok) return y;
    const assumptions = resolveAssumptions(model, changed.scenarios, chosen.id);
    if (!assumptions.ok) return assumptions;
    const { variable, period } = output.value;
    const found = tabulate(compiled, assumptions.value, { variable, period }, x.value, y.value);
    if (!found.ok) return found;
    const side = (axis: Axis) => ({ id: leverName(axis, model), values: axis.values });
    return ok({
      exit: 0,
      json: {
        output: outputName(output.value, model),
        x: side(found.value.x),
        ...(found.value.y ? { y: side(found.value.y) } : {}),
        cells: found.value.cells,
        scenario: chosen.id,
      },
      text: tableText(found.value, model, request.language),
    });
  },
};

/** `ID=A..B/N` as a side of the table; too many figures are refused before they are made. */
function readAxis(option: string, text: string, model: GoalModel): Result<Axis> {
  const read = readSpread({ option, text, example: 'otherServicesGrowth=5%..8%/7' }, model);
  if (!read.ok) return read;
  const { lever, from, to, count } = read.value;
  return axisOf(lever, from, to, count);
}

function tableText({ output, x, y, cells }: DataTable, model: GoalModel, language: Language): string {
  const find = (id: string) => model.variables.find((candidate) => candidate.id === id);
  const label = (id: string): string => find(id)?.label[language] ?? id;
  const figure = (id: string, value: number | null): string =>
    value === null ? cellLabels.missing[language] : formatValue(value, find(id)?.unit ?? '');
  const corner = y ? `${label(y.variable)} \\ ${label(x.variable)}` : label(x.variable);
  const rows = cells.map((row, index) => [
    y ? figure(y.variable, y.values[index] ?? null) : label(output.variable),
    ...row.map((cell) => figure(output.variable, cell)),
  ]);
  const head = [corner, ...x.values.map((value) => figure(x.variable, value))];
  const title = `${label(output.variable)} ${output.period}\n\n`;
  return title + renderTable([head, ...rows], ['left', ...x.values.map(() => 'right' as const)]);
}
