/**
 * The text of raised letters after `before`. A small number after Chinese words or a closing mark is a footnote mark and stands in
 * brackets, so that it is not read as part of the figure that follows it (上云企业¹⁴ 突破300家); the 2 of m² stays as it is.
 */
export const markOf = (before: string, raised: string): string =>
  /^\s*\d{1,3}\s*$/.test(raised) && /[\p{Script=Han}”’」』》)）]\s*$/u.test(before) ? `[${raised.trim()}]` : raised;
