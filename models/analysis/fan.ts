import type { Period } from '../shared/period.ts';
import type { Summary } from './summarize.ts';
import type { Output } from './trial.ts';

/** The quantiles of one variable over the years: a fan chart. */
export interface Fan {
  readonly variable: string;
  readonly years: readonly { readonly period: Period; readonly quantiles: Summary['quantiles'] }[];
}

/** Puts the years of each variable together. `summaries` are those of the outputs, in their order. */
export function fansOf(outputs: readonly Output[], summaries: readonly Summary[]): readonly Fan[] {
  const variables = [...new Set(outputs.map(({ variable }) => variable))];
  return variables.map((variable) => ({
    variable,
    years: outputs.flatMap((output, index) => {
      const summary = summaries[index];
      return output.variable === variable && summary ? [{ period: output.period, quantiles: summary.quantiles }] : [];
    }),
  }));
}
