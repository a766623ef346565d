import { chainedContributions } from '../evaluation/chained-contribution.ts';
import { type Contributions, contributionsOf } from '../evaluation/contribution.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import { formatPlain, formatSigned } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { workbenchTexts } from '../shared/texts/workbench.ts';
import type { ScenarioResult } from './grid-rows.ts';
import { type IndustryTable, industryTable } from './industry-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { type WaterfallStep, waterfallSteps } from './waterfall.ts';

/** The official production side, the estimated expenditure side, or the production side from the first year to the last. */
export type AccountSide = 'production' | 'expenditure' | 'chained';

/** A bar with its words. */
export interface WaterfallBar extends Omit<WaterfallStep, 'label'> {
  readonly label: string;
  readonly text: string;
}

/** The contributions to growth, in the target year or over all years: the bars, and the table with the same figures. */
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
  const account = side === 'expenditure' ? 'expenditure' : 'production';
  const shown = side === 'chained' ? { ...contributions, production: overAllYears(evaluation) } : contributions;
  return {
    bars: waterfallSteps(shown, account).map((step) => ({
      ...step,
      label: step.label[language],
      text: step.size === null ? '—' : step.kind === 'total' ? formatPlain(step.size, 2) : formatSigned(step.size, 2),
    })),
    table: industryTable(shown, account, language, workbenchTexts.total[language]),
  };
}

/** Growth from the first year to the last by industry, in points of the first year's GDP: pulls of single years do not add. */
function overAllYears(evaluation: Evaluation): Contributions['production'] {
  const { periods } = evaluation.model;
  const { total, parts } = chainedContributions(evaluation, periods[0] ?? '', periods.at(-1) ?? '');
  const sum = parts.reduce<number | null>((all, { pull }) => (all === null || pull === null ? null : all + pull), 0);
  return {
    total,
    parts: parts.map((part) => ({ ...part, weight: null, growth: null })),
    residual: total === null || sum === null ? null : total - sum,
  };
}
