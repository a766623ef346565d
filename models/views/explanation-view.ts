import type { Cell } from '../evaluation/evaluation.ts';
import { explainFigure } from '../evaluation/explain.ts';
import { formatExpression, splitExpression } from '../formulas/format-expression.ts';
import type { ReportText } from '../goals/goal-model.ts';
import type { Variable } from '../goals/variable.ts';
import type { ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Language } from '../shared/language.ts';
import { describeProblem } from '../shared/problem.ts';
import type { Source } from '../shared/provenance.ts';
import { figureTexts } from '../shared/texts/figures.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { provenanceLabels } from '../shared/texts/states.ts';
import { cellPhrase } from './cell-text.ts';
import type { Figure } from './grid-position.ts';
import { nameList } from './name-list.ts';
import type { PlanResults } from './plan-results.ts';
import { type QuotedSentence, quotedSentence } from './quoted-sentence.ts';
import { fullFigure } from './short-figure.ts';
import { markOfCell, markOfSource, type SourceMark } from './source-mark.ts';

/** An input of a formula: the way down. */
export interface ExplainedFigure {
  readonly figure: Figure;
  readonly label: string;
  readonly value: string;
  readonly mark: SourceMark | null;
}

/** How one figure came about, in words: the formula with labels and with values, or the source. */
export interface ExplanationView {
  readonly figure: Figure;
  readonly title: string;
  readonly value: string;
  readonly note: string;
  /** Where it comes from: its source, or the weakest state among its inputs. */
  readonly mark: SourceMark | null;
  /** The input that makes a calculated figure no better than it is; null where none is weaker than arithmetic on the report. */
  readonly weakest: { readonly figure: Figure; readonly text: string } | null;
  /** Why there is no number, and what would give one. */
  readonly trouble: string;
  readonly formula: {
    readonly labels: string;
    readonly values: string;
    readonly inputs: readonly ExplainedFigure[];
    /** The formula with labels, each name with the figure it stands for. */
    readonly pieces: readonly (string | ExplainedFigure)[];
  } | null;
  readonly source: SourceView | null;
}

/** Where an entered figure comes from. */
export interface SourceView {
  readonly mark: SourceMark;
  readonly sentence: QuotedSentence | null;
  /** Title, arithmetic, address, date, note: what the source has of them, one a line. */
  readonly lines: readonly string[];
  /** Which scenario set it, or from which it is inherited. */
  readonly standing: string;
  /** What the goal model ships in its place, where a scenario has set another figure. */
  readonly shipped: {
    readonly value: string;
    readonly mark: SourceMark;
    readonly sentence: QuotedSentence | null;
  } | null;
}

/** Explains one figure one level deep. Null for a figure the plan does not have. */
export function explanationView(results: PlanResults, figure: Figure, language: Language): ExplanationView | null {
  const result = results.results.find(({ scenario }) => scenario.id === figure.scenario);
  if (!result) return null;
  const found = explainFigure(results.compiled, result.evaluation, result.assumptions, figure.variable, figure.period);
  if (!found) return null;
  const { variable, cell } = found;
  const isOnce = variable.kind === 'assumption' && variable.timing === 'once';
  const scenario = result.scenario.name[language];
  const base = {
    figure,
    title: fillText(figureTexts.figureTitle, language, {
      label: variable.label[language],
      scenario,
      period: isOnce ? '' : figure.period,
    }).trim(),
    value: cellPhrase(cell, variable.unit, language),
    note: variable.note?.[language] ?? '',
    trouble: troubleOf(cell, results, language),
  };
  if (found.kind === 'entered') {
    const source = found.resolved && sourceView(results, figure, variable, found.resolved, language);
    return { ...base, mark: source?.mark ?? null, weakest: null, formula: null, source };
  }
  const at = (id: string, previous: boolean): number =>
    found.inputs.findIndex((one) => one.variable.id === id && (one.period !== figure.period) === previous);
  const named = (id: string, previous: boolean): { readonly label: string; readonly value: string } => {
    const input = found.inputs[at(id, previous)];
    const label = input?.variable.label[language] ?? id;
    const shown = previous ? fillText(figureTexts.lastYear, language, { label, period: input?.period ?? '' }) : label;
    return { label: shown, value: input ? cellPhrase(input.cell, input.variable.unit, language) : id };
  };
  const inputs = found.inputs.map((input): ExplainedFigure => {
    const { label, value } = named(input.variable.id, input.period !== figure.period);
    return {
      figure: { ...figure, variable: input.variable.id, period: input.period },
      label,
      value,
      mark: markOfCell(input.cell, language),
    };
  });
  return {
    ...base,
    mark: markOfCell(cell, language),
    weakest: weakestOf(cell, figure, results, language),
    formula: {
      labels: formatExpression(found.expression, (id, previous) => named(id, previous).label),
      values: formatExpression(found.expression, (id, previous) => named(id, previous).value),
      inputs,
      pieces: splitExpression(found.expression).map((piece) =>
        typeof piece === 'string'
          ? piece
          : (inputs[at(piece.id, piece.previous)] ?? named(piece.id, piece.previous).label),
      ),
    },
    source: null,
  };
}

