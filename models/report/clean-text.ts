/** More text than any report has: a report is read in a second up to here. */
export const longestReport = 1_000_000;

/** A report as the program keeps it: no byte-order mark, one kind of line break, no characters that print nothing. */
export const cleanText = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\n+$/, '');
