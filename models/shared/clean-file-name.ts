const longestName = 100;

/**
 * A name that every system accepts, without a folder in it: what Windows forbids becomes `_`, and so do control characters
 * and those that turn the reading direction. `fallback` stands in for a name with nothing left.
 */
export function cleanFileName(name: string, fallback: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '_')
    .replace(/^[\s._]+|[\s.]+$/g, '');
  const short = Array.from(plain)
    .slice(0, longestName)
    .join('')
    .replace(/[\s.]+$/, '');
  if (short === '') return fallback;
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(short) ? `_${short}` : short;
}
