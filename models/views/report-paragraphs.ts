/** A stretch of the report that something stands for. */
export interface ReportMark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Characters of a paragraph that carry the same marks, shortest mark first; without any they are plain. */
export interface ReportRun {
  readonly start: number;
  readonly text: string;
  readonly ids: readonly string[];
}

/** One paragraph of the report. The runs in their order make up its whole text. */
export interface ReportParagraph {
  /** From one. */
  readonly number: number;
  readonly runs: readonly ReportRun[];
  readonly isHeading: boolean;
}

/** Every mark of a paragraph costs a cut of it; nobody reads more. */
const mostMarks = 400;
/** A number of its own and no sentence, or a few words without any stop. */
const heading =
  /^\s*(?:(?:第?[一二三四五六七八九十]+[、部章节]|[(（][一二三四五六七八九十]+[)）])[^。；]*|[^。，；：！？,;:!?]+)$/;
const longestHeading = 36;

/** Cuts a report into paragraphs and runs, so that each mark is a whole number of runs. */
export function reportParagraphs(text: string, marks: readonly ReportMark[]): readonly ReportParagraph[] {
  const waiting = [...marks].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  let open: ReportMark[] = [];
  let next = 0;
  let start = 0;
  return text.split('\n').map((line, index) => {
    const end = start + line.length;
    for (; next < waiting.length; next += 1) {
      const mark = waiting[next];
      if (!mark || mark.start >= end) break;
      open.push(mark);
    }
    const here = open.filter((mark) => mark.end > start).slice(0, mostMarks);
    const paragraph = {
      number: index + 1,
      runs: cut(line, start, here),
      isHeading: line.length <= longestHeading && heading.test(line),
    };
    open = open.filter((mark) => mark.end > end);
    start = end + 1;
    return paragraph;
  });
}

function cut(line: string, offset: number, marks: readonly ReportMark[]): readonly ReportRun[] {
  const end = offset + line.length;
  const inside = (at: number): number => Math.min(Math.max(at, offset), end);
  const cuts = [...new Set([offset, end, ...marks.flatMap((mark) => [inside(mark.start), inside(mark.end)])])].sort(
    (a, b) => a - b,
  );
  const ordered = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start));
  return cuts.slice(0, -1).map((start, index): ReportRun => {
    const stop = cuts[index + 1] ?? end;
    return {
      start,
      text: line.slice(start - offset, stop - offset),
      ids: ordered.filter((mark) => mark.start <= start && mark.end >= stop).map(({ id }) => id),
    };
  });
}

/** The mark before or after one in reading order; from nothing, the first or the last. Marks at one place are gone through in turn. */
export function neighbourMark(marks: readonly ReportMark[], id: string | null, step: 1 | -1): string | null {
  const ordered = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  const at = ordered.findIndex((mark) => mark.id === id);
  const wanted = at < 0 ? (step === 1 ? 0 : ordered.length - 1) : at + step;
  return ordered[Math.min(Math.max(wanted, 0), ordered.length - 1)]?.id ?? null;
}

/** The mark a click on words selects: their first, or the one after the selected where several share them. */
export function clickedMark(ids: readonly string[], selected: string | null): string | null {
  const at = selected === null ? -1 : ids.indexOf(selected);
  return ids[(at + 1) % ids.length] ?? null;
}
