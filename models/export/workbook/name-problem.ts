const longestName = 255;
const startsWell = /^[\p{L}_\\]/u;
const allWell = /^[\p{L}\p{N}_\\.?]+$/u;
const cellReference = /^\$?([a-z]{1,3})\$?[1-9]\d*$/i;
const rowColumnReference = /^(r\d|c\d|rc\d|(r|c|rc)$)/i;
const lastColumn = 16384;

/**
 * Why a text cannot be a defined name in Excel, or null when it can: letters, digits, `_ . ? \` only, not begun by a digit, no
 * reference in A1 style (CO2, Q1, TAX2025) and none at its begin in R1C1 style (R2D2, C1_FOO). LibreOffice accepts what Excel
 * calls a damaged file, so it cannot tell. Source: MS-XLSB 2.5.166.
 */
export function nameProblem(name: string): 'empty' | 'too-long' | 'character' | 'reference' | 'reserved' | null {
  if (name === '') return 'empty';
  if (name.length > longestName) return 'too-long';
  if (!startsWell.test(name) || !allWell.test(name)) return 'character';
  if (/^(true|false)$/i.test(name)) return 'reserved';
  const letters = cellReference.exec(name)?.[1];
  if (letters !== undefined && columnNumber(letters) <= lastColumn) return 'reference';
  return rowColumnReference.test(name) ? 'reference' : null;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
