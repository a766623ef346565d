import type { ContributionPart, Contributions } from '../evaluation/contribution.ts';
import type { Label } from '../shared/language.ts';

/** One bar of a waterfall, in percentage points. `missing` bars have no height and say so. */
export interface WaterfallStep {
  readonly id: string;
  readonly label: Label;
  readonly kind: 'part' | 'closing' | 'residual' | 'total' | 'missing';
  readonly start: number;
  readonly end: number;
  /** The bar's own size, with its sign. */
  readonly size: number | null;
}

const totalLabel: Label = { zh: '地区生产总值', en: 'GDP' };
const residualLabel: Label = { zh: '残差', en: 'Residual' };

/** Below this a residual is rounding of the last binary digit and gets no bar. */
const visibleResidual = 1e-9;

/** The bars of one side of the accounts, each standing on the one before, ending in the total. */
export function waterfallSteps(
  contributions: Contributions,
  side: 'production' | 'expenditure',
): readonly WaterfallStep[] {
  const { total, parts, residual } = contributions[side];
  const steps: WaterfallStep[] = [];
  let level = 0;
  const push = (id: string, label: Label, kind: WaterfallStep['kind'], size: number | null): void => {
    const end = level + (size ?? 0);
    steps.push({ id, label, kind: size === null ? 'missing' : kind, start: level, end, size });
    level = end;
  };
  const pushPart = (part: ContributionPart, kind: 'part' | 'closing'): void =>
    push(part.id, part.label, kind, part.pull);
  for (const part of parts) pushPart(part, 'part');
  if (side === 'expenditure') pushPart(contributions.expenditure.closing, 'closing');
  if (residual !== null && Math.abs(residual) > visibleResidual) push('residual', residualLabel, 'residual', residual);
  level = 0;
  push('total', totalLabel, 'total', total);
  return steps;
}
