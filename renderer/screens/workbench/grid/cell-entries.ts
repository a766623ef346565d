import { cellMenuTexts } from '../../../../models/shared/texts/cell-menu.ts';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import type { EditTarget } from '../../../../models/views/grid-rows.ts';
import type { MenuEntry, MenuItem } from '../../../controls/popup-menu.tsx';
import type { TextWriter } from '../../../settings/use-text.ts';

/** A key that the menu presses for the planner. */
export interface MenuKey {
  readonly key: string;
  readonly control: boolean;
}

/** What the menu does besides pressing keys. */
export interface CellDeeds {
  readonly press: (key: MenuKey) => void;
  /** Null where the program runs without its shell. */
  readonly editClipboard: ((action: 'cut' | 'copy' | 'paste') => void) | null;
  readonly inherit: (target: EditTarget) => void;
  readonly showSentence: () => void;
  readonly goTo: () => void;
}

/** The cell the menu is opened on. */
export interface MenuCell {
  readonly isGroup: boolean;
  readonly edit: EditTarget | null;
  readonly isOwn: boolean;
  readonly isHeld: boolean;
  readonly isRoot: boolean;
  readonly hasSentence: boolean;
}

/** What the menu says of a cell and its row. What a key does the menu does by that key, so that there is one way to do it. */
export function cellEntries(cell: MenuCell, deeds: CellDeeds, text: TextWriter): readonly MenuEntry[] {
  const goTo: MenuEntry = { kind: 'item', id: 'go', label: text(cellMenuTexts.goTo), keys: 'Ctrl+G', run: deeds.goTo };
  const byKey = (
    id: 'edit' | 'fillDown' | 'fillRight' | 'clear' | 'hold' | 'explain' | 'fold',
    keys: string,
  ): MenuItem => {
    const control = keys.startsWith('Ctrl+');
    const key = keys.replace('Ctrl+', '');
    const run = (): void => deeds.press({ key: key.length === 1 ? key.toLowerCase() : key, control });
    return { kind: 'item', id, label: text(cellMenuTexts[id]), keys, run };
  };
  if (cell.isGroup) return [byKey('fold', 'Enter'), goTo];
  const clip = (id: 'cut' | 'copy' | 'paste', keys: string): MenuItem => ({
    kind: 'item',
    id,
    label: text(cellMenuTexts[id]),
    keys,
    isDisabled: deeds.editClipboard === null,
    run: () => deeds.editClipboard?.(id),
  });
  const { edit } = cell;
  const isLocked = edit === null;
  return [
    clip('cut', 'Ctrl+X'),
    clip('copy', 'Ctrl+C'),
    clip('paste', 'Ctrl+V'),
    { kind: 'rule', id: 'rule-clipboard' },
    byKey('edit', 'F2'),
    byKey('fillDown', 'Ctrl+D'),
    byKey('fillRight', 'Ctrl+R'),
    { ...byKey('clear', 'Delete'), isDisabled: isLocked },
    {
      kind: 'item',
      id: 'inherit',
      label: text(cell.isRoot ? workbenchTexts.restore : workbenchTexts.reset),
      isDisabled: isLocked || !cell.isOwn,
      run: () => edit && deeds.inherit(edit),
    },
    { ...byKey('hold', 'Ctrl+L'), isDisabled: isLocked, isChecked: cell.isHeld },
    { kind: 'rule', id: 'rule-edit' },
    byKey('explain', 'Ctrl+['),
    {
      kind: 'item',
      id: 'sentence',
      label: text(cellMenuTexts.sentence),
      isDisabled: !cell.hasSentence,
      run: deeds.showSentence,
    },
    goTo,
  ];
}
