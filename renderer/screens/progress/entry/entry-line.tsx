import { type MouseEvent, memo } from 'react';
import type { EntryRow } from '../../../../models/views/progress-entry.ts';
import { EntryCell } from './entry-cell.tsx';
import type { EntryActions } from './use-entry.ts';

/** One goal with its months. Only the line with the cursor is drawn while one types. */
export const EntryLine = memo(function EntryLine({
  row,
  index,
  month,
  takesFocus,
  moveTo,
  enter,
  paste,
}: {
  readonly row: EntryRow;
  readonly index: number;
  /** The month under the cursor; null where it is in another line. */
  readonly month: number | null;
  readonly takesFocus: boolean;
} & EntryActions) {
  return (
    <tr className={month === null ? undefined : 'has-cursor'}>
      <th scope="row" title={row.label}>
        <span>{row.label}</span>
        {row.unit !== '' && <small>{row.unit}</small>}
      </th>
      {row.cells.map((cell) =>
        cell.month === month ? (
          <td key={cell.month} className="is-cursor">
            <EntryCell
              key={`${index}:${cell.month}`}
              row={row}
              index={index}
              cell={cell}
              takesFocus={takesFocus}
              moveTo={moveTo}
              enter={enter}
              paste={paste}
            />
          </td>
        ) : (
          // The text field of the cursor takes the keyboard; a press brings the cursor here.
          <td key={cell.month} onMouseDown={(event) => pressed(event, () => moveTo(index, cell.month))}>
            {cell.text}
          </td>
        ),
      )}
    </tr>
  );
});

/** Lets what is being typed be entered first; then the new cursor takes the keyboard, which the press must not take away again. */
function pressed(event: MouseEvent, move: () => void): void {
  event.preventDefault();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  move();
}
