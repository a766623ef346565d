import { findPlace } from '../../../../models/goals/find-place.ts';
import type { ModelRequest } from '../../../../models/goals/propose-model.ts';
import { confirmedTargets, type ProposedTarget, proposeTargets } from '../../../../models/goals/proposed-target.ts';
import { cleanText } from '../../../../models/report/clean-text.ts';
import { findPlanYear } from '../../../../models/report/find-plan-year.ts';
import { type Achievement, readAchievements } from '../../../../models/report/read-achievements.ts';
import { keep } from '../../../controls/use-kept.ts';
import { dayNow } from '../../../document/day-now.ts';
import type { OpenedReport } from '../use-open-report.ts';

/** A report being read, with what the planner decided so far. It is no part of any document. */
export interface IncomingReport extends OpenedReport {
  readonly rows: readonly ProposedTarget[];
  readonly achievements: readonly Achievement[];
  readonly selected: string | null;
  readonly place: string;
  /** As typed; a model needs four digits. */
  readonly year: string;
  /** The variables for which a figure of another place is accepted. */
  readonly borrow: readonly string[];
  readonly isBuilding: boolean;
}

/** The report that is being read; it stays while other screens are shown. */
export const keptIncoming = keep<IncomingReport | null>(null);

/** Reads a report that was opened or pasted. */
export function startReading({ name, text: given }: OpenedReport): IncomingReport {
  const text = cleanText(given);
  const rows = proposeTargets(text);
  const year = findPlanYear(text)?.year;
  return {
    name,
    text,
    rows,
    achievements: readAchievements(text),
    selected: rows[0]?.id ?? null,
    place: findPlace(name, text),
    year: year === undefined ? '' : String(year),
    borrow: [],
    isBuilding: false,
  };
}

/** What a year of a report looks like. */
export const isYear = (text: string): boolean => /^20\d\d$/.test(text.normalize('NFKC').trim());

/** The model the planner would get now. */
export const requestOf = ({ text, place, year, rows, achievements, borrow }: IncomingReport): ModelRequest => ({
  text,
  place: place.trim(),
  year: year.normalize('NFKC').trim(),
  targets: confirmedTargets(rows),
  achievements,
  borrow,
  today: dayNow(),
});
