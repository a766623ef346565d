import type { GridPosition } from '../../../../models/views/grid-position.ts';
import { lockedReason } from '../../../../models/views/locked-reason.ts';
import { type EntryReading, readClearing, readEntry } from '../../../../models/views/read-entry.ts';
import { editText } from '../../../../models/views/short-figure.ts';
import type { DocumentController } from '../../../document/document-controller.ts';
import type { SettingsStore } from '../../../settings/settings-store.ts';

/** What is being typed, and how the formula bar reads it. A reading without a draft is an answer to a key that did nothing. */
export interface Entry {
  readonly draft: string | null;
  readonly reading: EntryReading | null;
}

/** Takes entries at a cell, reads them back, and edits the document when they are good. */
export function createEntryDesk(controller: DocumentController, settings: SettingsStore, show: (entry: Entry) => void) {
  const language = () => settings.getSnapshot().language;
  const results = () => controller.getSnapshot().results;
  const refuse = (position: GridPosition): void =>
    show({ draft: null, reading: { kind: 'refused', text: lockedReason(results(), position, language()) } });

  /** Does what a reading says; a refused one stays in the bar. */
  const act = ({ edit, gridCell }: GridPosition, reading: EntryReading, draft: string | null): boolean => {
    if (!edit || reading.kind === 'refused') {
      show({ draft, reading });
      return false;
    }
    const { cell, own } = gridCell;
    const isSame = own && reading.kind === 'set' && cell.kind === 'value' && cell.value === reading.value;
    if (reading.kind === 'inherit') {
      if (own) controller.inherit(edit);
    } else if (!isSame) controller.enter(edit, reading.kind === 'set' ? reading.value : null);
    return true;
  };

  return {
    /** The cursor came to another cell: what was said about the last one goes. */
    leave: (): void => show({ draft: null, reading: null }),
    /** The text an editor opens on; null, with the reason in the bar, where nothing can be typed. */
    open: (position: GridPosition | null): string | null => {
      if (!position) return null;
      if (!position.edit) {
        refuse(position);
        return null;
      }
      const { cell } = position.gridCell;
      return editText(cell.kind === 'value' ? cell.value : null, position.variable.unit);
    },
    draft: (position: GridPosition | null, draft: string | null): void => {
      if (draft === null || !position?.edit) show({ draft: null, reading: null });
      else show({ draft, reading: readEntry(results(), position.edit, draft, language()) });
    },
    enter: (position: GridPosition | null, text: string): boolean =>
      !position?.edit || act(position, readEntry(results(), position.edit, text, language()), text),
    /** Whether a text is an entry for the cell; if not, the bar says why. */
    isUnderstood: (position: GridPosition | null, text: string): boolean => {
      const reading = position?.edit && readEntry(results(), position.edit, text, language());
      if (reading?.kind === 'refused' && text.trim() !== '') show({ draft: text, reading });
      return reading?.kind !== 'refused' || text.trim() === '';
    },
    clear: (position: GridPosition | null): void => {
      if (!position) return;
      if (!position.edit) {
        refuse(position);
        return;
      }
      const reading = readClearing(results(), position.edit, position.gridCell.own, language());
      if (act(position, reading, null)) show({ draft: null, reading });
    },
  };
}
