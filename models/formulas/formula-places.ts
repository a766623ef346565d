import { perObject } from '../shared/per-object.ts';
import type { Program } from './program.ts';

/** The formula of each row, −1 for an assumption, and where each formula stands in the order of the program. */
export const formulaPlaces = perObject(({ rows, rowOf, parts }: Program) => {
  const formulaOf = new Int32Array(rows).fill(-1);
  for (const [formula, row] of rowOf.entries()) formulaOf[row] = formula;
  const placeOf = new Int32Array(rowOf.length);
  for (const [place, formula] of parts.values.entries()) placeOf[formula] = place;
  return { formulaOf, placeOf };
});
