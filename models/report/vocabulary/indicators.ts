import { ECONOMIC_INDICATORS } from './economic-indicators.ts';
import type { Indicator } from './indicator.ts';
import { SOCIAL_INDICATORS } from './social-indicators.ts';

export type { Indicator } from './indicator.ts';

/** The field's standard indicators. */
export const INDICATORS: readonly Indicator[] = [...ECONOMIC_INDICATORS, ...SOCIAL_INDICATORS];
