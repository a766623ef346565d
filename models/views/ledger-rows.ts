import type { Assumption } from '../goals/variable.ts';
import type { Slot } from '../shared/period.ts';
import type { Provenance, Source } from '../shared/provenance.ts';
import type { ScenarioResult } from './grid-rows.ts';

/** One figure somebody must answer for: what it is, where it comes from, and whether anyone chose it. */
export interface LedgerRow {
  readonly id: string;
  readonly variable: Assumption;
  readonly slot: Slot;
  readonly value: number | null;
  readonly state: Provenance;
  readonly source: Source;
  /** `shipped`: as the goal model brings it. `chosen`: set in a scenario, even to the same figure. `inherited`: set in a parent. */
  readonly origin: 'shipped' | 'chosen' | 'inherited';
  /** How many calculated results need it, so that what matters most can be asked for first. */
  readonly neededBy: number;
}

/**
 * Every assumption of one scenario in every slot that has a figure of its own, missing ones included. Years that only carry an
 * earlier figure on, or go on having none, are left out: there is nothing to answer for twice.
 *
 * @param neededBy how many calculated variables read an assumption, directly or through others.
 */
export function ledgerRows(
  { scenario, assumptions }: ScenarioResult,
  variables: readonly Assumption[],
  neededBy: (id: string) => number,
): readonly LedgerRow[] {
  return variables.flatMap((variable) =>
    [...(assumptions.get(variable.id) ?? [])]
      .filter(([, resolved], index, all) => resolved.carriedFrom === null && resolved !== all[index - 1]?.[1])
      .map(([slot, resolved]): LedgerRow => {
        const origin = resolved.setBy === null ? 'shipped' : resolved.setBy === scenario.id ? 'chosen' : 'inherited';
        const state = resolved.value === null ? 'missing' : resolved.source.kind;
        return {
          id: `${variable.id}@${slot}`,
          variable,
          slot,
          value: resolved.value,
          state,
          source: resolved.source,
          origin,
          neededBy: neededBy(variable.id),
        };
      }),
  );
}