/** Names the weakest input, however far down it is. What is missing is named as trouble. */
function weakestOf(cell: Cell, figure: Figure, { plan }: PlanResults, language: Language): ExplanationView['weakest'] {
  const { weakest, provenance } = cell;
  if (cell.kind !== 'value' || weakest === null || provenance === 'quoted' || provenance === 'derived') return null;
  const details = { name: nameList(plan.model, [weakest], language), state: provenanceLabels[provenance][language] };
  return { figure: { ...figure, variable: weakest }, text: fillText(figureTexts.weakestInput, language, details) };
}

function troubleOf(cell: Cell, { plan }: PlanResults, language: Language): string {
  if (cell.kind === 'problem') return describeProblem(cell.problem, language);
  if (cell.kind !== 'missing') return '';
  return fillText(figureTexts.missingNames, language, { names: nameList(plan.model, cell.missing, language) });
}

function sourceView(
  { plan }: PlanResults,
  { scenario, period }: Figure,
  variable: Variable,
  resolved: ResolvedValue,
  language: Language,
): SourceView {
  const { source, carriedFrom, setBy } = resolved;
  const setter = plan.scenarios.find((candidate) => candidate.id === setBy)?.name[language] ?? '';
  const standing =
    setBy === null
      ? figureTexts.inheritedFromModel[language]
      : fillText(setBy === scenario ? figureTexts.setBy : figureTexts.inheritedFrom, language, { scenario: setter });
  const carried = carriedFrom === null ? [] : [fillText(figureTexts.carriedOver, language, { period: carriedFrom })];
  return {
    mark: markOfSource(source, carriedFrom, language),
    sentence: sentenceOf(source, plan.model.report),
    lines: [...carried, ...sourceLines(source, language)],
    standing,
    shipped: setBy === null ? null : shippedView(variable, period, plan.model.report, language),
  };
}

const sentenceOf = (source: Source, report: ReportText): QuotedSentence | null =>
  (source.kind === 'quoted' || source.kind === 'derived') && source.span ? quotedSentence(report, source.span) : null;

function shippedView(
  variable: Variable,
  period: string,
  report: ReportText,
  language: Language,
): SourceView['shipped'] {
  if (variable.kind === 'formula') return null;
  const shipped = variable.values[variable.timing === 'once' ? 'once' : period];
  if (!shipped || shipped.value === null) return null;
  return {
    value: fullFigure(shipped.value, variable.unit, language),
    mark: markOfSource(shipped.source, null, language),
    sentence: sentenceOf(shipped.source, report),
  };
}

function sourceLines(source: ResolvedValue['source'], language: Language): readonly string[] {
  const note = source.note === undefined ? [] : [source.note];
  switch (source.kind) {
    case 'quoted':
    case 'missing':
      return note;
    case 'derived':
      return [source.arithmetic, ...note];
    case 'assumed':
      return [fillText(figureTexts.assumedBy, language, { author: source.author, date: source.date }), ...note];
    case 'external':
    case 'proxy': {
      const when = [source.vintage, source.date].filter((part) => part !== undefined).join(' · ');
      return [source.title, when, source.address ?? '', ...note].filter((line) => line !== '');
    }
  }
}
