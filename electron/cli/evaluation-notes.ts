import type { LiveEvaluation } from '../../models/evaluation/evaluate-scenario.ts';
import type { Evaluation } from '../../models/evaluation/evaluation.ts';
import type { Label, Language } from '../../models/shared/language.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';

const words = {
  carried: {
    zh: '{years} 没有另填的假设沿用 {from} 的数,来源不强于假设。',
    en: 'Assumptions not entered for {years} carry on the figures of {from}, and are no better than assumed.',
  },
  missing: { zh: '缺数据的假设:', en: 'Assumptions without a figure: ' },
  comma: { zh: '、', en: ', ' },
} as const satisfies Readonly<Record<string, Label>>;

/** Says which years carry on the figures of an earlier one: nobody has decided on them. */
export function carriedText({ assumptions }: LiveEvaluation, language: Language): readonly string[] {
  const carried = [...assumptions].flatMap(([, slots]) =>
    [...slots].flatMap(([year, { carriedFrom, value }]) =>
      carriedFrom === null || value === null ? [] : [{ year, carriedFrom }],
    ),
  );
  if (carried.length === 0) return [];
  const once = (years: readonly string[]): string => [...new Set(years)].sort().join(words.comma[language]);
  const details = {
    years: once(carried.map(({ year }) => year)),
    from: once(carried.map(({ carriedFrom }) => carriedFrom)),
  };
  return [`${fillText(words.carried, language, details)}\n`];
}

/** Names every figure nobody has: what to ask for next. */
export function missingText({ model, cells }: Evaluation, language: Language): readonly string[] {
  const missing = model.variables.filter(
    ({ kind, id }) => kind === 'assumption' && cells.get(id)?.some((cell) => cell.kind === 'missing'),
  );
  if (missing.length === 0) return [];
  const labels = missing.map(({ label }) => label[language]);
  return [`${words.missing[language]}${labels.join(words.comma[language])}\n`];
}
