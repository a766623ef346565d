import { escapeCell, escapeText } from './escape-text.ts';

/** The texts of a workbook, each kept once. */
export interface SharedStrings {
  /** The number of a text; the first time it is asked for, the text is kept. */
  readonly numberOf: (text: string) => number;
  /** The part of the file that holds them. */
  readonly xml: () => string;
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Opens an empty table of texts. */
export function openSharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    numberOf(text) {
      uses += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    xml() {
      const items = [...numbers.keys()].map((text) => `<si>${textXml(escapeText(text))}</si>`).join('');
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="${namespace}" count="${uses}" uniqueCount="${numbers.size}">${items}</sst>`;
    },
  };
}

/** Spaces at the ends of a text and its line ends are lost unless the file says that they count. */
const textXml = (text: string): string =>
  `<t${/^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : ''}>${escapeCell(text)}</t>`;
