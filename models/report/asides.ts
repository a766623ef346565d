/** Brackets that hold an aside or a footnote mark, by their opening. */
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '〔': '〕', '【': '】' };
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '〕': '〔', '】': '【' };
const LONGEST_ASIDE = 60;
const CIRCLED = /[\u2460-\u24ff\u2776-\u2793¹²³⁴-⁹]/;

/** Where the aside or footnote mark that begins at `at` ends, or `at` when none begins there. */
export function skipAside(text: string, at: number, limit: number): number {
  const char = text[at] ?? '';
  if (CIRCLED.test(char)) return at + 1;
  const closer = PAIRS[char];
  if (closer === undefined) return at;
  const shut = text.slice(at, Math.min(at + LONGEST_ASIDE, limit)).indexOf(closer);
  return shut === -1 ? at : at + shut + 1;
}

/** Where the aside or footnote mark that ends at `at` begins, or `at` when none ends there. */
export function skipAsideBack(text: string, at: number, limit: number): number {
  const char = text[at - 1] ?? '';
  if (CIRCLED.test(char)) return at - 1;
  const opener = OPENERS[char];
  if (opener === undefined) return at;
  const floor = Math.max(at - LONGEST_ASIDE, limit);
  const open = text.slice(floor, at).lastIndexOf(opener);
  return open === -1 ? at : floor + open;
}

/** The same text without footnote marks: 上云企业[14] names the same thing as 上云企业. */
export const dropFootnotes = (text: string): string =>
  text.replace(/[([〔【]\d{1,3}[)\]〕】]/g, '').replace(new RegExp(CIRCLED.source, 'g'), '');
