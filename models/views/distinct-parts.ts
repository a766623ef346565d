/** What tells texts apart: each without the beginning and the ending they all share. 城镇居民收入 and 农村居民收入 are 城镇 and 农村. */
export function distinctParts(texts: readonly string[]): readonly string[] {
  const [first = '', ...others] = texts;
  const shortest = Math.min(...texts.map((text) => text.length));
  let start = 0;
  while (start < shortest && others.every((text) => text[start] === first[start])) start += 1;
  let end = 0;
  while (end < shortest - start && others.every((text) => text.at(-1 - end) === first.at(-1 - end))) end += 1;
  return texts.map((text) => text.slice(start, text.length - end).trim() || text);
}
