import type { Achievement } from '../report/read-achievements.ts';
import type { ExtractedTarget } from '../report/target.ts';
import type { Period, Slot } from '../shared/period.ts';
import { type BorrowedFigure, borrowedFigures } from './borrowed-figures.ts';
import { isInRange } from './check-figure.ts';
import { derivedAssumptions } from './derived-assumptions.ts';
import { emptyTemplate } from './empty-template.ts';
import { figuresFromReport, type ReportFigure } from './figures-from-report.ts';
import type { GoalModel } from './goal-model.ts';
import { goalsFromTargets } from './goals-from-targets.ts';
import type { SourcedValue, Variable } from './variable.ts';
import { variablesById } from './variables-by-id.ts';

/** What a planner settled on for a new model. */
export interface ModelRequest {
  /** The report, cleaned; the spans of targets and achievements count its characters. */
  readonly text: string;
  readonly place: string;
  /** The year the report sets targets for. */
  readonly year: Period;
  /** The confirmed targets, in the order of the text. */
  readonly targets: readonly ExtractedTarget[];
  readonly achievements: readonly Achievement[];
  /** The variables for which the planner accepts a figure of another place, marked 替代. */
  readonly borrow: readonly string[];
  readonly today: string;
}

/** A goal model read from a report, the second path, and what could still be borrowed. */
export interface ProposedModel {
  readonly model: GoalModel;
  /** The stretch figures: changes of the second path over the model. */
  readonly stretch: readonly (SourcedValue & { readonly variable: string; readonly slot: Slot })[];
  /** Figures of other places for what is missing, whether accepted or not. */
  readonly offers: readonly BorrowedFigure[];
}

/**
 * Makes the goal model of a report on the pattern of another: its variables, formulas and accounts without its figures. Targets
 * become goals, those of standard indicators also the assumptions of the target year; last year's results become the bases, each
 * with its span. What the report does not give is missing, and its note says what could be borrowed.
 */
export function proposeModel(request: ModelRequest, template: GoalModel): ProposedModel {
  const { text, place, year, targets, achievements } = request;
  const pattern = emptyTemplate(template, year, request.today);
  const baseYear = String(Number(year) - 1);
  const units = new Map(pattern.variables.map(({ id, unit }) => [id, unit] as const));
  const figures = [...figuresFromReport(targets, achievements, units), ...derivedAssumptions(targets)].map(
    (figure) => ({
      ...figure,
      slot: figure.slot === 'target' ? year : figure.slot === 'base' ? baseYear : figure.slot,
    }),
  );
  const filled = fill(
    pattern.variables,
    figures.filter(({ path }) => path === 'base'),
  );
  const weights = template.accounts.production.map(({ weight }) => weight);
  const offers = borrowedFigures(template, { ...pattern, variables: filled }, weights);
  const { title, name } = titlesOf(place, year);
  const model: GoalModel = {
    id: `report-${year}`,
    title,
    report: { title: name, place, year, lines: text.split('\n') },
    ...pattern,
    variables: offers.reduce((variables, offer) => offerFigure(variables, offer, request.borrow), filled),
    groups: template.groups,
    accounts: template.accounts,
    goals: goalsFromTargets({ targets, achievements, baseYear, units }),
    facts: [],
    margins: template.margins,
  };
  const stretch = sensible(
    pattern.variables,
    figures.filter(({ path }) => path === 'stretch'),
  );
  return {
    model,
    offers,
    stretch: stretch.map(({ variable, slot, value, source }) => ({ variable, slot, value, source })),
  };
}

function titlesOf(place: string, year: Period) {
  const [zh, en] = place === '' ? ['新报告', 'New report'] : [place, place];
  return {
    title: { zh: `${zh} ${year}`, en: `${en} ${year}` },
    name: { zh: `${place}${year}年政府工作报告`, en: `${en}: government work report ${year}` },
  };
}

type Placed = Omit<ReportFigure, 'slot'> & { readonly slot: Slot };

const firstOfEach = (figures: readonly Placed[]): readonly Placed[] => {
  const first = new Map<string, Placed>();
  for (const figure of figures) {
    const place = `${figure.variable}@${figure.slot}`;
    if (!first.has(place)) first.set(place, figure);
  }
  return [...first.values()];
};

/** The figures to take, one a place; a figure outside the range of its assumption is left to the planner. */
function sensible(variables: readonly Variable[], figures: readonly Placed[]): readonly Placed[] {
  const byId = variablesById(variables);
  return firstOfEach(figures).filter(({ variable: id, value }) => {
    const variable = byId.get(id);
    return value !== null && (variable?.kind !== 'assumption' || isInRange(variable, value));
  });
}

/** Puts figures of the report into their places. */
function fill(variables: readonly Variable[], figures: readonly Placed[]): readonly Variable[] {
  const wanted = sensible(variables, figures);
  return variables.map((variable): Variable => {
    if (variable.kind === 'formula') return variable;
    const own = wanted.filter(({ variable: id }) => id === variable.id);
    if (own.length === 0) return variable;
    const values = Object.fromEntries(own.map(({ slot, value, source }) => [slot, { value, source }]));
    return { ...variable, values: { ...variable.values, ...values } };
  });
}

/** Takes a borrowed figure where the planner accepted it; elsewhere the note of the missing figure names it. */
function offerFigure(
  variables: readonly Variable[],
  { variable: id, slot, value, source }: BorrowedFigure,
  accepted: readonly string[],
): readonly Variable[] {
  return variables.map((variable): Variable => {
    if (variable.id !== id || variable.kind === 'formula') return variable;
    const shown = variable.unit === '%' ? `${Number((value * 100).toFixed(2))}%` : `${value}${variable.unit}`;
    const note = `报告中没有找到${variable.label.zh},请补充;可暂借用${shown}(替代:${source.title})`;
    const given: SourcedValue = accepted.includes(id)
      ? { value, source }
      : { value: null, source: { kind: 'missing', note } };
    return { ...variable, values: { ...variable.values, [slot]: given } };
  });
}
