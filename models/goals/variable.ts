import type { Label } from '../shared/language.ts';
import type { Period, Slot } from '../shared/period.ts';
import type { Source } from '../shared/provenance.ts';
import type { CalculatedUnit } from '../shared/unit.ts';

/** 可比价 (constant prices), 名义 (current prices), or neither. */
export type Basis = 'real' | 'nominal' | null;

interface VariableCommon {
  readonly id: string;
  readonly label: Label;
  /** The group of the assumption grid that shows it. */
  readonly group: string;
  readonly unit: CalculatedUnit;
  readonly basis: Basis;
  readonly note?: Label | undefined;
}

/** A figure and where it comes from. `null` is a figure nobody has: 缺数据, never zero. */
export interface SourcedValue {
  readonly value: number | null;
  readonly source: Source;
}

/** What a planner enters. `once` figures hold for all years; `yearly` ones have a value a year, from `firstPeriod` on. */
export interface Assumption extends VariableCommon {
  readonly kind: 'assumption';
  readonly timing: 'yearly' | 'once';
  readonly firstPeriod?: Period | undefined;
  readonly values: Readonly<Partial<Record<Slot, SourcedValue>>>;
  /** Bounds outside which an entry is almost surely a slip of the unit. Stored units. */
  readonly range?: { readonly min: number; readonly max: number } | undefined;
}

/** What is calculated: a formula for every year, and another for the first year where the chain starts. */
export interface FormulaVariable extends VariableCommon {
  readonly kind: 'formula';
  readonly formula: string;
  readonly opening?: string | undefined;
  readonly replaced?: ReplacedFormulas | undefined;
}

/** Which of a variable's formulas: the one for every year, or the one for the first year. */
export type FormulaPart = 'formula' | 'opening';

/** The formulas a model came with, kept where a planner wrote others in their place; who did, and on which day (`2024-01-05`). */
export interface ReplacedFormulas {
  readonly formula: string;
  readonly opening?: string | undefined;
  readonly author: string;
  readonly date: string;
}

/** An assumption or a formula, never both. */
export type Variable = Assumption | FormulaVariable;
