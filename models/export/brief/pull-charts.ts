import { contributionsOf } from '../../evaluation/contribution.ts';
import { words } from '../../evaluation/prose-pieces.ts';
import { formatPlain } from '../../shared/format-number.ts';
import { briefTexts as texts } from '../../shared/texts/brief.ts';
import { briefNoteTexts } from '../../shared/texts/brief-notes.ts';
import { cellLabels } from '../../shared/texts/states.ts';
import { contributionView } from '../../views/contribution-view.ts';
import type { BriefChart, FigureOrigin, WaterfallBar } from './brief.ts';
import { type Ground, official, type Path } from './ground.ts';

/** The pulls of one scenario, each standing on the one before, and growth as their sum. */
export function pullsChart(ground: Ground, { result }: Path): BriefChart {
  const { source, language, say } = ground;
  const { accounts, targetPeriod } = source.plan.model;
  const scenario = result.scenario.id;
  const variableOf = (id: string): string | undefined =>
    id === 'total' ? accounts.growth : accounts.production.find((part) => part.id === id)?.pull;
  const originOf = (id: string): FigureOrigin => {
    const variable = variableOf(id);
    return variable === undefined
      ? { kind: 'residual', scenario }
      : { kind: 'cell', scenario, variable, period: targetPeriod };
  };
  const bars = contributionView(source, result, 'production', language).bars.map((bar): WaterfallBar => {
    const { id, label, start, end, kind } = bar;
    const isMissing = kind === 'missing';
    return {
      label: official(label, language),
      kind: kind === 'closing' ? 'part' : kind,
      start,
      end,
      text: isMissing ? cellLabels.missing[language] : bar.text,
      origin: isMissing ? null : originOf(id),
    };
  });
  const caption = say(texts.pullsChart, { scenario: result.scenario.name[language] });
  return { kind: 'waterfall', caption, description: describe(caption, bars), note: citePulls(ground), bars };
}

/** The pulls of both paths side by side. */
export function pathsChart(ground: Ground): BriefChart {
  const { source, language, say, paths } = ground;
  const { accounts, targetPeriod } = source.plan.model;
  const categories = accounts.production.map(({ label }) => official(label[language], language));
  const series = paths.map(({ path, result }) => ({
    name: result.scenario.name[language],
    look: path,
    points: contributionsOf(result.evaluation, targetPeriod).production.parts.map(({ pull }, index) => {
      const variable = accounts.production[index]?.pull ?? '';
      const origin = { kind: 'cell', scenario: result.scenario.id, variable, period: targetPeriod } as const;
      return pull === null ? null : { value: pull, text: formatPlain(pull, 2), origin };
    }),
  }));
  const caption = say(paths.length > 1 ? texts.pathsChart : texts.pathChart);
  const description = `${caption}: ${series.map(({ name, points }) => `${name} ${points.map((point) => point?.text ?? '—').join(' ')}`).join('; ')}`;
  return { kind: 'columns', caption, description, note: citePulls(ground), categories, series };
}

const describe = (caption: string, bars: readonly WaterfallBar[]): string =>
  `${caption}: ${bars.map(({ label, text }) => `${label} ${text}`).join(', ')}`;

const citePulls = ({ notes, say, labelOf, source }: Ground): number =>
  notes.cite(words(say(briefNoteTexts.chartedPulls, { name: labelOf(source.plan.model.accounts.growth) })));
