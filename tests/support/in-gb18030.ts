/** Bytes of a text in GB18030, as offices save CSV files: every character that takes two bytes in it, found by decoding all pairs. */
export function inGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (character.length === 1 && character !== '\uFFFD') pairs.set(character, [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((one) => (one < '\u0080' ? one.charCodeAt(0) : (pairs.get(one) ?? []))));
}
