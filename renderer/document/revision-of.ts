let latest = 0;
const revisions = new WeakMap<object, number>();

/** The number of a state of the document: the same plan has the same one while the window lives, no two plans share one. */
export function revisionOf(plan: object): number {
  const known = revisions.get(plan);
  if (known !== undefined) return known;
  latest += 1;
  revisions.set(plan, latest);
  return latest;
}
