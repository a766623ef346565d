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

/** A figure that may not move when a scenario is solved for a wanted result. */
export interface HeldFigure {
  readonly variable: string;
  readonly slot: Slot;
}

/** What makes a scenario a frozen version: who froze it, when, why, and the hash of its figures. Days are `2024-01-05`. */
export interface FrozenVersion {
  /** Of `figuresText`, SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly author: string;
  readonly date: string;
  readonly note: string;
}

/**
 * A named set of changes over a parent; the root's changes are over the goal model itself. What it does not change it inherits,
 * so an edit of the parent flows through. `path` says which figure of a goal it is measured against: 预期 or 力争.
 * A frozen one sets every figure itself and is never edited again.
 */
export interface Scenario {
  readonly id: string;
  readonly name: Label;
  readonly path: 'base' | 'stretch';
  readonly parent: string | null;
  readonly changes: readonly Change[];
  /** What is held (锁定) in this scenario; its children decide for themselves. */
  readonly holds?: readonly HeldFigure[] | undefined;
  readonly frozen?: FrozenVersion | undefined;
}
