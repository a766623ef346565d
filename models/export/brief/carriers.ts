import { type ContributionPart, contributionsOf } from '../../evaluation/contribution.ts';
import { fillProse, words } from '../../evaluation/prose-pieces.ts';
import { formatPlain, formatSigned } from '../../shared/format-number.ts';
import { briefTexts as texts } from '../../shared/texts/brief.ts';
import { briefNoteTexts } from '../../shared/texts/brief-notes.ts';
import type { BriefBlock, BriefPiece, NoteFigure, NotePiece } from './brief.ts';
import { citeCell, shortCell } from './cite-cell.ts';
import { figure, printed } from './figures.ts';
import { type Ground, official, type Path } from './ground.ts';
import { heading, list, paragraph, sentence } from './paragraphs.ts';
import { pathsChart, pullsChart } from './pull-charts.ts';

/** So many industries are named in the text, largest first; the figure shows them all. */
const mostNamed = 6;

/** Below this a residual is rounding of the last binary digit. */
const visibleResidual = 1e-9;

/** What pulls growth on the first path: industries officially, expenditure as an estimate; with the charts of both. */
export function carriersSection(ground: Ground): readonly BriefBlock[] {
  const [path] = ground.paths;
  if (!path) return [heading(ground, texts.carriers), paragraph(ground, '', sentence(ground, texts.noPulls))];
  const { production, expenditure } = contributionsOf(path.result.evaluation, ground.source.plan.model.targetPeriod);
  const isKnown = production.parts.some(({ pull }) => pull !== null);
  const made = isKnown ? productionSentence(ground, path, production) : sentence(ground, texts.noPulls);
  const demands = [...expenditure.parts, expenditure.closing];
  const spent = demands.every(({ pull }) => pull !== null)
    ? demandSentence(ground, path, demands)
    : sentence(ground, texts.noDemands);
  return [
    heading(ground, texts.carriers),
    paragraph(ground, ground.say(texts.production), made),
    paragraph(ground, ground.say(texts.expenditure), spent),
    ...(isKnown ? [{ kind: 'charts', charts: [pullsChart(ground, path), pathsChart(ground)] } as const] : []),
  ];
}

function productionSentence(
  ground: Ground,
  path: Path,
  { parts, residual }: ReturnType<typeof contributionsOf>['production'],
): readonly BriefPiece[] {
  const scenario = path.result.scenario.id;
  const bySize = parts.toSorted((a, b) => Math.abs(b.pull ?? 0) - Math.abs(a.pull ?? 0)).slice(0, mostNamed);
  const said = bySize.map((part) => pullPhrase(ground, path, part));
  const left =
    residual === null || Math.abs(residual) <= visibleResidual
      ? []
      : sentence(ground, texts.residual, {
          size: figure(
            ground,
            formatSigned(residual, 4),
            { kind: 'residual', scenario },
            words(
              ground.say(briefNoteTexts.residual, { name: ground.labelOf(ground.source.plan.model.accounts.growth) }),
            ),
          ),
        });
  return sentence(ground, texts.pulls, { scenario: path.named, list: list(ground, said), residual: left });
}

function pullPhrase(ground: Ground, { result }: Path, part: ContributionPart): readonly BriefPiece[] {
  const { source, language } = ground;
  const { accounts, targetPeriod } = source.plan.model;
  const name = official(part.label[language], language);
  const industry = accounts.production.find(({ id }) => id === part.id);
  if (part.pull === null || !industry) return sentence(ground, texts.noPull, { name });
  const scenario = result.scenario.id;
  const note = pullNote(ground, result, part);
  const cell = { kind: 'cell', scenario, variable: industry.pull, period: targetPeriod } as const;
  const pull = figure(ground, formatPlain(part.pull, 2), cell, note);
  if (part.share === null) return sentence(ground, texts.pullAlone, { name, pull });
  const share = figure(ground, `${formatPlain(part.share, 1)}%`, { kind: 'share', scenario, part: part.id }, note);
  return sentence(ground, texts.pull, { name, pull, share });
}

/** The footnote of a pull: weight times growth, and where both come from. */
function pullNote(ground: Ground, result: Path['result'], part: ContributionPart): readonly NotePiece[] {
  const { source, language, say } = ground;
  const { accounts, targetPeriod } = source.plan.model;
  const industry = accounts.production.find(({ id }) => id === part.id);
  const name = official(part.label[language], language);
  const { weight, growth } = part;
  const details = { name, scenario: result.scenario.name[language] };
  if (!industry || weight === null || growth === null) return words(say(briefNoteTexts.pullPlain, details));
  const scenario = result.scenario.id;
  const noted = (text: string, origin: NoteFigure['origin']): readonly NotePiece[] => [
    { kind: 'figure', text: printed(text, ground), origin },
  ];
  const text = say(briefNoteTexts.pull, {
    ...details,
    weight: '{weight}',
    growth: '{growth}',
    weightSource: shortCell(ground, result, industry.weight, targetPeriod),
    growthSource: shortCell(ground, result, industry.growth, targetPeriod),
  });
  return fillProse<NotePiece>(text, {
    weight: noted(`${formatPlain(weight * 100, 1)}%`, { kind: 'weight', scenario, part: part.id }),
    growth: noted(`${formatPlain(growth * 100, 2)}%`, {
      kind: 'cell',
      scenario,
      variable: industry.growth,
      period: targetPeriod,
    }),
  });
}

function demandSentence(ground: Ground, { result }: Path, demands: readonly ContributionPart[]): readonly BriefPiece[] {
  const { source, language } = ground;
  const { accounts, targetPeriod } = source.plan.model;
  const all = [...accounts.expenditure.parts, accounts.expenditure.closing];
  const said = demands.map((part) => {
    const variable = all.find(({ id }) => id === part.id)?.pull ?? '';
    const origin = { kind: 'cell', scenario: result.scenario.id, variable, period: targetPeriod } as const;
    const note = citeCell(ground, result, variable, targetPeriod);
    return sentence(ground, texts.pullAlone, {
      name: official(part.label[language], language),
      pull: figure(ground, formatPlain(part.pull ?? 0, 2), origin, note),
    });
  });
  return sentence(ground, texts.demands, { list: list(ground, said) });
}
