const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const written =
  /^(?:截[至止]到?)?(?:(\d{4})[年\-/.])?(?:1月?[-—–~至到])?(\d{1,2})月?(?:份|底|末)?(?:\d{1,2}日)?(?:累计)?$/;

/** A month somebody wrote; the year only where it stands with it. */
export interface WrittenMonth {
  readonly year: string | null;
  readonly month: number;
}

/**
 * The month that a text names, up to which cumulative figures count: `3月`, `1-3月`, `2024年3月`, `2024-03`, `2024-03-31`, `Mar`. Null for anything else; a bare number is no month.
 */
export function readMonth(text: string): WrittenMonth | null {
  const tidy = text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const named = english.findIndex((name) => tidy === name || tidy.startsWith(`${name}.`) || isLongName(tidy, name));
  if (named >= 0) return { year: null, month: named + 1 };
  const digits = /^(\d{4})[-/.](\d{2})[-/.]\d{2}$/.exec(tidy) ?? written.exec(tidy);
  if (!digits || (digits[1] === undefined && !tidy.includes('月'))) return null;
  const month = Number(digits[2]);
  return month < 1 || month > 12 ? null : { year: digits[1] ?? null, month };
}

const isLongName = (text: string, name: string): boolean => /^[a-z]{3,9}$/.test(text) && text.startsWith(name);

const inTitle = /(?:(\d{4})年)?(?:1月?[-—–~至到])?(\d{1,2})月(?!\d{1,2}日)/;

/** The month that stands in a longer text, such as a title: `洪湖市2024年1-6月主要经济指标`. */
export function findMonth(text: string): WrittenMonth | null {
  const found = inTitle.exec(text.normalize('NFKC').replace(/\s/g, ''));
  const month = Number(found?.[2]);
  return found && month >= 1 && month <= 12 ? { year: found[1] ?? null, month } : null;
}
