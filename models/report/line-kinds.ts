/** The number or sign a heading or a listed paragraph opens with. */
export const HEADING_MARK =
  /^[ \t]*(?:第[一二三四五六七八九十百]+[章节部分]+|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{1,2}[.、](?!\d))[ \t]*/;

/** Bullets and indents begin a paragraph, whatever the line before looks like. */
const OPENS_PARAGRAPH = /^(?:[ \t]{2,}|[ \t]*(?:[•●○■◆▲★·]|——))/;
const SENTENCE_END = /[。;!?:…][”’」』)\]]*$/;
const INNER_STOP = /[,，。;]/;
/** A line with a quantity states something, also where it stands alone. */
const MEASURED = /\d(?:%|个百分点|[万亿][元亩人]?|[家个户亩公])/;
export const LONGEST_HEADING = 60;

/** Tells a heading from a paragraph: short, without a quantity, and without a stop inside or at the end (a colon may end it). */
export function isHeading(line: string): boolean {
  const text = line.trim();
  if (text.length === 0 || text.length > LONGEST_HEADING) return false;
  if (/[。;!?]/.test(text) || MEASURED.test(text)) return false;
  return HEADING_MARK.test(text) || !INNER_STOP.test(text);
}

/** Tells whether a line begins a heading or a paragraph by its looks. */
export const opensParagraph = (line: string): boolean => OPENS_PARAGRAPH.test(line) || HEADING_MARK.test(line);

/** A line of prose that stops without a full stop was broken by the page, and the next line carries it on. */
export const isBroken = (line: string): boolean =>
  INNER_STOP.test(line) && !SENTENCE_END.test(line.trimEnd()) && !isHeading(line);

/** The words of a heading without its number and closing colon. */
export const titleOf = (line: string): string => line.trim().replace(HEADING_MARK, '').replace(/:$/, '').trim();
