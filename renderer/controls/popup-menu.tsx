import './popup-menu.css';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** A line of a menu, or a rule between two. */
export type MenuEntry = { readonly kind: 'rule'; readonly id: string } | MenuItem;

export interface MenuItem {
  readonly kind: 'item';
  readonly id: string;
  readonly label: string;
  /** The keys that do the same. */
  readonly keys?: string;
  readonly isDisabled?: boolean;
  /** Whether what it switches is on. */
  readonly isChecked?: boolean;
  /** It may be wanted several times on end, so the menu stays open. */
  readonly isRepeated?: boolean;
  readonly run: () => void;
}

/** The point of the window at which a menu opens. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * A menu over the window. Arrows, Home and End go round, Enter or a click does what a line says, Esc, Tab and a click elsewhere close it.
 * `onClose` gives the keyboard back; it comes before the line is done.
 */
export function PopupMenu({
  label,
  place,
  entries,
  onClose,
}: {
  readonly label: string;
  readonly place: MenuPlace;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(place);
  const close = useRef(onClose);
  close.current = onClose;
  useLayoutEffect(() => {
    // Above everything, whatever clips the part of the window it belongs to.
    menu.current?.showPopover();
    const box = menu.current?.getBoundingClientRect();
    if (!box) return;
    const x = Math.max(4, Math.min(place.x, window.innerWidth - box.width - 4));
    const y = Math.max(4, Math.min(place.y, window.innerHeight - box.height - 4));
    setAt({ x, y });
    menu.current?.querySelector<HTMLElement>('button')?.focus();
  }, [place]);
  useEffect(() => {
    const leave = ({ target }: Event): void => {
      if (!(target instanceof Node) || !menu.current?.contains(target)) close.current();
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('pointerdown', leave, { signal, capture: true });
    window.addEventListener('blur', () => close.current(), { signal });
    window.addEventListener('resize', () => close.current(), { signal });
    return () => stop.abort();
  }, []);

  const go = (event: KeyboardEvent): void => {
    const buttons = [...(menu.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const here = buttons.findIndex((button) => button.matches(':focus'));
    const to: Readonly<Record<string, number>> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 };
    const next = to[event.key];
    if (next !== undefined) buttons.at(next % buttons.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab' || event.key === 'ContextMenu') close.current();
    else if (event.key === 'Enter' || event.key === ' ') buttons[here]?.click();
    event.preventDefault();
    // No key reaches the window behind the menu.
    event.stopPropagation();
  };

  const choose = (item: MenuItem): void => {
    if (item.isDisabled) return;
    if (!item.isRepeated) close.current();
    item.run();
  };
  return (
    <div
      ref={menu}
      className="popup-menu"
      role="menu"
      popover="manual"
      tabIndex={-1}
      aria-label={label}
      style={{ left: at.x, top: at.y }}
      onKeyDown={go}
      onContextMenu={(event) => event.preventDefault()}
    >
      {entries.map((entry) =>
        entry.kind === 'rule' ? (
          <hr key={entry.id} />
        ) : (
          <button
            key={entry.id}
            type="button"
            tabIndex={-1}
            {...(entry.isChecked === undefined
              ? { role: 'menuitem' }
              : { role: 'menuitemcheckbox', 'aria-checked': entry.isChecked })}
            aria-disabled={entry.isDisabled === true}
            aria-keyshortcuts={entry.keys?.replace('Ctrl', 'Control')}
            onPointerMove={(event) => event.currentTarget.focus()}
            onClick={() => choose(entry)}
          >
            {entry.label}
            {entry.keys && <kbd aria-hidden>{entry.keys}</kbd>}
          </button>
        ),
      )}
    </div>
  );
}
