import type { GoalModel } from '../goals/goal-model.ts';
import { type ModelRequest, type ProposedModel, proposeModel } from '../goals/propose-model.ts';
import { formatWithUnit } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { reportTexts } from '../shared/texts/report.ts';
import { unitLabel } from '../shared/unit.ts';

/** Figures that may be borrowed together or not at all. */
export interface BorrowOffer {
  readonly id: string;
  readonly variables: readonly string[];
  readonly label: string;
  readonly value: string;
  readonly from: string;
}

/** What a model made from a report will hold, before it is made. */
export interface BuildPreview {
  readonly goals: number;
  readonly measured: number;
  /** Last year's figures the report gives. */
  readonly bases: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly words: string;
  }[];
  readonly given: number;
  readonly missing: number;
  readonly offers: readonly BorrowOffer[];
}

/** Looks at the model a request would make. */
export function previewBuild(request: ModelRequest, template: GoalModel, language: Language): BuildPreview {
  const proposed = proposeModel(request, template);
  const { model } = proposed;
  const baseYear = String(Number(model.targetPeriod) - 1);
  const figures = model.variables.flatMap((variable) =>
    variable.kind === 'assumption'
      ? Object.entries(variable.values).flatMap(([slot, given]) => (given ? [{ variable, slot, given }] : []))
      : [],
  );
  const fromReport = figures.filter(({ given: { source } }) => source.kind === 'quoted' || source.kind === 'derived');
  return {
    goals: model.goals.length,
    measured: model.goals.filter(({ variable }) => variable !== null).length,
    bases: fromReport
      .filter(({ slot }) => slot === 'once' || slot === baseYear)
      .map(({ variable, slot, given: { value, source } }) => ({
        id: variable.id,
        label: slot === 'once' ? variable.label[language] : `${variable.label[language]} ${slot}`,
        value: value === null ? '' : formatWithUnit(value, variable.unit, unitLabel(variable.unit, language)),
        words: 'span' in source && source.span ? request.text.slice(source.span.start, source.span.end) : '',
      })),
    given: fromReport.length,
    missing: figures.filter(({ given: { value } }) => value === null).length,
    offers: offersOf(proposed, language),
  };
}

/** Shares of industries are one offer, for they must sum to one; every other figure is its own. */
function offersOf({ model, offers }: ProposedModel, language: Language): readonly BorrowOffer[] {
  const weights = new Set(model.accounts.production.map(({ weight }) => weight));
  const shares = offers.filter(({ variable }) => weights.has(variable));
  const named = (id: string) => model.variables.find((variable) => variable.id === id);
  const shown = (value: number, id: string): string => {
    const unit = named(id)?.unit ?? '';
    return formatWithUnit(value, unit, unitLabel(unit, language));
  };
  const industry = (weight: string): string =>
    model.accounts.production.find((part) => part.weight === weight)?.label[language] ?? weight;
  const sum = shares.reduce((total, { value }) => total + value, 0);
  const together: readonly BorrowOffer[] =
    shares.length === 0
      ? []
      : [
          {
            id: 'weights',
            variables: shares.map(({ variable }) => variable),
            label: fillText(reportTexts.weights, language, {
              count: shares.length,
              sum: formatWithUnit(sum, '%', '%'),
            }),
            value: shares.map(({ variable, value }) => `${industry(variable)} ${shown(value, variable)}`).join(' · '),
            from: [...new Set(shares.map(({ source }) => source.title))].join('；'),
          },
        ];
  const single = offers.filter(({ variable }) => !weights.has(variable));
  return [
    ...together,
    ...single.map(({ variable, value, source }) => ({
      id: variable,
      variables: [variable],
      label: named(variable)?.label[language] ?? variable,
      value: shown(value, variable),
      from: source.title,
    })),
  ];
}
