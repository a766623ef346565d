import type { GridApi } from 'ag-grid-community';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { cellMenuTexts } from '../../../../models/shared/texts/cell-menu.ts';
import { figureLine } from '../../../../models/views/figure-line.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { type MenuEntry, type MenuPlace, PopupMenu } from '../../../controls/popup-menu.tsx';
import { useController } from '../../../document/use-document.ts';
import { useSettingsStore } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { shell } from '../../../shell/shell.ts';
import { cellEntries, type MenuCell } from './cell-entries.ts';
import type { ColumnLayout } from './column-layout.ts';
import { columnEntries, type RowSorting } from './column-menu.ts';
import { cursorRow } from './move-cursor.ts';

/** The menu of the grid: by the menu key, Shift+F10 or a right click, on a cell or on the heading of a column. */
export function useCellMenu(
  api: GridApi<TableRow> | null,
  host: RefObject<HTMLElement | null>,
  input: RefObject<HTMLInputElement | null>,
  columns: { readonly layout: ColumnLayout; readonly change: (layout: ColumnLayout) => void },
  order: RowSorting,
  goTo: () => void,
): ReactNode {
  const text = useText();
  const controller = useController();
  const settings = useSettingsStore();
  const [shown, show] = useState<{ readonly place: MenuPlace; readonly entries: () => readonly MenuEntry[] } | null>(
    null,
  );
  const latest = useRef({ columns, order, goTo, text });
  latest.current = { columns, order, goTo, text };

  useEffect(() => {
    const [area, field] = [host.current, input.current];
    if (!api || !area || !field) return;

    /** What the formula bar knows of the figure under the cursor. */
    const menuCell = (row: TableRow): MenuCell => {
      const { results, figure } = controller.getSnapshot();
      const { cell, quote } = figureLine(results, figure, settings.getSnapshot().language);
      const edit = cell?.edit ?? null;
      const scenario = results.plan.scenarios.find(({ id }) => id === edit?.scenario);
      return {
        isGroup: row.kind === 'group',
        edit,
        isOwn: cell?.own === true,
        isHeld: cell?.held === true,
        isRoot: scenario?.parent === null,
        hasSentence: quote !== '',
      };
    };
    const press = ({ key, control }: { readonly key: string; readonly control: boolean }): void =>
      void field.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey: control, bubbles: true, cancelable: true }),
      );
    const deeds = {
      press,
      editClipboard: shell ? (action: 'cut' | 'copy' | 'paste') => void shell?.editClipboard(action) : null,
      inherit: controller.inherit,
      showSentence: () => {
        const sentence = document.querySelector('.explanation mark');
        sentence?.scrollIntoView({ block: 'center' });
        sentence?.closest<HTMLElement>('.explanation')?.focus();
      },
      goTo: () => latest.current.goTo(),
    };
    const open = (place: MenuPlace, column: string, isHeading: boolean): void => {
      const entries = (): readonly MenuEntry[] => {
        const { columns: now, order: sorting, text: write } = latest.current;
        const row = isHeading ? undefined : cursorRow(api);
        const ofCell = row ? cellEntries(menuCell(row), deeds, write) : [];
        const read = (): ColumnLayout => latest.current.columns.layout;
        const ofColumn = columnEntries(api, api.getColumn(column), read, now.change, sorting, write);
        return row ? [...ofCell, { kind: 'rule', id: 'rule-column' }, ...ofColumn] : ofColumn;
      };
      show({ place, entries });
    };
    const isTyping = (): boolean => field.classList.contains('is-editing');

    const onKey = (event: KeyboardEvent): void => {
      const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
      if (!isMenuKey || event.isComposing || isTyping() || event.target !== field) return;
      event.preventDefault();
      event.stopPropagation();
      const { left, bottom } = field.getBoundingClientRect();
      open({ x: left + 8, y: bottom }, api.getFocusedCell()?.column.getColId() ?? '', false);
    };
    const onContextMenu = (event: MouseEvent): void => {
      if (isTyping()) return;
      event.preventDefault();
      // The menu key was answered when it was pressed.
      if (event.button !== 2 || !(event.target instanceof Element)) return;
      const place = { x: event.clientX, y: event.clientY };
      const heading = event.target.closest('.ag-header-cell')?.getAttribute('col-id');
      const cell = event.target.closest('.ag-cell');
      const column = cell?.getAttribute('col-id') ?? api.getFocusedCell()?.column.getColId() ?? '';
      if (heading) open(place, heading, true);
      else if (cell || event.target === field) open(place, column, false);
    };
    const stop = new AbortController();
    area.addEventListener('keydown', onKey, { signal: stop.signal, capture: true });
    area.addEventListener('contextmenu', onContextMenu, { signal: stop.signal });
    return () => stop.abort();
  }, [api, host, input, controller, settings]);

  if (!shown) return null;
  const close = (): void => {
    show(null);
    input.current?.focus({ preventScroll: true });
  };
  return <PopupMenu label={text(cellMenuTexts.menu)} place={shown.place} entries={shown.entries()} onClose={close} />;
}
