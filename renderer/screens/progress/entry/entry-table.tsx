import { ClipboardCopy } from 'lucide-react';
import { useMemo } from 'react';
import { progressTexts } from '../../../../models/shared/texts/progress.ts';
import { type EntryYear, emptyTable, entryRows, yearOf } from '../../../../models/views/progress-entry.ts';
import { monthName } from '../../../../models/views/progress-table.ts';
import { useDocument } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { copyText } from './copy-text.ts';
import { EntryLine } from './entry-line.tsx';
import { useEntry } from './use-entry.ts';

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Cumulative figures by goal and month, typed or pasted. One cell has the cursor and holds a text field all the time. */
export function EntryTable({
  which,
  selected,
  onSelect,
  source,
}: {
  readonly which: EntryYear;
  readonly selected: string | null;
  readonly onSelect: (goal: string) => void;
  readonly source: string;
}) {
  const text = useText();
  const language = useLanguage();
  const { plan } = useDocument().results;
  const rows = useMemo(() => entryRows(plan, which, language), [plan, which, language]);
  const { cursor, takesFocus, moveTo, enter, paste, message, say } = useEntry({
    rows,
    which,
    selected,
    onSelect,
    source,
  });
  const copyEmpty = (): void => {
    if (copyText(emptyTable(rows, language))) say((spoken) => progressTexts.copied[spoken]);
  };
  return (
    <>
      <div className="entry-head">
        <p>{text(which === 'thisYear' ? progressTexts.entryHint : progressTexts.lastYearHint)}</p>
        <button type="button" className="quiet" onClick={copyEmpty}>
          <ClipboardCopy size={14} aria-hidden />
          {text(progressTexts.copyHeading)}
        </button>
      </div>
      <p className="entry-message" role="status">
        {message}
      </p>
      <div className="entry-scroll">
        <table aria-label={text(progressTexts.entryTable, { year: yearOf(plan, which) })}>
          <thead>
            <tr>
              <th scope="col">{text(progressTexts.indicator)}</th>
              {months.map((month) => (
                <th key={month} scope="col">
                  {monthName(month, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <EntryLine
                key={row.goal.id}
                row={row}
                index={index}
                month={cursor.row === index ? cursor.month : null}
                takesFocus={takesFocus}
                moveTo={moveTo}
                enter={enter}
                paste={paste}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
