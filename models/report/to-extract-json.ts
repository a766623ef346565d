import { codePointOffsets } from '../shared/code-points.ts';
import type { Operator } from '../shared/commitment.ts';
import type { ExtractedTarget, TargetKind } from './target.ts';

/** One row of `extract --json`; offsets count code points of the text. */
export interface ExtractRow {
  readonly indicator: string;
  /** The figure as written, or the words of a rule. */
  readonly value: number | string | null;
  /** A second stretch is joined with a slash: `5/6`. */
  readonly stretch: number | string | null;
  readonly unit: string;
  readonly kind: TargetKind;
  readonly operator: Operator;
  readonly modality: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly valueStart: number | null;
  readonly section: string;
  readonly confidence: 'high' | 'low';
  readonly reason: string;
}

/** Writes targets in the shape the command line promises, with offsets in code points instead of UTF-16 units. */
export function toExtractJson(
  text: string,
  targets: readonly ExtractedTarget[],
): { readonly targets: readonly ExtractRow[] } {
  const offsets = targets.flatMap((target) => [target.start, target.end, target.valueStart ?? target.start]);
  const codePoint = codePointOffsets(text, offsets);
  return {
    targets: targets.map((target) => ({
      indicator: target.indicator,
      value: target.value ?? target.words,
      stretch: target.stretches.length > 1 ? target.stretches.join('/') : target.stretch,
      unit: target.unit,
      kind: target.kind,
      operator: target.operator,
      modality: target.modality,
      start: codePoint(target.start),
      end: codePoint(target.end),
      valueStart: target.valueStart === null ? null : codePoint(target.valueStart),
      section: target.section,
      confidence: target.confidence,
      reason: target.reason,
    })),
  };
}
