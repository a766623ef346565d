import type { Page } from '@playwright/test';

// What a reader would miss: texts whose end is not drawn, and parts of the page that no scrolling brings into sight.

/** Texts that do not fit into their place and neither end in `…` nor say the whole in a title. */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hasOwnText = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    /** What cuts the text of an element: itself or whatever clips around it, up to what scrolls. */
    function isCut(element: HTMLElement): boolean {
      const range = document.createRange();
      range.selectNodeContents(element);
      const text = range.getBoundingClientRect();
      for (let place: HTMLElement | null = element; place; place = place.parentElement) {
        const { overflowX, textOverflow, display } = getComputedStyle(place);
        if (overflowX === 'auto' || overflowX === 'scroll') return false;
        if (display === 'inline' || overflowX === 'visible') continue;
        const box = place.getBoundingClientRect();
        const isOver = text.right > box.right + 1.5 || text.left < box.left - 1.5;
        // A shortened word is a word; a shortened figure is another figure.
        if (isOver)
          return (
            (Boolean(place.closest('td, .figure, .figure-cell')) && /\d/.test(element.textContent ?? '')) ||
            (textOverflow !== 'ellipsis' && !place.closest('[title]'))
          );
        if (place.matches('.ag-cell, .ag-header-cell')) return false;
      }
      return false;
    }
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        hasOwnText(element) &&
        !element.closest('.visually-hidden, svg, script, style, [aria-live]') &&
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );
    return shown.filter(isCut).map((element) => `${element.className}: ${element.textContent?.slice(0, 60)}`);
  });

/** Headings and controls that lie beyond what can be scrolled to, and a page wider than the window. */
export const hiddenParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
    const middle = ({ left, right, top, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
    /** Whether the middle can be brought into sight. What scrolls stands for all it holds. */
    function isReachable(element: Element): boolean {
      let box: Box = element.getBoundingClientRect();
      for (let place = element.parentElement; place; place = place.parentElement) {
        if (place.matches(':popover-open, dialog')) break;
        const { overflowX, overflowY, display } = getComputedStyle(place);
        if (display === 'contents' || display === 'inline') continue;
        const frame = place.getBoundingClientRect();
        const { x, y } = middle(box);
        const scrolls = (way: string): boolean => way === 'auto' || way === 'scroll';
        if (overflowX === 'hidden' || overflowX === 'clip') if (x < frame.left || x > frame.right) return false;
        if (overflowY === 'hidden' || overflowY === 'clip') if (y < frame.top || y > frame.bottom) return false;
        box = {
          left: scrolls(overflowX) ? frame.left : box.left,
          right: scrolls(overflowX) ? frame.right : box.right,
          top: scrolls(overflowY) ? frame.top : box.top,
          bottom: scrolls(overflowY) ? frame.bottom : box.bottom,
        };
      }
      const { x, y } = middle(box);
      return x >= 0 && x <= window.innerWidth && y >= 0 && y <= window.innerHeight;
    }
    const parts =
      'button, input, select, textarea, label, h1, h2, h3, legend, summary, output, [role=listbox], .list-grid, .ag-root';
    const lost = [...document.querySelectorAll(parts)].filter(
      (element) =>
        !element.closest('.visually-hidden, .ag-root *, .cell-input') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !isReachable(element),
    );
    const high = document.documentElement.scrollHeight - window.innerHeight;
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    // Tables of many columns and the choice of scenarios scroll across; whatever else does was laid out too narrow.
    const across = [...document.querySelectorAll('.screen *, .top-bar *, dialog, dialog *')].filter(
      (element) =>
        !element.matches('.ag-root *, .chart-table, .entry-scroll, .segmented, input, textarea, .visually-hidden') &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1,
    );
    return [
      ...across.map((element) => `scrolls across: ${element.className}`),
      ...(wide > 0 ? [`the page is ${wide} px too wide`] : []),
      ...(high > 0 ? [`the page is ${high} px too high`] : []),
      ...lost.map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`),
    ];
  });
