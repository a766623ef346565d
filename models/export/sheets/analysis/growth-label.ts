import { fillText } from '../../../shared/texts/fill-text.ts';
import { whatIfTexts } from '../../../shared/texts/what-if.ts';
import type { Layout } from '../layout.ts';

/** The growth of GDP in the target year, in words: what all tables of the sheet look at. */
export function growthLabel({ language, source, variableOf }: Layout): string {
  const { accounts, targetPeriod } = source.plan.model;
  const label = variableOf(accounts.growth)?.label[language] ?? accounts.growth;
  return fillText(whatIfTexts.inYear, language, { label, year: targetPeriod });
}
