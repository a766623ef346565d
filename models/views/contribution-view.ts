import { contributionsOf } from '../evaluation/contribution.ts';
import { formatPlain, formatSigned } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { workbenchTexts } from '../shared/texts/workbench.ts';
import type { ScenarioResult } from './grid-rows.ts';
import { type IndustryTable, industryTable } from './industry-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { type WaterfallStep, waterfallSteps } from './waterfall.ts';

/** The official production side, or the estimated expenditure side. */
export type AccountSide = 'production' | 'expenditure';

/** A bar with its words. */
export interface WaterfallBar extends Omit<WaterfallStep, 'label'> {
  readonly label: string;
  readonly text: string;
}

/** The contributions to growth in the target year: the bars, and the table with the same figures. */
export interface ContributionView {
  readonly bars: readonly WaterfallBar[];
  readonly table: IndustryTable;
}

/** Both forms of one side of the accounts for one scenario. */
export function contributionView(
  { plan: { model } }: PlanResults,
  { evaluation }: ScenarioResult,
  side: AccountSide,
  language: Language,
): ContributionView {
  const contributions = contributionsOf(evaluation, model.targetPeriod);
  return {
    bars: waterfallSteps(contributions, side).map((step) => ({
      ...step,
      label: step.label[language],
      text: step.size === null ? '—' : step.kind === 'total' ? formatPlain(step.size, 2) : formatSigned(step.size, 2),
    })),
    table: industryTable(contributions, side, language, workbenchTexts.total[language]),
  };
}
