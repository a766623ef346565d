/**
 * How many code points stand before each of some offsets in UTF-16 units, in one pass over the text. Spans inside the program
 * count UTF-16 units, as its strings do; what goes out to other programs counts characters, as they do.
 */
export function codePointOffsets(text: string, offsets: readonly number[]): (offset: number) => number {
  const points = new Map<number, number>();
  let pairs = 0;
  let at = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    for (; at < offset; at += 1) {
      const unit = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000 && at + 1 < offset) pairs += 1;
    }
    points.set(offset, offset - pairs);
  }
  return (offset) => points.get(offset) ?? offset;
}
