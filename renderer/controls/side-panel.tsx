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
      tabIndex={-1}
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
