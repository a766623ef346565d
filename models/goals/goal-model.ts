import type { Operator } from '../shared/commitment.ts';
import type { Label } from '../shared/language.ts';
import type { Period } from '../shared/period.ts';
import type { Source, Span } from '../shared/provenance.ts';
import type { Fact } from './fact.ts';
import type { Variable } from './variable.ts';

/** growth: a rate of change; level: an amount or a count; ratio: a share or coverage; control: a ceiling; rule: no figure of its own. */
export type GoalKind = 'growth' | 'level' | 'ratio' | 'control' | 'rule';

/**
 * One target of the report. `value` is what it promises (预期), `stretch` the further figure (力争) where the text gives one;
 * in `%` both are fractions. `variable` is the figure of the model that measures it; `amountBase` turns a gap in growth into 亿元.
 */
export interface Goal {
  readonly id: string;
  /** What it measures. The level and the growth of one thing share it, and so do the facts known of that thing. */
  readonly indicator: string;
  readonly label: Label;
  /** The heading of the field of work it stands under. */
  readonly section: string;
  readonly kind: GoalKind;
  readonly operator: Operator;
  readonly value: number | null;
  readonly stretch: number | null;
  readonly unit: string;
  /** From the words that name the indicator, or their words of commitment, to the figure and its bound word. */
  readonly span: Span;
  /** Where the first digit of `value` stands in the report; null where the goal has no figure. */
  readonly valueStart: number | null;
  /** The words of commitment and of bound in the span, in the order of the text: 力争, 以上 … */
  readonly modality: readonly string[];
  /** The goal this one is part of (其中 …). */
  readonly partOf: string | null;
  /** For a level with a growth rate: the figure of the year before that both imply, 308 ÷ (1 + 15%) = 267.83, rounded as printed. */
  readonly derivedBase: { readonly value: number; readonly unit: string; readonly arithmetic: string } | null;
  /** The latest published figure of an earlier year, in the unit of the goal. */
  readonly previous: { readonly period: Period; readonly value: number; readonly source: Source } | null;
  readonly variable: string | null;
  /** A level whose value in the year before, times the gap in growth, is the gap as an amount. */
  readonly amountBase: string | null;
  /** Who answers for it; the report does not say, so shipped owners are proposals. */
  readonly owner: { readonly name: string; readonly proposed: boolean } | null;
}

/** One industry of the production account and the variables that hold its figures. */
export interface Industry {
  readonly id: string;
  readonly label: Label;
  readonly weight: string;
  readonly valueAdded: string;
  readonly growth: string;
  readonly pull: string;
}

/** The production account (official) and the expenditure attribution (测算) that must both sum to the growth of GDP. */
export interface Accounts {
  readonly growth: string;
  readonly production: readonly Industry[];
  readonly expenditure: {
    readonly parts: readonly { readonly id: string; readonly label: Label; readonly pull: string }[];
    readonly closing: { readonly id: string; readonly label: Label; readonly pull: string };
    /** The other way to the same sum: what the closing item holds, estimated part by part, and the variable of what is left over. */
    readonly independent?:
      | {
          readonly parts: readonly { readonly id: string; readonly label: Label; readonly pull: string }[];
          readonly residual: string;
        }
      | undefined;
  };
}

/** The document the goals were read from, kept whole so that every goal leads to its sentence. */
export interface ReportText {
  readonly title: Label;
  readonly place: string;
  readonly year: Period;
  readonly lines: readonly string[];
}

/** How near is near: what falls short by no more counts as 接近. A choice of the planner, for no official threshold exists. */
export interface AttainmentMargins {
  /** For rates and shares, as a fraction: 0.005 is half a percentage point. */
  readonly rate: number;
  /** For levels and counts, as a share of the goal. */
  readonly level: number;
  /** How far above or below 左右 and 稳定在 may be, as a share of the goal. */
  readonly about: number;
}

/** Everything a plan knows about one report: its text, its goals, and the model that measures them. */
export interface GoalModel {
  readonly id: string;
  readonly title: Label;
  readonly report: ReportText;
  readonly periods: readonly Period[];
  /** The year the report sets goals for; contributions and attainment are shown for it. */
  readonly targetPeriod: Period;
  readonly groups: readonly { readonly id: string; readonly label: Label }[];
  readonly variables: readonly Variable[];
  readonly accounts: Accounts;
  readonly goals: readonly Goal[];
  /** What is known of other years and places; the audit and the goals are compared with it. */
  readonly facts: readonly Fact[];
  readonly margins: AttainmentMargins;
}

/** The report as one text; the spans of goals and sources count its characters. */
export const reportText = (report: ReportText): string => report.lines.join('\n');
