/** A standard indicator of county planning, the same under all its names. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** The unit of its level. */
  readonly unit: string;
  /** Whether its published growth is real (可比价) or nominal; null where growth is not measured in prices. */
  readonly basis: 'real' | 'nominal' | null;
  /** Where it stands in the accounts. */
  readonly side: 'production' | 'demand' | 'income' | 'fiscal' | 'price' | 'labour' | 'resource' | 'social';
}

/** Makes an indicator from its synonyms in one line. */
export const indicator = (
  id: string,
  name: string,
  synonyms: string,
  unit: string,
  basis: Indicator['basis'],
  side: Indicator['side'],
): Indicator => ({ id, name, synonyms: synonyms === '' ? [] : synonyms.split(' '), unit, basis, side });
