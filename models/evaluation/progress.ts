import type { Goal } from '../goals/goal-model.ts';
import type { ProgressSettings } from '../plan/actual.ts';
import type { Plan } from '../plan/plan.ts';
import { type Deadline, deadlineOf, neededInRest, type Standing } from './progress-needed.ts';
import { type MonthlyFigures, monthlyFigures, type Rhythm, rhythmOf } from './progress-rhythm.ts';

/** 超序时, 达序时, 落后, 无法判定. */
export type ProgressLight = 'ahead' | 'onPace' | 'behind' | 'unknown';

/** What one figure of a goal, 预期 or 力争, still asks for. */
export interface Outlook {
  readonly target: number;
  /** Growth in the remaining months (a fraction), or the amount a month; zero or less when nothing more is needed. */
  readonly needed: number | null;
  /** Null without a ceiling, and for a figure that must not be exceeded. */
  readonly deadline: Deadline | null;
}

/** A goal that is followed month by month, and where it stands. */
export interface GoalProgress {
  readonly goal: Goal;
  readonly measure: 'level' | 'growth';
  readonly figures: MonthlyFigures;
  readonly rhythm: Rhythm;
  /** The latest report; null when there is none for the target year. */
  readonly latest: { readonly month: number; readonly value: number } | null;
  /** 序时进度 at the latest month, a fraction; null where the rhythm of that month is unknown. */
  readonly pace: number | null;
  /** The part of the annual target that is done (占年度), a fraction; of levels only. */
  readonly attained: number | null;
  /** How far ahead of the path, a fraction: attainment less pace, or growth less the target growth. Behind is negative. */
  readonly lead: number | null;
  readonly light: ProgressLight;
  readonly base: Outlook;
  readonly stretch: Outlook | null;
  /** Months whose cumulative level is below an earlier month's: surely a slip, or a correction worth a word. */
  readonly fallen: readonly number[];
}

/**
 * The progress of every goal that asks for a level or a growth, in the order of the report. Against its path a level is judged by
 * attainment against 序时进度 and a growth by the growth itself (宣城 2020: 占比低于 91.7% 或增幅低于目标任务 is behind).
 */
export function progressOf(plan: Plan): readonly GoalProgress[] {
  return plan.model.goals.flatMap((goal) => {
    const { kind, value } = goal;
    return (kind === 'growth' || kind === 'level') && value !== null ? [goalProgress(plan, goal, kind, value)] : [];
  });
}

function goalProgress(plan: Plan, goal: Goal, measure: 'growth' | 'level', target: number): GoalProgress {
  const { actuals, progress, model } = plan;
  const figures = monthlyFigures(actuals, goal.id, model.targetPeriod, measure);
  const rhythm = rhythmOf(actuals, goal.id, model.targetPeriod);
  const index = figures.findLastIndex((figure) => figure !== null);
  const value = figures[index] ?? null;
  const pace = value === null ? null : (rhythm.shares[index] ?? null);
  const attained = measure === 'growth' || value === null || target <= 0 ? null : value / target;
  const lead = leadOf(goal, measure, value, target, attained, pace);
  const standings = figures.flatMap((figure, place): readonly Standing[] => {
    const share = rhythm.shares[place] ?? null;
    return figure === null || share === null ? [] : [{ kind: measure, month: place + 1, share, value: figure }];
  });
  const ceiling = progress.ceilings.find((candidate) => candidate.goal === goal.id)?.value ?? null;
  const present = standings.at(-1)?.month === index + 1 ? standings.at(-1) : undefined;
  const outlook = (figure: number): Outlook => ({
    target: figure,
    needed: present ? neededInRest(present, figure) : null,
    deadline:
      present && ceiling !== null && goal.operator !== 'atMost'
        ? deadlineOf(standings, rhythm.shares, figure, ceiling)
        : null,
  });
  return {
    goal,
    measure,
    figures,
    rhythm,
    latest: value === null ? null : { month: index + 1, value },
    pace,
    attained,
    lead,
    light: lightOf(lead, progress),
    base: outlook(target),
    stretch: goal.stretch === null ? null : outlook(goal.stretch),
    fallen: measure === 'level' ? fallenMonths(figures) : [],
  };
}

function leadOf(
  { operator }: Goal,
  measure: 'growth' | 'level',
  value: number | null,
  target: number,
  attained: number | null,
  pace: number | null,
): number | null {
  if (value === null) return null;
  const above = measure === 'growth' ? value - target : attained === null || pace === null ? null : attained - pace;
  if (above === null) return null;
  return operator === 'atMost' ? -above : above;
}

/** What binary arithmetic loses on the way, so that exactly on the path is on the path. */
const tolerance = 1e-12;

function lightOf(lead: number | null, { ahead, behind }: ProgressSettings): ProgressLight {
  if (lead === null) return 'unknown';
  if (ahead > 0 ? lead >= ahead - tolerance : lead > tolerance) return 'ahead';
  return lead >= -behind - tolerance ? 'onPace' : 'behind';
}

function fallenMonths(figures: MonthlyFigures): readonly number[] {
  let highest = Number.NEGATIVE_INFINITY;
  return figures.flatMap((figure, index) => {
    if (figure === null) return [];
    const isFallen = figure < highest;
    highest = Math.max(highest, figure);
    return isFallen ? [index + 1] : [];
  });
}
