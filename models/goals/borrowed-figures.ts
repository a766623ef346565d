import type { Slot } from '../shared/period.ts';
import type { Source } from '../shared/provenance.ts';
import type { GoalModel } from './goal-model.ts';
import type { Assumption, SourcedValue } from './variable.ts';

/** A figure of another place or year that could stand in for one the report does not give. */
export interface BorrowedFigure extends SourcedValue {
  readonly variable: string;
  /** In the years of the new model. */
  readonly slot: Slot;
  readonly value: number;
  readonly source: Extract<Source, { kind: 'proxy' }>;
}

/**
 * What could be borrowed for a model that lacks figures: the template's own stand-ins, none of them the place's own. Shares of
 * industries are shared out over what the report leaves, so that all of them sum to one. Nothing is taken here: who builds the
 * model says which of these to take.
 */
export function borrowedFigures(
  template: GoalModel,
  model: Pick<GoalModel, 'variables' | 'targetPeriod'>,
  weights: readonly string[],
): readonly BorrowedFigure[] {
  const lacking = new Map(model.variables.filter(lacks).map((variable) => [variable.id, variable]));
  const offers = template.variables.flatMap((variable) => {
    if (variable.kind !== 'assumption' || !lacking.has(variable.id)) return [];
    const from = `(${template.title.zh}模型所用)`;
    return Object.entries(variable.values).flatMap(([slot, given]): BorrowedFigure[] =>
      given?.value != null && given.source.kind === 'proxy'
        ? [
            {
              variable: variable.id,
              slot: slot === 'once' ? slot : model.targetPeriod,
              value: given.value,
              source: { ...given.source, title: `${given.source.title}${from}` },
            },
          ]
        : [],
    );
  });
  return fitWeights(offers, model, weights);
}

const lacks = (variable: GoalModel['variables'][number]): variable is Assumption =>
  variable.kind === 'assumption' && Object.values(variable.values).every((given) => given?.value == null);

/** Shares the rest of GDP among the industries the report says nothing of, in the proportion of the borrowed shares. */
function fitWeights(
  offers: readonly BorrowedFigure[],
  { variables }: Pick<GoalModel, 'variables'>,
  weights: readonly string[],
): readonly BorrowedFigure[] {
  const known = variables
    .filter(({ id }) => weights.includes(id))
    .reduce((sum, variable) => sum + (variable.kind === 'assumption' ? (variable.values.once?.value ?? 0) : 0), 0);
  const shares = offers.filter(({ variable }) => weights.includes(variable));
  const offered = shares.reduce((sum, { value }) => sum + value, 0);
  if (known <= 0 || known >= 1 || offered <= 0) return offers;
  let left = 1 - known;
  return offers.map((offer) => {
    if (!weights.includes(offer.variable)) return offer;
    const isLast = offer === shares.at(-1);
    const value = Number((isLast ? left : (offer.value / offered) * (1 - known)).toFixed(4));
    left -= value;
    const note = `${offer.source.note ?? ''};报告已给出其他行业的比重,按比例折算为${Number((value * 100).toFixed(2))}%`;
    return { ...offer, value, source: { ...offer.source, note } };
  });
}
