/**
 * A text as the file format holds it. Excel reads `_x0041_` as A, so an underscore that begins such a piece is written as one;
 * line ends become one character; halves of surrogate pairs, which no XML may hold, become the replacement character.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text inside the XML this module writes itself; characters no XML may hold are left out. */
export const escapeXml = (text: string): string =>
  [...text]
    .filter((character) => character >= ' ' || character === '\n' || character === '\t')
    .join('')
    .replace(/[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);

/**
 * A text in a cell or a formula. A control character, which no XML may hold, is written by its number (`_x0001_`); Excel reads it
 * back. Give it text that went through `escapeText`.
 */
export const escapeCell = (text: string): string =>
  /[&<>\p{Cc}]/u.test(text)
    ? text.replace(/[&<>\p{Cc}]/gu, (character) => entities[character] ?? escapeControl(character))
    : text;

const escapeControl = (character: string): string =>
  character >= ' ' || character === '\n' || character === '\t'
    ? character
    : `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
