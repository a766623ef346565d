import type { Frontier } from '../analysis/frontier.ts';
import type { Solution, SolvedPlan } from '../analysis/solution.ts';
import { solutionText } from '../analysis/solution-text.ts';
import type { Lever } from '../analysis/trial.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import type { Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { whatIfTexts } from '../shared/texts/what-if.ts';
import { toShown } from '../shared/unit.ts';
import { differenceText, editText, fullFigure } from './short-figure.ts';
import { leverId, leverLabel } from './what-if-levers.ts';

/** One line of a plan: what an assumption is and what it would be. `exact` has all digits. */
export interface MoveRow {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly exact: string;
  readonly change: string;
  readonly bound: string;
}

/** The answer to a goal seek, ready to show. */
export interface SolveView {
  readonly isFeasible: boolean;
  readonly verdict: string;
  readonly sentence: string;
  readonly range: string;
  readonly binding: string;
  readonly planTitle: string;
  readonly moves: readonly MoveRow[];
  readonly single: readonly {
    readonly id: string;
    readonly label: string;
    readonly needed: string;
    readonly exact: string;
  }[];
}

/** The plan that can be applied: the nearest where the wish is reached, else the one that comes closest. */
export const bestPlan = ({ nearest, refusal, minimum, maximum }: Solution): SolvedPlan | null =>
  nearest ?? (refusal === 'below-minimum' ? minimum : maximum);

/** Puts a solution into words and rows. */
export function solveView(solution: Solution, model: GoalModel, language: Language): SolveView {
  const { refusal, minimum, maximum, output, single } = solution;
  const isFeasible = refusal === null;
  const best = bestPlan(solution);
  const figure = (value: number | null, lever: Pick<Lever, 'variable'>): string =>
    value === null ? '—' : fullFigure(value, unitIn(model, lever.variable), language);
  const bound = (best?.settings ?? []).filter((setting) => setting.bound !== null);
  const names = bound.map((setting) => leverLabel(setting, model, language));
  return {
    isFeasible,
    verdict: whatIfTexts[isFeasible ? 'feasible' : 'infeasible'][language],
    sentence: solutionText(solution, model, language),
    range:
      minimum && maximum
        ? fillText(whatIfTexts.range, language, {
            minimum: figure(minimum.value, output),
            maximum: figure(maximum.value, output),
          })
        : '',
    binding:
      names.length === 0
        ? ''
        : fillText(whatIfTexts.binding, language, { names: names.join(language === 'zh' ? '、' : ', ') }),
    planTitle: whatIfTexts[isFeasible ? 'nearest' : 'best'][language],
    moves: (best?.settings ?? []).map((setting) => ({
      id: leverId(setting),
      label: leverLabel(setting, model, language),
      from: figure(setting.from, setting),
      to: figure(setting.to, setting),
      exact: editText(setting.to, unitIn(model, setting.variable)),
      change:
        setting.from === null
          ? ''
          : differenceText(setting.to - setting.from, unitIn(model, setting.variable), language),
      bound: setting.bound === null ? '' : whatIfTexts[setting.bound === 'max' ? 'atMax' : 'atMin'][language],
    })),
    single: single.map((one) => ({
      id: leverId(one),
      label: leverLabel(one, model, language),
      needed: one.needed === null ? whatIfTexts.cannotAlone[language] : figure(one.needed, one),
      exact: editText(one.needed, unitIn(model, one.variable)),
    })),
  };
}

/** A point of a chart: where it stands, in shown units, and what it says. `y` is null where there is none. */
export interface FrontierPoint {
  readonly x: number;
  readonly y: number | null;
  readonly reading: string;
}

/** The frontier of two levers, ready to draw. Positions are in shown units. */
export interface FrontierView {
  readonly xLabel: string;
  readonly yLabel: string;
  readonly x: { readonly min: number; readonly max: number };
  readonly y: { readonly min: number; readonly max: number };
  readonly points: readonly FrontierPoint[];
  readonly present: { readonly x: number; readonly y: number } | null;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Puts a frontier into points and rows. `present` gives what a lever is now. */
export function frontierView(
  { x, y, points }: Frontier,
  present: (lever: Lever) => number | null,
  model: GoalModel,
  language: Language,
): FrontierView {
  const [xUnit, yUnit] = [unitIn(model, x.variable), unitIn(model, y.variable)];
  const [xLabel, yLabel] = [leverLabel(x, model, language), leverLabel(y, model, language)];
  const [xNow, yNow] = [present(x), present(y)];
  return {
    xLabel,
    yLabel,
    x: { min: toShown(x.min, xUnit), max: toShown(x.max, xUnit) },
    y: { min: toShown(y.min, yUnit), max: toShown(y.max, yUnit) },
    points: points.map((point) => ({
      x: toShown(point.x, xUnit),
      y: point.y === null ? null : toShown(point.y, yUnit),
      reading: fillText(whatIfTexts[point.y === null ? 'frontierNone' : 'frontierPoint'], language, {
        x: xLabel,
        y: yLabel,
        xValue: fullFigure(point.x, xUnit, language),
        yValue: point.y === null ? '' : fullFigure(point.y, yUnit, language),
      }),
    })),
    present: xNow === null || yNow === null ? null : { x: toShown(xNow, xUnit), y: toShown(yNow, yUnit) },
    rows: [[xLabel, yLabel], ...points.map((point) => [editText(point.x, xUnit), editText(point.y, yUnit)])],
  };
}

const unitIn = (model: GoalModel, id: string): string =>
  model.variables.find((variable) => variable.id === id)?.unit ?? '系数';
