import type { Placing } from '../read-items.ts';
import { SIZE_HEADS } from '../vocabulary/object-nouns.ts';
import { PLACES_BESIDE_FIGURES } from './places-beside-figures.ts';
import { PLACES_BY_VERB } from './places-by-verb.ts';
import type { Place, PlaceRule } from './placing.ts';

/** The rules in order; the first that holds places the figure. A figure that no rule places stands after its name. */
export const PLACE_RULES: readonly PlaceRule[] = [...PLACES_BESIDE_FIGURES, ...PLACES_BY_VERB];

/** Places a figure by the first rule that holds. */
export const placeFigure = (placing: Placing): Place =>
  PLACE_RULES.find((rule) => rule.holds(placing))?.place ?? 'after';

/** A name that only says how big something is. */
export const isSizeHead = (name: string): boolean => SIZE_HEADS.test(name);
