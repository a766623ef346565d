import { chainedContributions } from '../../../models/evaluation/chained-contribution.ts';
import { type Contributions, contributionsOf } from '../../../models/evaluation/contribution.ts';
import { evaluatePlan } from '../../../models/evaluation/evaluate-plan.ts';
import { type Cell, type Evaluation, numberOf } from '../../../models/evaluation/evaluation.ts';
import type { Variable } from '../../../models/goals/variable.ts';
import type { Label, Language } from '../../../models/shared/language.ts';
import { describeProblem } from '../../../models/shared/problem.ts';
import { ok } from '../../../models/shared/result.ts';
import type { Command } from '../command.ts';
import { evaluationText } from '../evaluation-text.ts';
import { openScenario } from '../open-plan.ts';
import { plan, scenario, set } from '../shared-options.ts';

/** `evaluate`: every figure of one scenario, and its growth taken apart. */
export const evaluate: Command = {
  name: 'evaluate',
  positionals: [],
  summary: {
    zh: '测算一个方案:全部变量、各行业拉动与贡献',
    en: 'calculates a scenario: every variable, pulls and contributions',
  },
  options: { plan, scenario, set },
  async run(request) {
    const opened = await openScenario(request);
    if (!opened.ok) return opened;
    const { plan: changed, compiled, scenario: chosen } = opened.value;
    const evaluated = evaluatePlan(compiled, changed, chosen.id);
    if (!evaluated.ok) return evaluated;
    const evaluation = evaluated.value;
    const { model } = evaluation;
    const contributions = contributionsOf(evaluation, model.targetPeriod);
    return ok({
      exit: 0,
      json: {
        scenario: chosen.id,
        periods: model.periods,
        targetPeriod: model.targetPeriod,
        variables: Object.fromEntries(
          model.variables.map((variable) => [variable.id, variableJson(variable, evaluation, request.language)]),
        ),
        contributions: {
          ...contributionsJson(contributions, request.language),
          chained: chainedJson(evaluation, request.language),
        },
      },
      text: evaluationText(evaluation, contributions, chosen.name, request.language),
    });
  },
};

/**
 * `provenance` is that of the target year, or of the last year in which the variable exists; `provenances` has every year, null
 * where the variable does not exist. A year that carries an earlier figure on is assumed at best.
 */
function variableJson(variable: Variable, evaluation: Evaluation, language: Language): object {
  const { periods, targetPeriod } = evaluation.model;
  const cells = evaluation.cells.get(variable.id) ?? [];
  const atTarget = cells[periods.indexOf(targetPeriod)];
  const shown = atTarget && atTarget.kind !== 'none' ? atTarget : cells.findLast((cell) => cell.kind !== 'none');
  const faults = cells.flatMap((cell, index) => faultOf(cell, periods[index] ?? '', language));
  return {
    label: variable.label[language],
    unit: variable.unit,
    basis: variable.basis,
    provenance: shown?.provenance ?? 'derived',
    weakest: shown?.weakest ?? null,
    values: cells.map(numberOf),
    provenances: cells.map((cell) => (cell.kind === 'none' ? null : cell.provenance)),
    missing: [...new Set(cells.flatMap((cell) => (cell.kind === 'missing' ? cell.missing : [])))],
    ...(faults.length > 0 ? { problems: faults } : {}),
  };
}

const faultOf = (cell: Cell, period: string, language: Language): readonly object[] =>
  cell.kind === 'problem'
    ? [{ period, code: cell.problem.code, message: describeProblem(cell.problem, language) }]
    : [];

/** The expenditure side is an estimate (测算), and says so. */
function contributionsJson({ production, expenditure }: Contributions, language: Language): object {
  const named = <T extends { readonly label: Label }>(part: T) => ({ ...part, label: part.label[language] });
  const { independent } = expenditure;
  return {
    production: { ...production, parts: production.parts.map(named) },
    expenditure: {
      ...expenditure,
      isEstimate: true,
      parts: expenditure.parts.map(named),
      closing: named(expenditure.closing),
      independent: independent && { ...independent, parts: independent.parts.map(named) },
    },
  };
}

/** The contributions from the base year to the last one, where yearly pulls no longer add. */
function chainedJson(evaluation: Evaluation, language: Language): object {
  const { periods } = evaluation.model;
  const chained = chainedContributions(evaluation, periods[0] ?? '', periods.at(-1) ?? '');
  return { ...chained, parts: chained.parts.map((part) => ({ ...part, label: part.label[language] })) };
}
