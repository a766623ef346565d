import { useEffect } from 'react';

const focusable = ':is(button, input, select, textarea):not(:disabled), [tabindex="0"]';

/** Where the keyboard enters a region: at the place marked for it, else at its first control, else at the region itself. */
const startOf = (region: HTMLElement): HTMLElement =>
  region.querySelector<HTMLElement>('[data-region-start]') ?? region.querySelector<HTMLElement>(focusable) ?? region;

/** F6 and Shift+F6 go round the regions of the window: whatever is marked with `data-region`, in the order of the page. */
export function useRegions(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
      const here = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = regions[(here + step + regions.length) % regions.length];
      if (next) startOf(next).focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
