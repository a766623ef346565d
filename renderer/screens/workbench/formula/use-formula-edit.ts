import { useEffect, useMemo, useState } from 'react';
import type { FormulaPlace } from '../../../../models/plan/edit-formula.ts';
import { formulaPlaceOf } from '../../../../models/views/formula-edit.ts';
import type { Figure } from '../../../../models/views/grid-position.ts';
import { useController } from '../../../document/use-document.ts';

/** A formula that is being edited, and the figure through which it was come to. */
export interface EditedFormula {
  readonly figure: Figure;
  readonly place: FormulaPlace;
}

/** Opens and closes the formula editor of the bar. */
export interface FormulaEdit {
  readonly edited: EditedFormula | null;
  /** Opens the formula behind a figure; false where there is none. */
  readonly open: (figure: Figure) => boolean;
  readonly close: () => void;
}

/** Which formula is open in the bar. It closes with its document or when its variable is gone. */
export function useFormulaEdit(): FormulaEdit {
  const controller = useController();
  const [edited, setEdited] = useState<EditedFormula | null>(null);
  useEffect(() => {
    if (!edited) return;
    return controller.subscribe(() => {
      if (!formulaPlaceOf(controller.getSnapshot().results, edited.figure)) setEdited(null);
    });
  }, [controller, edited]);
  return useMemo(
    () => ({
      edited,
      open: (figure) => {
        const place = formulaPlaceOf(controller.getSnapshot().results, figure);
        if (place) setEdited({ figure, place });
        return place !== null;
      },
      close: () => setEdited(null),
    }),
    [controller, edited],
  );
}
