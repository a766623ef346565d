import type { Label } from '../shared/language.ts';
import type { Period } from '../shared/period.ts';
import type { Source } from '../shared/provenance.ts';
import type { Basis } from './variable.ts';

/** A published figure of another year or place that the audit compares with. The model never calculates from it. */
export interface Fact {
  readonly id: string;
  /** What it measures, by the same names as the indicators of goals. */
  readonly indicator: string;
  readonly label: Label;
  readonly place: string;
  readonly period: Period;
  readonly measure: 'level' | 'growth';
  /** In the stored unit: a growth in `%` is a fraction. */
  readonly value: number;
  readonly unit: string;
  readonly basis: Basis;
  readonly source: Source;
}
