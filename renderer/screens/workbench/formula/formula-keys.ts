import type { PressedKey } from '../grid/cell-keys.ts';

/** What a key does in a formula. `step` moves in the list of names; `save` commits and leaves the key to the window. */
export type FormulaKey =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | {
      readonly kind:
        | 'take'
        | 'close-list'
        | 'list'
        | 'commit'
        | 'cancel'
        | 'undo-text'
        | 'redo-text'
        | 'save'
        | 'field';
    };

/** Decides what a key means in the formula field. Keys of a composition never come here. `active` is −1 where no name is chosen. */
export function decideFormulaKey(
  { key, shift, control, alt }: PressedKey,
  list: { readonly isOpen: boolean; readonly active: number },
): FormulaKey {
  const isChoosing = list.isOpen && list.active >= 0;
  if (control && key === ' ') return { kind: 'list' };
  if (control && /^[zy]$/i.test(key)) return { kind: key.toLowerCase() === 'y' || shift ? 'redo-text' : 'undo-text' };
  if (control && key.toLowerCase() === 's') return { kind: 'save' };
  if (list.isOpen && key === 'ArrowDown') return { kind: 'step', by: 1 };
  if (list.isOpen && key === 'ArrowUp') return { kind: 'step', by: -1 };
  if (alt && key === 'ArrowDown') return { kind: 'list' };
  if (key === 'Escape') return { kind: list.isOpen ? 'close-list' : 'cancel' };
  if (key === 'Enter' || (key === 'Tab' && !shift)) return { kind: isChoosing ? 'take' : 'commit' };
  return { kind: 'field' };
}
