/** How long the grid may take to draw a row it was taken to, in milliseconds. */
const drawing = 200;

const isInGrid = (element: Element): boolean => element.closest('.grid-host') !== null;

/**
 * Leaves the keyboard where a planner has it while the cursor of the grid is taken elsewhere: when the grid draws a row that was out
 * of sight it focuses the cell once more. A touch and Tab are the planner's own way into the grid; any other key is not, and what it focuses
 * keeps the keyboard too.
 */
export function keepKeyboard(): void {
  const { activeElement } = document;
  if (activeElement && isInGrid(activeElement)) return;
  const stop = new AbortController();
  const { signal } = stop;
  const giveBack = ({ target, relatedTarget }: FocusEvent): void => {
    // The grid itself takes it to a cell; who wants to type goes to the field.
    const isTaken = target instanceof Element && target.closest('.grid-host .ag-cell') !== null;
    if (isTaken && relatedTarget instanceof HTMLElement && !isInGrid(relatedTarget))
      relatedTarget.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', giveBack, { signal });
  document.addEventListener('pointerdown', () => stop.abort(), { signal, capture: true });
  document.addEventListener('keydown', ({ key }) => key === 'Tab' && stop.abort(), { signal, capture: true });
  setTimeout(() => stop.abort(), drawing);
}
