/** One heading or one paragraph of a report; offsets are UTF-16 units of the folded text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
  /** The nearest heading at or above the block, without its number; empty before the first. */
  readonly section: string;
}

const HEADING_MARK =
  /^[ \t]*(?:第[一二三四五六七八九十百]+[章节部分]+|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{1,2}[.、](?!\d))[ \t]*/;
const SENTENCE_END = /[。;!?:…][”’」』)\]]*[ \t]*$/;
const INNER_STOP = /[,，。;]/;
/** A line with a quantity states something, also where it stands alone. */
const MEASURED = /\d(?:%|个百分点|[万亿][元亩人]?|[家个户亩公])/;
const LONGEST_HEADING = 60;

/** Bullets, numbers and indents begin a paragraph, whatever the line before looks like. */
const OPENS_PARAGRAPH = /^(?:[ \t]{2,}|[ \t]*(?:[•●○■◆▲★·]|——))/;

/** Tells a heading from a paragraph: short, and without a stop inside or at the end (a colon may end it). */
function isHeading(line: string): boolean {
  const text = line.trim();
  if (text.length === 0 || text.length > LONGEST_HEADING) return false;
  if (/[。;!?]/.test(text) || MEASURED.test(text)) return false;
  return HEADING_MARK.test(text) || !INNER_STOP.test(text);
}

/** A line of prose that stops without a full stop was broken by the page, and the next line carries it on. */
const isBroken = (line: string): boolean => INNER_STOP.test(line) && !SENTENCE_END.test(line) && !isHeading(line);

/** Cuts folded text into headings and paragraphs, joining lines that a page break tore apart. */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let section = '';
  let from = 0;
  let open: { start: number } | null = null;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(from, end).trimEnd();
    const heading = isHeading(line);
    if (line.trim() !== '') {
      if (open && (OPENS_PARAGRAPH.test(line) || HEADING_MARK.test(line))) {
        blocks.push({ start: open.start, end: from - 1, heading: false, section });
        open = null;
      }
      if (heading && !open) section = titleOf(line);
      const start: number = open?.start ?? from;
      if (!open && !heading) section = openingTitle(line) ?? section;
      if (!heading && isBroken(line)) open = { start };
      else {
        blocks.push({ start, end: from + line.length, heading: heading && !open, section });
        open = null;
      }
    }
    from = end + 1;
  }
  if (open) blocks.push({ start: open.start, end: text.length, heading: false, section });
  return blocks;
}

/** A numbered paragraph may open with its heading: (五)增进民生福祉。城镇新增就业…. */
function openingTitle(line: string): string | null {
  const stop = line.slice(0, LONGEST_HEADING).indexOf('。');
  return stop > 0 && HEADING_MARK.test(line) && isHeading(line.slice(0, stop)) ? titleOf(line.slice(0, stop)) : null;
}

/** The words of a heading without its number and closing colon. */
const titleOf = (line: string): string => line.trim().replace(HEADING_MARK, '').replace(/:$/, '').trim();
