const replacements: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-', '–': '-' };
const isAscii = /^[\x20-\x7e]*$/;
const fullWidthOffset = 0xff01 - 0x21;

/**
 * Turns what a Chinese input method produces into formula text: full-width brackets, digits and operators, × ÷ − and the
 * ideographic space. Every character stays one character, so that a column reported to the user is a column of what they typed.
 */
export function normalizeFormula(text: string): string {
  if (isAscii.test(text)) return text;
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code === 0x3000 || code === 0xa0) return ' ';
      if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - fullWidthOffset);
      return replacements[character] ?? character;
    })
    .join('');
}
