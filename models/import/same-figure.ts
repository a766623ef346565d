/** A worksheet program writes fifteen digits, which moves a figure by less than this part of it. */
const lastDigit = 1e-14;

/** Whether two figures are the same to the digits a worksheet keeps; a missing one is the same as another missing one alone. */
export const sameFigure = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= lastDigit * Math.max(Math.abs(a), Math.abs(b));
