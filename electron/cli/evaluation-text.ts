import { chainedContributions } from '../../models/evaluation/chained-contribution.ts';
import type { ContributionPart, Contributions } from '../../models/evaluation/contribution.ts';
import type { LiveEvaluation } from '../../models/evaluation/evaluate-scenario.ts';
import { formatPlain, formatSigned, formatValue } from '../../models/shared/format-number.ts';
import type { Label, Language } from '../../models/shared/language.ts';
import { basisLabels, cellLabels, provenanceLabels } from '../../models/shared/texts/states.ts';
import { unitLabel } from '../../models/shared/unit.ts';
import { cellText } from '../../models/views/cell-text.ts';
import { carriedText, missingText } from './evaluation-notes.ts';
import { type Align, renderTable } from './text-table.ts';

const words = {
  scenario: { zh: '方案', en: 'Scenario' },
  variable: { zh: '变量', en: 'Variable' },
  unit: { zh: '单位', en: 'Unit' },
  provenance: { zh: '来源', en: 'From' },
  production: { zh: '生产端贡献', en: 'Production side' },
  expenditure: { zh: '三大需求贡献(测算)', en: 'Expenditure side (estimate)' },
  chained: { zh: '多年累计贡献(各年拉动不能相加)', en: 'Production side over the years' },
  independent: { zh: '三大需求各项独立估计(测算)', en: 'Expenditure side, each part estimated' },
  weight: { zh: '比重%', en: 'Weight %' },
  growth: { zh: '增速%', en: 'Growth %' },
  pull: { zh: '拉动(百分点)', en: 'Pull (pp)' },
  share: { zh: '贡献率%', en: 'Share %' },
  total: { zh: '合计', en: 'Total' },
  residual: { zh: '残差', en: 'Residual' },
} as const satisfies Readonly<Record<string, Label>>;

/** One scenario for people: every variable by group, then growth taken apart. */
export function evaluationText(
  evaluation: LiveEvaluation,
  contributions: Contributions,
  name: Label,
  language: Language,
): string {
  const { model } = evaluation;
  const word = (key: keyof typeof words): string => words[key][language];
  const head = [word('variable'), word('unit'), word('provenance'), ...model.periods];
  const target = model.periods.indexOf(model.targetPeriod);
  const rows = model.groups.flatMap((group) => [
    [`【${group.label[language]}】`],
    ...model.variables
      .filter((variable) => variable.group === group.id)
      .map((variable) => {
        const cells = evaluation.cells.get(variable.id) ?? [];
        const provenance = cells[target]?.provenance;
        return [
          variable.label[language],
          [unitLabel(variable.unit, language), ...(variable.basis ? [basisLabels[variable.basis][language]] : [])].join(
            ' ',
          ),
          provenance === undefined ? '' : provenanceLabels[provenance][language],
          ...cells.map((cell) => cellText(cell, variable.unit, language)),
        ];
      }),
  ]);
  const aligns: readonly Align[] = ['left', 'left', 'left', ...model.periods.map(() => 'right' as const)];
  const { production, expenditure } = contributions;
  return [
    `${model.title[language]} · ${word('scenario')} ${name[language]}\n`,
    renderTable([head, ...rows], aligns),
    ...carriedText(evaluation, language),
    partsText(`${word('production')} ${model.targetPeriod}`, production.parts, production, language),
    chainedText(evaluation, language),
    partsText(
      `${word('expenditure')} ${model.targetPeriod}`,
      [...expenditure.parts, expenditure.closing],
      expenditure,
      language,
    ),
    ...independentText(expenditure, model.targetPeriod, language),
    ...missingText(evaluation, language),
  ].join('\n');
}

/** The production side over all years, in points of the first year's GDP. */
function chainedText(evaluation: LiveEvaluation, language: Language): string {
  const { periods } = evaluation.model;
  const { from, to, total, parts } = chainedContributions(evaluation, periods[0] ?? '', periods.at(-1) ?? '');
  const lines = parts.map((part) => ({ ...part, weight: null, growth: null }));
  const sum = lines.reduce((all, { pull }) => all + (pull ?? Number.NaN), 0);
  const residual = total === null ? null : total - sum;
  return partsText(`${words.chained[language]} ${from}—${to}`, lines, { total, residual }, language);
}

/** The closing item estimated part by part, with what is left over. */
function independentText(
  { total, parts, independent }: Contributions['expenditure'],
  period: string,
  language: Language,
): readonly string[] {
  if (!independent) return [];
  const title = `${words.independent[language]} ${period}`;
  return [partsText(title, [...parts, ...independent.parts], { total, residual: independent.residual }, language)];
}

/** What is left over: a rounding of the last binary digit as a power, anything else in points. */
const residualText = (residual: number): string =>
  Math.abs(residual) < 1e-9 ? residual.toExponential(1) : formatSigned(residual, 2);

function partsText(
  title: string,
  parts: readonly ContributionPart[],
  { total, residual }: { readonly total: number | null; readonly residual: number | null },
  language: Language,
): string {
  const missing = cellLabels.missing[language];
  const fraction = (value: number | null): string => (value === null ? '' : formatValue(value, '%'));
  const pull = (value: number | null): string => (value === null ? missing : formatSigned(value, 2));
  const head = [title, ...(['weight', 'growth', 'pull', 'share'] as const).map((key) => words[key][language])];
  const rows = parts.map((part) => [
    part.label[language],
    fraction(part.weight),
    fraction(part.growth),
    pull(part.pull),
    part.share === null ? '' : formatPlain(part.share, 1),
  ]);
  const foot = [
    [words.total[language], '', '', pull(total), ''],
    [words.residual[language], '', '', residual === null ? missing : residualText(residual), ''],
  ];
  return renderTable([head, ...rows, ...foot], ['left', 'right', 'right', 'right', 'right']);
}
