import type { Achievement } from '../report/read-achievements.ts';
import type { ExtractedTarget } from '../report/target.ts';
import type { Period } from '../shared/period.ts';
import { convertFigure } from './convert-figure.ts';
import { linkOf } from './figures-from-report.ts';
import { labelOf, short } from './goal-label.ts';
import type { Goal } from './goal-model.ts';
import { impliedBase, measureOf } from './implied-base.ts';

/** What the goals of a report are made from. */
export interface GoalGround {
  readonly targets: readonly ExtractedTarget[];
  readonly achievements: readonly Achievement[];
  /** The year the achievements are of. */
  readonly baseYear: Period;
  /** The unit each variable of the engine is stored in. */
  readonly units: ReadonlyMap<string, string>;
}

/** More than any report sets; a plan holds no more. */
const mostGoals = 5_000;
const mostWords = 20;

/** The confirmed targets as goals, in their order: measured by the engine where it has the variable, else tracked. */
export function goalsFromTargets(ground: GoalGround): readonly Goal[] {
  const names = createNames();
  return ground.targets.slice(0, mostGoals).flatMap((target) => {
    const goal = goalFrom(target, ground, names);
    return target.stretchUnit === null || target.stretch === null ? [goal] : [goal, stretchAlone(goal, target, names)];
  });
}

/** Gives every goal an id of its own and every indicator one; names of the report cannot be ids. */
function createNames() {
  const taken = new Set<string>();
  const indicators = new Map<string, string>();
  return {
    goal(wanted: string): string {
      let id = wanted;
      for (let turn = 2; taken.has(id); turn += 1) id = `${wanted}${turn}`;
      taken.add(id);
      return id;
    },
    indicator(measure: string): string {
      const id = indicators.get(measure) ?? `item${indicators.size + 1}`;
      indicators.set(measure, id);
      return id;
    },
  };
}

type Names = ReturnType<typeof createNames>;

function goalFrom(target: ExtractedTarget, ground: GoalGround, names: Names): Goal {
  const link = linkOf(target);
  const rule = ruleOf(target);
  const indicator = rule?.indicator ?? link?.id ?? names.indicator(measureOf(target));
  const isGrowth = target.kind === 'growth';
  const hasLevelToo = ground.targets.some((other) => other.kind !== 'growth' && measureOf(other) === measureOf(target));
  const wanted = isGrowth && hasLevelToo ? `${indicator}Growth` : indicator;
  const measured = rule?.variable ?? measuring(target, ground.units);
  const unit = measured?.unit ?? (target.unit === '个百分点' ? '百分点' : target.unit);
  const stored = (value: number | null): number | null =>
    value === null ? null : (convertFigure(value, target.unit, unit) ?? value);
  const { start, end, valueStart, modality, section, kind, operator } = target;
  return {
    id: names.goal(wanted),
    indicator,
    label: labelOf(target),
    section: short(section),
    kind,
    operator,
    value: stored(target.value),
    stretch: target.stretchUnit === null ? stored(target.stretch) : null,
    unit: short(unit),
    span: { start, end },
    valueStart,
    modality: modality.slice(0, mostWords).map(short),
    partOf: null,
    derivedBase: impliedBase(target, ground.targets),
    previous: previousOf(target, unit, ground),
    variable: measured?.variable ?? null,
    amountBase: isGrowth && measured ? (link?.amountBase ?? null) : null,
    owner: null,
  };
}

/** A stretch in a unit of its own (增长10%、突破3亿美元) is measured by itself. */
const stretchAlone = (goal: Goal, { stretch, stretchUnit }: ExtractedTarget, names: Names): Goal => ({
  ...goal,
  id: names.goal(`${goal.id}Stretch`),
  label: { zh: `${goal.label.zh}(力争)`, en: `${goal.label.en} (stretch)` },
  kind: stretchUnit === '%' ? goal.kind : 'level',
  value: null,
  stretch: stretch === null ? null : (convertFigure(stretch, stretchUnit ?? '', stretchUnit ?? '') ?? stretch),
  unit: stretchUnit ?? '',
  derivedBase: null,
  previous: null,
  variable: null,
  amountBase: null,
});

/** The variable that measures a target, when it measures in the unit of the target. */
function measuring(target: ExtractedTarget, units: ReadonlyMap<string, string>) {
  const link = linkOf(target);
  const isShare = target.unit === '%';
  const variable = target.kind === 'growth' || target.kind === 'control' ? link?.growth : link?.level;
  const unit = units.get(variable ?? '');
  if (variable === undefined || unit === undefined || target.value === null) return null;
  return isShare === (unit === '%') && convertFigure(target.value, target.unit, unit) !== null
    ? { variable, unit }
    : null;
}

/** Rules the engine can judge: incomes in step with the economy, and the cut of energy per GDP that is assigned. */
function ruleOf({ kind, operator, indicator }: ExtractedTarget) {
  if (kind !== 'rule') return null;
  if (operator === 'sync' && /收入/.test(indicator)) {
    return { indicator: 'incomeSync', variable: { variable: 'incomeSyncMargin', unit: '' } };
  }
  if (operator === 'assigned' && /能耗|能源消耗/.test(indicator)) {
    return { indicator: 'energyIntensity', variable: { variable: 'energyCutMargin', unit: '' } };
  }
  return null;
}

/** Last year's result for the same thing in the same unit. */
function previousOf(target: ExtractedTarget, unit: string, { achievements, baseYear }: GoalGround): Goal['previous'] {
  const achieved = achievements.find(({ indicator }) => indicator.id === measureOf(target));
  const figure = target.kind === 'growth' ? achieved?.growth : achieved?.level;
  const value = figure ? convertFigure(figure.value, figure.unit, unit) : null;
  if (!figure || value === null) return null;
  const { start, end } = figure;
  return { period: baseYear, value, source: { kind: 'quoted', span: { start, end } } };
}
