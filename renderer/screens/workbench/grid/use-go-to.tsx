import type { GridApi } from 'ag-grid-community';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { FoundVariable } from '../../../../models/views/find-variable.ts';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { useController } from '../../../document/use-document.ts';
import { GoTo } from './go-to.tsx';
import { moveCursor } from './move-cursor.ts';

/** Takes the cursor to a variable by its name, on Ctrl+G. `uncover` brings its row on show: out of a folded group, or past a search. */
export function useGoTo(
  api: GridApi<TableRow> | null,
  input: RefObject<HTMLInputElement | null>,
  uncover: (found: FoundVariable) => void,
): { readonly dialog: ReactNode; readonly open: () => void } {
  const controller = useController();
  const [isOpen, setOpen] = useState(false);
  const [going, setGoing] = useState<string | null>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'g' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  // After the rows that were uncovered are drawn.
  useEffect(() => {
    if (!api || going === null || (api.getRowNode(`variable:${going}`)?.rowIndex ?? null) === null) return;
    setGoing(null);
    const { figure } = controller.getSnapshot();
    controller.select({ ...figure, variable: going });
    const column = api.getFocusedCell()?.column.getColId();
    if (column) moveCursor(api, { kind: 'variable', id: going }, column);
    takeKeyboard(input.current);
  });
  const go = (found: FoundVariable): void => {
    setOpen(false);
    uncover(found);
    setGoing(found.id);
  };
  const close = (): void => {
    setOpen(false);
    if (going === null) input.current?.focus({ preventScroll: true });
  };
  return { dialog: isOpen && <GoTo onGo={go} onClose={close} />, open: () => setOpen(true) };
}

/** Takes the keyboard now, and again after the grid drew rows that were not there: it focuses their cell once more then. */
function takeKeyboard(field: HTMLInputElement | null): void {
  const take = (): void => field?.focus({ preventScroll: true });
  take();
  requestAnimationFrame(() => requestAnimationFrame(take));
}
