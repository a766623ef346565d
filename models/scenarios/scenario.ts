import type { Label } from '../shared/language.ts';
import type { Slot } from '../shared/period.ts';
import type { Source } from '../shared/provenance.ts';

/** One assumption set otherwise than in the parent. `null` says that the figure is missing, not zero. */
export interface Change {
  readonly variable: string;
  readonly slot: Slot;
  readonly value: number | null;
  readonly source: Source;
}

/**
 * A named set of changes over a parent; the root's changes are over the goal model itself. What it does not change it inherits,
 * so an edit of the parent flows through. `path` says which figure of a goal it is measured against: 预期 or 力争.
 */
export interface Scenario {
  readonly id: string;
  readonly name: Label;
  readonly path: 'base' | 'stretch';
  readonly parent: string | null;
  readonly changes: readonly Change[];
}
