import type { Provenance } from '../shared/provenance.ts';
import type { ScenarioResult } from './grid-rows.ts';

/** How many entered figures of a scenario are in each state of provenance; a figure carried on to later years counts once. */
export function provenanceCounts({ assumptions }: ScenarioResult): Readonly<Record<Provenance, number>> {
  const counts = { quoted: 0, derived: 0, external: 0, assumed: 0, proxy: 0, missing: 0 };
  for (const [, slots] of assumptions) {
    let hasMissing = false;
    for (const { value, source, carriedFrom } of slots.values()) {
      if (carriedFrom !== null) continue;
      if (value !== null) counts[source.kind] += 1;
      else if (!hasMissing) {
        hasMissing = true;
        counts.missing += 1;
      }
    }
  }
  return counts;
}
