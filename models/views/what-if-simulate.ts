import type { Distribution } from '../analysis/distributions.ts';
import { onePoint, stepOf } from '../analysis/levers.ts';
import type { Output } from '../analysis/trial.ts';
import { type UncertainInput, usualUncertainty } from '../analysis/uncertainty.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { Language } from '../shared/language.ts';
import type { ScenarioResult } from './grid-rows.ts';
import type { PlanResults } from './plan-results.ts';
import { shortFigure } from './short-figure.ts';
import { leverId, leverLabel } from './what-if-levers.ts';
import { unitOf } from './what-if-outputs.ts';

/** What a planner says of an assumption: how it spreads, or that it is certain (null). By the id of the lever. */
export type Uncertainties = Readonly<Record<string, Distribution | null>>;

/** The kinds a lever may have; `certain` does not spread. */
export const spreadKinds = ['certain', 'uniform', 'triangular', 'pert', 'normal', 'lognormal'] as const;
export type SpreadKind = (typeof spreadKinds)[number];

/** A figure of a distribution, in the stored unit of its lever. */
export interface Parameter {
  readonly key: 'min' | 'mode' | 'max' | 'mean' | 'sd';
  readonly value: number;
}

/** An assumption in the list of those that may be uncertain. */
export interface UncertainRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly present: string;
  readonly value: number;
  readonly kind: SpreadKind;
  readonly parameters: readonly Parameter[];
  readonly isAssumed: boolean;
  readonly input: UncertainInput | null;
}

/** Every rate that reaches the result or a goal, with what was said of it, or else what stands in for that. */
export function uncertainRows(
  results: PlanResults,
  { assumptions }: ScenarioResult,
  output: Output,
  said: Uncertainties,
  language: Language,
): readonly UncertainRow[] {
  const { compiled } = results;
  const { model } = compiled;
  return usualUncertainty(compiled, assumptions, [output]).map(({ variable, slot, distribution: assumed }) => {
    const id = leverId({ variable, slot });
    const given = said[id];
    // The middle of what is assumed is the present figure.
    const value = assumed.mode;
    const distribution = given === undefined ? assumed : given;
    const origin = given === undefined ? 'assumed' : 'given';
    const unit = unitOf(results, variable);
    return {
      id,
      label: leverLabel({ variable, slot }, model, language),
      unit,
      present: shortFigure(value, unit, language),
      value,
      kind: distribution?.kind ?? 'certain',
      parameters: distribution ? parametersOf(distribution) : [],
      isAssumed: given === undefined,
      input: distribution && { variable, slot, distribution, origin },
    };
  });
}

function parametersOf(distribution: Distribution): readonly Parameter[] {
  switch (distribution.kind) {
    case 'uniform':
      return [
        { key: 'min', value: distribution.min },
        { key: 'max', value: distribution.max },
      ];
    case 'triangular':
    case 'pert':
      return [
        { key: 'min', value: distribution.min },
        { key: 'mode', value: distribution.mode },
        { key: 'max', value: distribution.max },
      ];
    case 'normal':
    case 'lognormal':
      return [
        { key: 'mean', value: distribution.mean },
        { key: 'sd', value: distribution.sd },
      ];
    default:
      return assertNever(distribution);
  }
}

/** Another kind of spread for a lever, one step wide around its figure; null where it becomes certain. */
export function spreadOf({ unit, value }: Pick<UncertainRow, 'unit' | 'value'>, kind: SpreadKind): Distribution | null {
  const step = unit === '%' ? onePoint : stepOf({ unit: '系数' }, value);
  const [min, max] = [tidy(value - step), tidy(value + step)];
  switch (kind) {
    case 'certain':
      return null;
    case 'uniform':
      return { kind, min, max };
    case 'triangular':
    case 'pert':
      return { kind, min, mode: value, max };
    case 'normal':
    case 'lognormal':
      return { kind, mean: value, sd: step / 2 };
    default:
      return assertNever(kind);
  }
}

/** The distribution with another figure. */
export const withParameter = (distribution: Distribution, { key, value }: Parameter): Distribution =>
  ({ ...distribution, [key]: value }) as Distribution;

const tidy = (value: number): number => Number(value.toPrecision(12));

/** What a simulation draws from. */
export const inputsOfRows = (rows: readonly UncertainRow[]): readonly UncertainInput[] =>
  rows.flatMap(({ input }) => (input ? [input] : []));
