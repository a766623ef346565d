import type { AttainmentMargins } from '../goals/goal-model.ts';
import type { Slot } from '../shared/period.ts';
import type { Problem } from '../shared/problem.ts';

/** What an input of a workbook is in the plan. */
export type ImportTarget =
  | { readonly kind: 'assumption'; readonly scenario: string; readonly variable: string; readonly slot: Slot }
  | { readonly kind: 'margin'; readonly margin: keyof AttainmentMargins };

/** What taking an input over would do: set a figure (null: nobody has one), or let the scenario inherit again. */
export type Asked = { readonly kind: 'set'; readonly value: number | null } | { readonly kind: 'inherit' };

/** One input that a colleague changed. Figures are in stored units: 0.12 is 12%. */
export interface InputChange {
  /** Name and cell in the workbook, such as `in_base_x#1`. */
  readonly id: string;
  readonly target: ImportTarget;
  readonly unit: string;
  /** What it was in the workbook when it was exported, and whether it was taken over from elsewhere. */
  readonly exported: number | null;
  readonly wasInherited: boolean;
  /** What it is in the plan now. */
  readonly present: number | null;
  /** Null for what cannot be taken; the doubts say why. */
  readonly asked: Asked | null;
  /** Why it is not taken unasked. Without any it is what a planner would type. */
  readonly doubts: readonly Problem[];
}

/** One formula that is not the model's any more. Shown, never taken. */
export interface FormulaChange {
  readonly id: string;
  readonly name: string;
  /** Null for the columns that follow the cover. */
  readonly scenario: string | null;
  readonly variable: string;
  readonly slot: Slot;
  readonly from: string;
  /** The formula there now with `=`, or what stands in its place. */
  readonly to: string;
}

/** What a workbook that came back would change in a plan. A workbook nobody touched has nothing in any of the lists. */
export interface ImportDifference {
  /** The day of the export. */
  readonly date: string;
  /** The scenarios of the workbook, in its order. */
  readonly scenarios: readonly string[];
  readonly changes: readonly InputChange[];
  readonly formulas: readonly FormulaChange[];
  /** Names of the workbook that are gone. */
  readonly missingNames: readonly string[];
  /** What does not concern one input: missing names, changed formulas and goals, a plan that went on. */
  readonly notes: readonly Problem[];
}
