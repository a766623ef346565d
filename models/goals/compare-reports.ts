import { recognizeIndicator } from '../report/recognize-indicator.ts';
import type { ExtractedTarget } from '../report/target.ts';
import { convertFigure } from './convert-figure.ts';

/** raised, lowered, same: the figure moved or not; restated: set in another unit or in words; dropped, new: in one report alone. */
export type TargetChange = 'raised' | 'lowered' | 'same' | 'restated' | 'dropped' | 'new';

/** What became of one target from one report to the next. */
export interface ComparedTarget {
  readonly change: TargetChange;
  readonly before: ExtractedTarget | null;
  readonly after: ExtractedTarget | null;
  /** After less before, as written in the unit of `after`; of the stretch where only that moved. Null where no figures compare. */
  readonly difference: number | null;
}

/**
 * Sets the targets of two reports side by side: first the later report's in its order, then those it no longer has. Targets are
 * matched by standard indicator, or by name, and by whether they ask for growth or for an amount; then by indicator alone.
 */
export function compareReports(
  before: readonly ExtractedTarget[],
  after: readonly ExtractedTarget[],
): readonly ComparedTarget[] {
  const left = new Set(before);
  const partners = new Map<ExtractedTarget, ExtractedTarget>();
  for (const keyOf of [exactKey, nameKey]) {
    const waiting = groupBy([...left], keyOf);
    for (const target of after.filter((candidate) => !partners.has(candidate))) {
      const partner = waiting.get(keyOf(target))?.shift();
      if (!partner) continue;
      partners.set(target, partner);
      left.delete(partner);
    }
  }
  return [
    ...after.map((target) => compared(partners.get(target) ?? null, target)),
    ...[...left].map((target) => compared(target, null)),
  ];
}

/** The name alone: 全县粮食产量 and 粮食产量 are one, and so are 新增“四上”企业 and 新增四上企业. */
const nameKey = ({ indicator }: ExtractedTarget): string =>
  recognizeIndicator(indicator)?.id ??
  indicator.replace(/[^\p{Letter}\p{Number}.]/gu, '').replace(/^(?:全[市县区州省]|我[市县区州])/, '');

const exactKey = (target: ExtractedTarget): string =>
  `${nameKey(target)} ${target.kind === 'growth' ? 'growth' : target.kind === 'rule' ? 'rule' : `in ${target.unit}`}`;

function groupBy(targets: readonly ExtractedTarget[], keyOf: (target: ExtractedTarget) => string) {
  const groups = new Map<string, ExtractedTarget[]>();
  for (const target of targets) groups.set(keyOf(target), [...(groups.get(keyOf(target)) ?? []), target]);
  return groups;
}

function compared(before: ExtractedTarget | null, after: ExtractedTarget | null): ComparedTarget {
  if (!before || !after) return { change: after ? 'new' : 'dropped', before, after, difference: null };
  if (before.value === null && after.value === null) {
    const isSame = before.operator === after.operator;
    return { change: isSame ? 'same' : 'restated', before, after, difference: null };
  }
  const difference = differenceOf(before.value, before.unit, after.value, after.unit);
  const isOtherMeasure = (before.kind === 'growth') !== (after.kind === 'growth');
  if (difference === null || isOtherMeasure) return { change: 'restated', before, after, difference: null };
  if (difference !== 0) return { change: difference > 0 ? 'raised' : 'lowered', before, after, difference };
  const further = differenceOf(
    before.stretch,
    before.stretchUnit ?? before.unit,
    after.stretch,
    after.stretchUnit ?? after.unit,
  );
  if (!further) return { change: 'same', before, after, difference: 0 };
  return { change: further > 0 ? 'raised' : 'lowered', before, after, difference: further };
}

/** Two figures in the unit of the second, free of the noise of binary fractions; null where they do not compare. */
function differenceOf(from: number | null, fromUnit: string, to: number | null, toUnit: string): number | null {
  if (from === null || to === null) return null;
  const same = fromUnit === toUnit ? from : convertFigure(from, fromUnit, toUnit);
  return same === null ? null : Number((to - same).toPrecision(12));
}
