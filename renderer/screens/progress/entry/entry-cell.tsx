import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { progressTexts } from '../../../../models/shared/texts/progress.ts';
import type { EntryRow } from '../../../../models/views/progress-entry.ts';
import { monthName } from '../../../../models/views/progress-table.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { keyMove } from './key-move.ts';
import type { EntryActions } from './use-entry.ts';

/**
 * The cell under the cursor: a text field from the first key on, so that an input method composes in it and nothing is lost.
 * Typing replaces, F2 goes into the text, Escape takes back what was typed, Delete makes the month missing.
 */
export function EntryCell({
  row,
  index,
  cell,
  takesFocus,
  moveTo,
  enter,
  paste,
}: {
  readonly row: EntryRow;
  readonly index: number;
  readonly cell: EntryRow['cells'][number];
  readonly takesFocus: boolean;
} & EntryActions) {
  const text = useText();
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [isInside, setIsInside] = useState(false);
  const [isRefused, setIsRefused] = useState(false);
  const { month } = cell;

  useLayoutEffect(() => {
    if (!takesFocus) return;
    input.current?.focus({ preventScroll: true });
    input.current?.select();
    input.current?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [takesFocus]);

  const end = (): void => {
    setDraft(null);
    setIsInside(false);
    setIsRefused(false);
  };
  const commit = (): boolean => {
    const isTaken = draft === null || enter(row, month, draft);
    if (isTaken) end();
    else {
      setIsRefused(true);
      input.current?.select();
    }
    return isTaken;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const next = keyMove(event, { row: index, month }, isInside);
    if (next) {
      if (next === 'leave') {
        commit();
        return;
      }
      if (commit()) moveTo(next.row, next.month);
    } else if (key === 'F2') {
      setIsInside(true);
      input.current?.setSelectionRange(input.current.value.length, input.current.value.length);
    } else if (key === 'Escape' && (draft !== null || isInside)) {
      end();
      requestAnimationFrame(() => input.current?.select());
    } else if ((key === 'Delete' || key === 'Backspace') && draft === null && !isInside) enter(row, month, '');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      ref={input}
      type="text"
      size={1}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      data-region-start=""
      className={isRefused ? 'is-refused' : undefined}
      aria-invalid={isRefused}
      aria-label={text(progressTexts.cell, {
        label: row.label,
        month: monthName(month, language),
        value: cell.text === '' ? text(progressTexts.missing) : cell.text,
      })}
      value={draft ?? cell.text}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        setIsRefused(false);
      }}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.currentTarget.select()}
      onDoubleClick={() => setIsInside(true)}
      onBlur={() => {
        if (draft !== null && !enter(row, month, draft)) end();
      }}
      onPaste={(event) => {
        const given = event.clipboardData.getData('text/plain');
        if ((draft !== null || isInside) && !/[\t\n]/.test(given)) return;
        event.preventDefault();
        end();
        paste(given, index, month);
      }}
    />
  );
}
