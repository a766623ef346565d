/** A heading must be shared by this part of all before its common beginning says nothing. */
const mostShare = 0.6;
const shortest = 3;

/**
 * Headings without the beginning that most of them share: 全力以赴推动新型工业化… becomes 新型工业化…. In a narrow column the
 * beginning is all that could be read, and it would read the same in every row.
 */
export function shortSections(sections: readonly string[]): ReadonlyMap<string, string> {
  const headings = [...new Set(sections)];
  const shared = commonBeginning(headings);
  return new Map(
    headings.map((heading) => [heading, heading.startsWith(shared) ? heading.slice(shared.length) : heading]),
  );
}

function commonBeginning(headings: readonly string[]): string {
  const enough = Math.max(2, Math.ceil(headings.length * mostShare));
  let best = '';
  for (const heading of headings) {
    for (let length = heading.length - 1; length >= Math.max(shortest, best.length + 1); length -= 1) {
      const start = heading.slice(0, length);
      if (headings.filter((other) => other.startsWith(start)).length < enough) continue;
      best = start;
      break;
    }
  }
  return best;
}
