import { Lock, LockOpen, Undo2 } from 'lucide-react';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import type { FigureLine } from '../../../../models/views/figure-line.ts';
import { toggleHold } from '../../../../models/views/toggle-hold.ts';
import { useController, useDocument } from '../../../document/use-document.ts';
import { useText } from '../../../settings/use-text.ts';

/** What can be done to the selected assumption besides typing: hold it for solving, and let it inherit again where it is set here. */
export function FigureActions({ cell }: { readonly cell: FigureLine['cell'] }) {
  const text = useText();
  const controller = useController();
  const { results } = useDocument();
  const target = cell?.edit;
  if (!cell || !target) return null;
  const isRoot = results.plan.scenarios.find(({ id }) => id === target.scenario)?.parent === null;
  const hold = (): void => {
    const edit = toggleHold(controller.getSnapshot().results, [cell]);
    if (edit) controller.change(edit.next, edit.name);
  };
  const resetText = text(isRoot ? workbenchTexts.restore : workbenchTexts.reset);
  return (
    <span className="figure-actions">
      <button
        type="button"
        className="bar-button"
        aria-pressed={cell.held}
        aria-label={text(workbenchTexts.hold)}
        title={text(workbenchTexts.holdHelp)}
        onClick={hold}
      >
        {cell.held ? <Lock size={13} aria-hidden /> : <LockOpen size={13} aria-hidden />}
        {cell.held && <span className="in-wide">{text(workbenchTexts.hold)}</span>}
      </button>
      {cell.own && (
        <button
          type="button"
          className="bar-button"
          aria-label={resetText}
          title={text(workbenchTexts.resetHelp)}
          onClick={() => controller.inherit(target)}
        >
          <Undo2 size={13} aria-hidden />
          <span className="in-wide">{resetText}</span>
        </button>
      )}
    </span>
  );
}
