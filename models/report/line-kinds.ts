/** The number or sign a heading or a listed paragraph opens with. */
export const HEADING_MARK =
  /^[ \t]*(?:第[一二三四五六七八九十百]+[章节部分]+|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{1,2}[.、](?!\d))[ \t]*/;

/** Bullets and indents begin a paragraph, whatever the line before looks like. */
const OPENS_PARAGRAPH = /^(?:[ \t]{2,}|[ \t]*(?:[•●○■◆▲★·]|——))/;
const SENTENCE_END = /[。;!?:…][”’」』)\]]*$/;
/** A colon at the end only announces. */
const INNER_STOP = /[,，。;]|:(?=.)/;
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

const ENDS_IN_QUANTITY =
  /\d[\d.,]*[万亿千百]*(?:%|个百分点|亿?元|万?亩|公里|平方米|吨|[家个项户人名张所座处条件套场位台辆])(?:以上|以内|以下|左右)?[)）]?$/;
const GOES_ON = /^\s*(?:[、,，;。%)）]|以上|以内|以下|左右|次|以|和|及|并|，)/;

/** An item of a list without stops: it ends in a whole quantity, and the next line does not go on with it. */
export const isItem = (line: string, next: string): boolean =>
  ENDS_IN_QUANTITY.test(line.trimEnd()) && !GOES_ON.test(next);

/** — 12 —, 第3页: the mark of a page, which a copied text keeps between the lines of a sentence. */
export const isPageMark = (line: string): boolean =>
  /^\s*(?:[-—–·]+\s*\d{1,3}\s*[-—–·]+|第\s*\d{1,3}\s*页(?:[,，]?\s*共\s*\d{1,3}\s*页)?)\s*$/.test(line);

/** A line of prose that stops without a full stop was broken by the page, and the next line carries it on. */
export const isBroken = (line: string): boolean =>
  INNER_STOP.test(line) && !SENTENCE_END.test(line.trimEnd()) && !isHeading(line);

/** The words of a heading without its number and closing colon. */
export const titleOf = (line: string): string => line.trim().replace(HEADING_MARK, '').replace(/:$/, '').trim();
