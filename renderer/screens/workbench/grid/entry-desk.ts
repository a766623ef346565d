import { type AssumptionEdit, setAssumptions } from '../../../../models/plan/edit-plan.ts';
import type { Label } from '../../../../models/shared/language.ts';
import { entryTexts } from '../../../../models/shared/texts/entries.ts';
import { fillText } from '../../../../models/shared/texts/fill-text.ts';
import type { FractionCells } from '../../../../models/views/fraction-cells.ts';
import type { FractionQuestion } from '../../../../models/views/fraction-question.ts';
import type { GridPosition } from '../../../../models/views/grid-position.ts';
import { lockedReason } from '../../../../models/views/locked-reason.ts';
import { rangeEditName } from '../../../../models/views/range-report.ts';
import { type EntryReading, readClearing, readEntry } from '../../../../models/views/read-entry.ts';
import { editText } from '../../../../models/views/short-figure.ts';
import type { DocumentController } from '../../../document/document-controller.ts';
import type { SettingsStore } from '../../../settings/settings-store.ts';

/**
 * What is being typed, and how the formula bar reads it. A reading without a draft is an answer to a key that did nothing. A
 * question without a draft is about the entry before: it stays until something else is done.
 */
export interface Entry {
  readonly draft: string | null;
  readonly reading: EntryReading | null;
  readonly asked: AskedFraction | null;
}

/** A question about an entry, and where it went, with the edits that answer it; null while it is typed. */
export interface AskedFraction {
  readonly question: FractionQuestion;
  readonly entered: { readonly edits: readonly AssumptionEdit[]; readonly label: Label } | null;
}

/** Takes entries at a cell, reads them back, and edits the document when they are good. */
export function createEntryDesk(controller: DocumentController, settings: SettingsStore, tell: (entry: Entry) => void) {
  const language = () => settings.getSnapshot().language;
  const results = () => controller.getSnapshot().results;
  let asked: AskedFraction | null = null;
  let askedOf = results();
  let last: Entry = { draft: null, reading: null, asked: null };
  let spoken = language();
  const show = (entry: Omit<Entry, 'asked'>): void => {
    const question = entry.reading?.kind === 'set' ? entry.reading.question : undefined;
    if (question) asked = { question, entered: null };
    else if (entry.draft !== null || asked?.entered === null || askedOf !== results()) asked = null;
    last = { ...entry, asked };
    spoken = language();
    tell(last);
  };
  const refuse = (position: GridPosition): void =>
    show({ draft: null, reading: { kind: 'refused', text: lockedReason(results(), position, language()) } });

  /** Does what a reading says; a refused one stays in the bar. */
  const act = ({ edit, gridCell, variable }: GridPosition, reading: EntryReading, draft: string | null): boolean => {
    if (!edit || reading.kind === 'refused') {
      show({ draft, reading });
      return false;
    }
    const { cell, own } = gridCell;
    const isSame = own && reading.kind === 'set' && cell.kind === 'value' && cell.value === reading.value;
    if (reading.kind === 'inherit') {
      if (own) controller.inherit(edit);
    } else if (!isSame) controller.enter(edit, reading.kind === 'set' ? reading.value : null);
    if (reading.kind === 'set' && reading.question) {
      const { question } = reading;
      const edits = [{ place: edit, value: question.value }];
      asked = { question, entered: { edits, label: variable.label } };
      askedOf = results();
    }
    return true;
  };

  return {
    /** The cursor came to another cell: what was said about the last one goes. */
    leave: (): void => show({ draft: null, reading: null }),
    /** The window speaks another language: an answer in the former one goes. */
    respeak: (): void => {
      if (spoken !== language()) show({ draft: null, reading: null });
    },
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
    /** Typing. `count` is how many cells are selected. */
    draft: (position: GridPosition | null, draft: string | null, count: number): void => {
      if (draft === null || !position?.edit) {
        show({ draft: null, reading: null });
        return;
      }
      const reading = readEntry(results(), position.edit, draft, language());
      // A question takes the room of the hint.
      const isHinted = reading.kind === 'set' && !reading.question && count > 1;
      const text = fillText(entryTexts.fillsAll, language(), { reading: reading.text, count });
      show({ draft, reading: isHinted ? { ...reading, text } : reading });
    },
    /** The document changed: a question about an entry that is not the latest any more goes. */
    follow: (): void => {
      if (last.asked?.entered && askedOf !== results()) show(last);
    },
    /** Answers the question that is asked now with the larger figure: the text to type, where it is still being typed. */
    answer: (): string | null => {
      if (!asked) return null;
      const { entered, question } = asked;
      asked = null;
      if (!entered) return question.large;
      const { edits } = entered;
      const next = setAssumptions(controller.getSnapshot().history.present, edits, controller.signed());
      const name = rangeEditName(results(), 'percent', { edits, entered: edits.length, locked: 0, refused: [] });
      controller.change(next, name);
      show({ draft: null, reading: null });
      return null;
    },
    /** Asks about cells that were pasted or filled at once. */
    ask: (fractions: FractionCells | null): void => {
      if (!fractions) return;
      const { question, edits, label } = fractions;
      asked = { question, entered: { edits, label } };
      askedOf = results();
      show({ draft: null, reading: null });
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
