import type { Goal } from '../goals/goal-model.ts';
import { type Actual, monthOf } from './actual.ts';
import type { ActualEntry } from './edit-actuals.ts';
import { goalNamed } from './goal-by-name.ts';
import { readMonth } from './month-text.ts';
import { parseEntry } from './parse-entry.ts';

/** Where a table is pasted: the rows as they are shown, the row and month under the cursor, and what the cells hold. */
export interface PastePlace {
  readonly goals: readonly Goal[];
  readonly row: number;
  /** From 1. */
  readonly month: number;
  readonly year: string;
  readonly measureOf: (goal: Goal) => Actual['measure'];
}

/** What a table says. What was not understood is listed as it stood, and never becomes a figure. */
export interface PastedActuals {
  readonly entries: readonly ActualEntry[];
  readonly skipped: readonly string[];
}

/**
 * Reads a pasted table. A heading with months says which column is which month; names in front of the figures say which row is
 * which goal; without them the table goes where the cursor is. Empty cells and dashes say nothing and clear nothing.
 */
export function readPastedActuals(table: readonly (readonly string[])[], place: PastePlace): PastedActuals {
  const [first = [], ...below] = table;
  const heading = first.map((text) => monthIn(text, place.year));
  const isHeaded = heading.some((month) => month !== null);
  const rows = isHeaded ? below : table;
  const start = isHeaded
    ? heading.findIndex((month) => month !== null)
    : rows.some(([name = '']) => isName(name))
      ? 1
      : 0;
  const entries: ActualEntry[] = [];
  const skipped: string[] = [];
  for (const [index, row] of rows.entries()) {
    const name = row.slice(0, start).find(isName);
    const goal = name === undefined ? place.goals[place.row + index] : goalNamed(place.goals, name);
    const figures = row.slice(start);
    if (!goal) {
      if (figures.some((text) => !isNothing(text)))
        skipped.push(name ?? figures.find((text) => !isNothing(text)) ?? '');
      continue;
    }
    for (const [column, text] of figures.entries()) {
      if (isNothing(text)) continue;
      const month = isHeaded ? heading[start + column] : place.month + column;
      const value = entryValue(text, place.measureOf(goal), goal);
      if (value === null || month === null || month === undefined || month < 1 || month > 12) skipped.push(text.trim());
      else entries.push({ goal: goal.id, month: monthOf(place.year, month), measure: place.measureOf(goal), value });
    }
  }
  return { entries, skipped };
}

/** The unit an actual is entered in: a growth in percent, a level in the unit of its goal where that is no rate itself. */
export const entryUnit = ({ unit, kind }: Goal, measure: Actual['measure']): string =>
  measure === 'growth' ? '%' : kind === 'growth' ? '' : unit;

function entryValue(text: string, measure: Actual['measure'], goal: Goal): number | null {
  const parsed = parseEntry(text, entryUnit(goal, measure), goal.label.zh);
  return parsed.ok ? parsed.value : null;
}

const isNothing = (text: string): boolean => /^[\s\u3000]*([-—–…/]*|缺数据|缺|n\/?a)[\s\u3000]*$/i.test(text);
const isName = (text: string): boolean => !isNothing(text) && !/^[\s\u3000]*[+\-−(（]?[\d０-９.,，．]+/.test(text);

/** The month a heading names; 0 for a month of another year, null for no month. */
function monthIn(text: string, year: string): number | null {
  const found = readMonth(text);
  return found && (found.year === null || found.year === year ? found.month : 0);
}
