import type { AttainmentState } from '../../evaluation/attainment.ts';
import type { Words } from '../../evaluation/prose-pieces.ts';
import type { Language } from '../../shared/language.ts';
import type { Period, Slot } from '../../shared/period.ts';

/** Where a printed figure of the brief stands in the model, so that anybody can look it up and a test can check it. */
export type FigureOrigin =
  /** A figure of an evaluation. */
  | { readonly kind: 'cell'; readonly scenario: string; readonly variable: string; readonly period: Period }
  /** A figure of the report. */
  | { readonly kind: 'goal'; readonly goal: string; readonly path: 'base' | 'stretch' }
  /** A goal's model value less the goal, in points or the goal's unit; or the same as an amount in 亿元. */
  | {
      readonly kind: 'gap' | 'amount';
      readonly scenario: string;
      readonly goal: string;
      readonly path: 'base' | 'stretch';
    }
  /** An industry's weight in the year before, a fraction; or its part of growth, in percent. */
  | { readonly kind: 'weight' | 'share'; readonly scenario: string; readonly part: string }
  /** What the parts of growth leave over, in points. */
  | { readonly kind: 'residual'; readonly scenario: string }
  /** A change of growth between two scenarios in points: the whole, of one changed assumption, or of how many others. */
  | { readonly kind: 'bridge'; readonly from: string; readonly to: string; readonly part: string }
  /** What a lever must be for growth to come to the goal: alone, or in the plan that changes least. */
  | {
      readonly kind: 'solved';
      readonly scenario: string;
      readonly path: 'base' | 'stretch';
      readonly alone: boolean;
      readonly variable: string;
      readonly slot: Slot;
    }
  /** The most that growth can come to within the bounds. */
  | { readonly kind: 'maximum'; readonly scenario: string; readonly path: 'base' | 'stretch' }
  /** A number of things; `what` says which. */
  | { readonly kind: 'count'; readonly what: string }
  /** A finding of the audit, whose sentence carries the figures. */
  | { readonly kind: 'finding'; readonly finding: string };

/** A printed figure: its digits, where they stand in the model, and the footnote that says where they come from. */
export interface BriefFigure {
  readonly kind: 'figure';
  readonly text: string;
  readonly origin: FigureOrigin;
  /** The number of its footnote, from one. */
  readonly note: number;
}

/** A piece of a sentence. */
export type BriefPiece = Words | BriefFigure;

/** A point of a chart: how far it reaches, and what is printed on it. */
export interface ChartPoint {
  readonly value: number;
  readonly text: string;
  readonly origin: FigureOrigin;
}

/** A bar of a waterfall, in percentage points. One without data has no size and says so. */
export interface WaterfallBar {
  readonly label: string;
  readonly kind: 'part' | 'residual' | 'total' | 'missing';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly origin: FigureOrigin | null;
}

/** What a series stands for; how it is drawn is the writer's choice. */
export type SeriesLook = 'base' | 'stretch' | 'baseGoal' | 'stretchGoal';

/** A chart of the brief as data. `caption` ends in its footnote. */
export type BriefChart = { readonly caption: string; readonly note: number; readonly description: string } & (
  | { readonly kind: 'waterfall'; readonly bars: readonly WaterfallBar[] }
  | {
      readonly kind: 'columns';
      readonly categories: readonly string[];
      readonly series: readonly {
        readonly name: string;
        readonly look: SeriesLook;
        readonly points: readonly (ChartPoint | null)[];
      }[];
    }
);

/** A cell of the table. */
export interface BriefCell {
  readonly pieces: readonly BriefPiece[];
  readonly state?: AttainmentState;
}

/** One part of a page. `lead` opens a paragraph in a face of its own. */
export type BriefBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lead: readonly BriefPiece[]; readonly pieces: readonly BriefPiece[] }
  | { readonly kind: 'charts'; readonly charts: readonly BriefChart[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly BriefCell[])[];
    };

/** A figure inside a footnote. It leads to the model as well, and has no footnote of its own. */
export type NoteFigure = Omit<BriefFigure, 'note'>;

/** A piece of a footnote. */
export type NotePiece = Words | NoteFigure;

/** One footnote. */
export interface BriefNote {
  readonly number: number;
  readonly pieces: readonly NotePiece[];
}

/** A brief for a leader, as data: every figure with its digits, its place in the model and its footnote. */
export interface Brief {
  readonly language: Language;
  readonly title: string;
  readonly standing: string;
  /** The day printed on it, `2024-01-05`; it is also the date of the file. */
  readonly date: string;
  readonly blocks: readonly BriefBlock[];
  /** In the order in which a reader meets them. */
  readonly notes: readonly BriefNote[];
}
