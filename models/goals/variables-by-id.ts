import { perObject } from '../shared/per-object.ts';
import type { Variable } from './variable.ts';

/** The variables of a model by id. An edit of a figure leaves the variables as they are, so the index is made once. */
export const variablesById: (variables: readonly Variable[]) => ReadonlyMap<string, Variable> = perObject(
  (variables: readonly Variable[]) => new Map(variables.map((variable) => [variable.id, variable])),
);
