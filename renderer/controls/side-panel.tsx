import './side-panel.css';
import type { ReactNode, Ref } from 'react';

/** What is selected in a list, beside it. It scrolls by keyboard, and Escape goes back to the list. */
export function SidePanel({
  ref,
  label,
  leave,
  children,
}: {
  readonly ref: Ref<HTMLElement>;
  readonly label: string;
  readonly leave: () => void;
  readonly children: ReactNode;
}) {
  return (
    <aside
      ref={ref}
      className="side-panel"
      aria-label={label}
      // A region that scrolls must be reachable by those who have no mouse.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
      data-region=""
      data-region-start=""
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        leave();
      }}
    >
      {children}
    </aside>
  );
}
