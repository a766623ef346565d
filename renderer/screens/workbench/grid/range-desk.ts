import { setAssumptions } from '../../../../models/plan/edit-plan.ts';
import type { Plan } from '../../../../models/plan/plan.ts';
import { ok, type Result } from '../../../../models/shared/result.ts';
import type { RangeAction } from '../../../../models/shared/texts/range.ts';
import { clearRange, enterRange, fillByKey, fillRange } from '../../../../models/views/fill-range.ts';
import type { FractionCells } from '../../../../models/views/fraction-cells.ts';
import type { GridCell } from '../../../../models/views/grid-rows.ts';
import { type Copied, isStill, pasteRange } from '../../../../models/views/paste-range.ts';
import { selectionOf } from '../../../../models/views/range-area.ts';
import type { RangeEdit } from '../../../../models/views/range-edit.ts';
import { isComplete, rangeEditName } from '../../../../models/views/range-report.ts';
import { type RangeText, rangeText } from '../../../../models/views/range-text.ts';
import { selectedCells } from '../../../../models/views/selected-cells.ts';
import { toggleHold } from '../../../../models/views/toggle-hold.ts';
import type { DocumentController } from '../../../document/document-controller.ts';
import type { RangeKeeper } from './range-keeper.ts';

/** What is done to the selected cells at once. Every edit is one step to undo; what it left out is told above the screens. */
export type RangeDesk = ReturnType<typeof createRangeDesk>;

/** What the formula bar says of an edit of many cells. */
export interface RangeAnswers {
  /** Why the one cell under the cursor cannot be changed. */
  readonly explain: () => void;
  /** Asks about figures that look like fractions in cells of percent. */
  readonly ask: (fractions: FractionCells | null) => void;
}

/** Joins the range to the document. */
export function createRangeDesk(controller: DocumentController, range: RangeKeeper, { explain, ask }: RangeAnswers) {
  let copied: (Copied & { readonly plan: Plan }) | null = null;
  let told: Plan | null = null;
  const present = (): Plan => controller.getSnapshot().history.present;

  /** Takes back what was told about an edit that is not the latest any more, and the frame around what was copied before it. */
  const unsubscribe = controller.subscribe(() => {
    const { notice } = controller.getSnapshot();
    if (copied && copied.plan !== present()) range.unmark();
    if ((notice?.kind === 'range' || notice?.kind === 'range-refused') && told !== present()) controller.notify(null);
  });

  const apply = (action: RangeAction, result: Result<RangeEdit>): void => {
    const { results, notice } = controller.getSnapshot();
    if (!result.ok) {
      told = present();
      controller.notify({ kind: 'range-refused', problems: result.problems });
      return;
    }
    const { edits, entered, locked, refused } = result.value;
    if (edits.length > 0) {
      const next = setAssumptions(present(), edits, controller.signed());
      controller.change(next, rangeEditName(results, action, result.value));
    }
    told = present();
    if (locked === 1 && entered + refused.length === 0) explain();
    else if (!isComplete(result.value) || (action === 'clear' && entered === 0))
      controller.notify({ kind: 'range', action, edit: result.value });
    else if (notice?.kind === 'range' || notice?.kind === 'range-refused') controller.notify(null);
  };

  return {
    /** The selected cells for the clipboard; null where no figure is selected. `isCut` moves them when they are pasted here. */
    copy: (isCut: boolean): RangeText | null => {
      const area = range.area();
      if (!area) return null;
      const selection = selectionOf(area);
      const text = rangeText(selectedCells(controller.getSnapshot().results, selection));
      copied = { text: text.tsv, units: text.units, cut: isCut ? selection : null, plan: present() };
      range.mark();
      return text;
    },
    paste: (text: string): void => {
      const area = range.area();
      if (!area) return;
      const own = copied && isStill(copied, text) ? copied : null;
      // What was cut leaves its place only while its mark shows it: not after another edit, nor after Esc.
      const isMoving = own?.cut !== null && own?.plan === present() && range.unmark();
      const given = own && (isMoving ? own : { ...own, cut: null });
      const pasted = pasteRange(controller.getSnapshot().results, text, area, given);
      apply(isMoving ? 'move' : 'paste', pasted);
      if (pasted.ok) ask(pasted.value.fractions);
    },
    /** Clears the selected cells. */
    clear: (): void => {
      const area = range.area();
      if (area) apply('clear', ok(clearRange(controller.getSnapshot().results, area)));
    },
    /** Enters one text into every selected cell; false when it was refused. */
    enter: (text: string): boolean => {
      const area = range.area();
      const result = area && enterRange(controller.getSnapshot().results, area, text);
      if (!result) return false;
      apply('enter', result);
      if (result.ok) ask(result.value.fractions);
      return result.ok;
    },
    /** Ctrl+D and Ctrl+R. */
    fill: (direction: 'down' | 'right'): void => {
      const area = range.area();
      const whole = area && fillByKey(area, direction);
      if (whole) apply('fill', fillRange(controller.getSnapshot().results, whole.area, whole.source));
    },
    /** Fills what the handle was dragged over. */
    fillAimed: (): void => {
      const aimed = range.takeAim();
      if (aimed) apply('fill', fillRange(controller.getSnapshot().results, aimed.area, aimed.source));
    },
    /** Holds one cell, or the selected ones where none is given, or lets them go; false where nothing there can be entered. */
    hold: (cell: GridCell | null): boolean => {
      const { results } = controller.getSnapshot();
      const area = range.area();
      const selected = area ? selectedCells(results, selectionOf(area)).flat() : [];
      const edit = toggleHold(results, cell ? [cell] : selected.map(({ gridCell }) => gridCell));
      if (edit) controller.change(edit.next, edit.name);
      return edit !== null;
    },
    /** Takes the frame around what was copied away; false when there was none. */
    leaveCopied: (): boolean => range.unmark(),
    detach: unsubscribe,
  };
}
