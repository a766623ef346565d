/** The rank of a name that does not hold what is sought. */
export const noMatch = 4;

/** 0 for the name itself, then names that begin with what is sought, then names that hold it; of each kind the shortest first. */
export function rankName(name: string, sought: string): number {
  if (name === sought) return 0;
  const length = Math.min(name.length, 999) / 1000;
  if (name.startsWith(sought)) return 1 + length;
  return name.includes(sought) ? 2 + length : noMatch;
}
