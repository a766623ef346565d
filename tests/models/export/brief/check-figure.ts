import { auditPlan } from '../../../../models/evaluation/audit/audit-plan.ts';
import { type Evaluation, valueAt } from '../../../../models/evaluation/evaluation.ts';
import type { BriefFigure, FigureOrigin } from '../../../../models/export/brief/brief.ts';
import type { Goal } from '../../../../models/goals/goal-model.ts';
import { setAssumption } from '../../../../models/plan/edit-plan.ts';
import type { Plan } from '../../../../models/plan/plan.ts';
import { toFullWidth } from '../../../../models/shared/full-width.ts';
import type { Slot } from '../../../../models/shared/period.ts';
import { evaluated, must } from '../../../support/plans.ts';

/** A move of a lever as it is printed. */
export interface PrintedMove {
  readonly variable: string;
  readonly slot: Slot;
  readonly value: number;
}

/** The number a text begins or ends with, as a reader reads it: without grouping, with a plain minus. */
export function readNumber(text: string): number {
  const digits = /[+−]?[\d,]+(?:\.\d+)?/.exec(text)?.[0];
  if (digits === undefined) throw new Error(`no number in “${text}”`);
  return Number(digits.replaceAll(',', '').replace('−', '-').replace('+', ''));
}

/** How many decimals a text prints. */
const decimalsOf = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** Whether a printed figure is its model figure to the printed digits: no further off than half of the last one. */
export const isPrinted = (text: string, value: number): boolean =>
  Math.abs(readNumber(text) - value) <= 0.5 * 10 ** -decimalsOf(text) + 1e-9;

/**
 * What a figure ought to be, worked out here from an evaluation made anew: the number a reader sees (percents and points as
 * printed). Null for figures that are checked otherwise.
 */
export function expectedOf(plan: Plan, origin: FigureOrigin): number | null {
  const { model } = plan;
  const year = model.targetPeriod;
  const before = String(Number(year) - 1);
  const evaluation = (scenario: string): Evaluation => evaluated(plan, scenario);
  const number = (scenario: string, id: string, period: string): number => {
    const value = valueAt(evaluation(scenario), id, period);
    if (value === null) throw new Error(`${id} has no figure`);
    return value;
  };
  const shown = (id: string, value: number): number =>
    model.variables.find((variable) => variable.id === id)?.unit === '%' ? value * 100 : value;
  const goalOf = (id: string): Goal => {
    const goal = model.goals.find((candidate) => candidate.id === id);
    if (!goal) throw new Error(`no goal ${id}`);
    return goal;
  };
  const gap = (scenario: string, goal: Goal, path: 'base' | 'stretch'): number => {
    const target = path === 'stretch' ? (goal.stretch ?? goal.value) : goal.value;
    return number(scenario, goal.variable ?? '', year) - (target ?? 0);
  };
  const growth = (scenario: string): number => number(scenario, model.accounts.growth, year) * 100;
  switch (origin.kind) {
    case 'cell': {
      const value = number(origin.scenario, origin.variable, origin.period);
      // The room of a rule is a factor by its unit and is printed in points.
      const isRoom = model.goals.some(({ variable, unit }) => variable === origin.variable && unit === '');
      return isRoom ? value * 100 : shown(origin.variable, value);
    }
    case 'goal': {
      const goal = goalOf(origin.goal);
      const value = (origin.path === 'stretch' ? goal.stretch : goal.value) ?? 0;
      return goal.unit === '%' ? value * 100 : value;
    }
    case 'gap':
      return gap(origin.scenario, goalOf(origin.goal), origin.path) * 100;
    case 'amount': {
      const goal = goalOf(origin.goal);
      return gap(origin.scenario, goal, origin.path) * number(origin.scenario, goal.amountBase ?? '', before);
    }
    case 'weight':
    case 'share': {
      const industry = model.accounts.production.find(({ id }) => id === origin.part);
      if (!industry) throw new Error(`no industry ${origin.part}`);
      if (origin.kind === 'share') {
        return (number(origin.scenario, industry.pull, year) / growth(origin.scenario)) * 100;
      }
      const all = model.accounts.production.map(({ valueAdded }) => number(origin.scenario, valueAdded, before));
      const whole = all.reduce((sum, value) => sum + value, 0);
      return (number(origin.scenario, industry.valueAdded, before) / whole) * 100;
    }
    case 'residual': {
      const pulls = model.accounts.production.map(({ pull }) => number(origin.scenario, pull, year));
      return growth(origin.scenario) - pulls.reduce((sum, pull) => sum + pull, 0);
    }
    case 'bridge':
      return origin.part === '' ? growth(origin.to) - growth(origin.from) : null;
    case 'count':
    case 'solved':
    case 'maximum':
    case 'finding':
      return null;
  }
}

/** The growth of GDP after moves as they are printed, as a fraction. */
export function growthAfter(plan: Plan, scenario: string, moves: readonly PrintedMove[]): number {
  const source = { kind: 'assumed', author: '测试', date: '2024-01-05' } as const;
  const changed = moves.reduce((before, move) => must(setAssumption(before, scenario, { ...move, source })), plan);
  return valueAt(evaluated(changed, scenario), plan.model.accounts.growth, plan.model.targetPeriod) ?? Number.NaN;
}

/** Whether a finding says what the audit says of an evaluation made anew. */
export function isFinding(plan: Plan, { text, origin }: BriefFigure, scenario: string): boolean {
  if (origin.kind !== 'finding') return false;
  const found = auditPlan(plan, evaluated(plan, scenario)).find(({ id }) => id === origin.finding);
  return found !== undefined && [toFullWidth(found.message.zh), found.message.en].includes(text);
}
