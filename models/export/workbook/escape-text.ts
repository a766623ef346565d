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
