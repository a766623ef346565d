import { Filter } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { rowOrderTexts } from '../../../../models/shared/texts/row-order.ts';
import type { GridTable, TableColumn } from '../../../../models/views/grid-table.ts';
import { type RowKind, rowKindCounts } from '../../../../models/views/row-kind.ts';
import { type MenuEntry, type MenuPlace, PopupMenu } from '../../../controls/popup-menu.tsx';
import { useDocument } from '../../../document/use-document.ts';
import { useText } from '../../../settings/use-text.ts';

/** Which rows can be looked at alone, and which are. */
export interface RowFiltering {
  readonly table: GridTable;
  readonly columns: readonly TableColumn[];
  readonly kind: RowKind | null;
  readonly onChange: (kind: RowKind | null) => void;
}

/** Shows one kind of row alone: by its button, or by Ctrl+Shift+L. How many there are is counted when it is asked. */
export function RowFilter({
  filter: { table, columns, kind, onChange },
  leave,
}: {
  readonly filter: RowFiltering;
  /** Gives the keyboard back to the grid. */
  readonly leave: () => void;
}) {
  const text = useText();
  const { results } = useDocument();
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const open = (): void => {
    const box = button.current?.getBoundingClientRect();
    if (box) setPlace({ x: box.left, y: box.bottom + 2 });
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isOurs = event.key.toLowerCase() === 'l' && event.shiftKey && (event.ctrlKey || event.metaKey);
      if (!isOurs || event.defaultPrevented) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  const entries = (): readonly MenuEntry[] => [
    {
      kind: 'item',
      id: 'all',
      label: text(rowOrderTexts.all),
      isChecked: kind === null,
      run: () => onChange(null),
    },
    ...rowKindCounts(results, table, columns).map(
      ({ kind: one, count }): MenuEntry => ({
        kind: 'item',
        id: one,
        label: text(rowOrderTexts.counted, { kind: text(rowOrderTexts[one]), count }),
        isChecked: kind === one,
        isDisabled: count === 0 && kind !== one,
        run: () => onChange(kind === one ? null : one),
      }),
    ),
  ];
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`row-filter ${kind === null ? '' : 'is-on'}`}
        aria-haspopup="menu"
        aria-label={kind === null ? text(rowOrderTexts.filter) : undefined}
        title={text(rowOrderTexts.filterHelp)}
        onClick={open}
      >
        <Filter size={14} aria-hidden />
        {kind !== null && text(rowOrderTexts.shown, { kind: text(rowOrderTexts[kind]) })}
      </button>
      {place && (
        <PopupMenu
          label={text(rowOrderTexts.filter)}
          place={place}
          entries={entries()}
          onClose={() => {
            setPlace(null);
            leave();
          }}
        />
      )}
    </>
  );
}
