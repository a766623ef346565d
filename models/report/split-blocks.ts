import { HEADING_MARK, isHeading, LONGEST_HEADING, titleOf } from './line-kinds.ts';

/** One heading or one paragraph of a report; offsets are UTF-16 units of the prepared text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
  /** The nearest heading at or above the block, without its number; empty before the first. */
  readonly section: string;
}

/** Cuts prepared text into headings and paragraphs, one a line. */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let section = '';
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(from, end).trimEnd();
    if (line.trim() !== '') {
      const heading = isHeading(line);
      section = heading ? titleOf(line) : (openingTitle(line) ?? section);
      blocks.push({ start: from, end: from + line.length, heading, section });
    }
    from = end + 1;
  }
  return blocks;
}

/** A numbered paragraph may open with its heading: (五)增进民生福祉。城镇新增就业…. */
function openingTitle(line: string): string | null {
  const stop = line.slice(0, LONGEST_HEADING).indexOf('。');
  return stop > 0 && HEADING_MARK.test(line) && isHeading(line.slice(0, stop)) ? titleOf(line.slice(0, stop)) : null;
}
