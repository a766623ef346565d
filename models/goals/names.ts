import type { Variable } from './variable.ts';

const nameable = /^[\p{Script=Han}A-Za-z_][\p{Script=Han}A-Za-z0-9_]*$/u;

/** The names formulas may use: every id, and every Chinese label that can be written as a name and belongs to one variable alone. */
export function namesOf(variables: readonly Variable[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, label } of variables) {
    if (nameable.test(label.zh)) names.set(label.zh, names.has(label.zh) ? '' : id);
  }
  for (const [name, id] of names) if (id === '') names.delete(name);
  for (const { id } of variables) names.set(id, id);
  return names;
}
