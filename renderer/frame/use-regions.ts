import { useEffect } from 'react';

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
      next?.querySelector<HTMLElement>('[data-region-start], button, input, [tabindex="0"]')?.focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
