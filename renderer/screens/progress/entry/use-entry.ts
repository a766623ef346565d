import { useCallback, useRef, useState } from 'react';
import { monthOf } from '../../../../models/plan/actual.ts';
import { type ActualEntry, setActuals } from '../../../../models/plan/edit-actuals.ts';
import { parseEntry } from '../../../../models/plan/parse-entry.ts';
import { parseTable } from '../../../../models/plan/parse-table.ts';
import { entryUnit, readPastedActuals } from '../../../../models/plan/read-pasted-actuals.ts';
import type { Language } from '../../../../models/shared/language.ts';
import { describeProblem } from '../../../../models/shared/problem.ts';
import { fillText } from '../../../../models/shared/texts/fill-text.ts';
import { progressTexts } from '../../../../models/shared/texts/progress.ts';
import {
  type EntryRow,
  type EntryYear,
  entryName,
  measureIn,
  yearOf,
} from '../../../../models/views/progress-entry.ts';
import { dayNow } from '../../../document/day-now.ts';
import { useController } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import type { EntryPlace } from './key-move.ts';

/** What a cell of the entry table can ask for. */
export interface EntryActions {
  readonly moveTo: (row: number, month: number) => void;
  /** Enters what was typed for a month, empty for missing; false when it is no number, and then the table says why. */
  readonly enter: (row: EntryRow, month: number, text: string) => boolean;
  readonly paste: (text: string, row: number, month: number) => void;
}

/** What the table says, in the language of the moment at which it is read. */
type Message = (language: Language) => string;

/** How many pieces that were not understood are named. */
const mostNamed = 4;

/** The cursor of the entry table, and what typing and pasting do to the document. */
export function useEntry({
  rows,
  which,
  selected,
  onSelect,
  source,
}: {
  readonly rows: readonly EntryRow[];
  readonly which: EntryYear;
  readonly selected: string | null;
  readonly onSelect: (goal: string) => void;
  readonly source: string;
}): EntryActions & {
  readonly cursor: EntryPlace;
  /** Whether the cursor came here by a key or a press in the table, and brings the keyboard along. */
  readonly takesFocus: boolean;
  readonly message: string;
  readonly say: (message: Message) => void;
} {
  const language = useLanguage();
  const controller = useController();
  const [month, setMonth] = useState(1);
  const [takesFocus, setTakesFocus] = useState(false);
  const [said, setSaid] = useState<{ readonly message: Message } | null>(null);
  const say = useCallback((message: Message): void => setSaid({ message }), []);
  const cursor = {
    row: Math.max(
      0,
      rows.findIndex(({ goal }) => goal.id === selected),
    ),
    month,
  };
  const latest = useRef({ rows, which, source, language, onSelect });
  latest.current = { rows, which, source, language, onSelect };

  const change = useCallback(
    (entries: readonly ActualEntry[]): void => {
      const { plan } = controller.getSnapshot().results;
      const { source: title, language: spoken } = latest.current;
      const named = title.trim() === '' ? progressTexts.defaultSource[spoken] : title.trim();
      const next = setActuals(plan, entries, { kind: 'external', title: named, date: dayNow() });
      controller.change(next, entryName(plan, entries));
    },
    [controller],
  );

  const moveTo = useCallback((row: number, wanted: number): void => {
    const { rows: all, onSelect: choose } = latest.current;
    const goal = all[Math.min(all.length - 1, Math.max(0, row))]?.goal;
    setTakesFocus(true);
    if (goal) choose(goal.id);
    setMonth(Math.min(12, Math.max(1, wanted)));
    setSaid(null);
  }, []);

  const enter = useCallback(
    (row: EntryRow, at: number, typed: string): boolean => {
      const { which: year } = latest.current;
      const parsed = parseEntry(typed, entryUnit(row.goal, row.measure), row.label);
      if (!parsed.ok) {
        say((spoken) => parsed.problems.map((found) => describeProblem(found, spoken)).join(' '));
        return false;
      }
      setSaid(null);
      const { plan } = controller.getSnapshot().results;
      const before = row.cells[at - 1]?.value ?? null;
      if (parsed.value !== before) {
        const place = { goal: row.goal.id, month: monthOf(yearOf(plan, year), at), measure: row.measure };
        change([{ ...place, value: parsed.value }]);
      }
      return true;
    },
    [controller, change, say],
  );

  const paste = useCallback(
    (given: string, row: number, at: number): void => {
      const { rows: all, which: year } = latest.current;
      const { plan } = controller.getSnapshot().results;
      const { entries, skipped } = readPastedActuals(parseTable(given), {
        goals: all.map(({ goal }) => goal),
        row,
        month: at,
        year: yearOf(plan, year),
        measureOf: (goal) => measureIn(year, goal),
      });
      if (entries.length > 0) change(entries);
      say((spoken) => pastedMessage(entries.length, skipped, spoken));
    },
    [controller, change, say],
  );

  return { cursor, takesFocus, moveTo, enter, paste, message: said?.message(language) ?? '', say };
}

/** How many figures were pasted, and what was not understood. */
function pastedMessage(count: number, skipped: readonly string[], language: Language): string {
  const named = skipped.slice(0, mostNamed).join(language === 'zh' ? '、' : ', ');
  const more =
    skipped.length > mostNamed ? fillText(progressTexts.skippedMore, language, { count: skipped.length }) : '';
  const done = fillText(count > 0 ? progressTexts.pasted : progressTexts.pastedNothing, language, { count });
  const left = skipped.length > 0 ? fillText(progressTexts.pastedSkipped, language, { list: `${named}${more}` }) : '';
  return [done, left].filter((part) => part !== '').join(' ');
}
