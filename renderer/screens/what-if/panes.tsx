import { type ReactNode, useEffect } from 'react';
import type { Problem } from '../../../models/shared/problem.ts';
import { whatIfTexts } from '../../../models/shared/texts/what-if.ts';
import { useText } from '../../settings/use-text.ts';
import { RunBar } from './run-bar.tsx';

/** What is asked on the left, what is answered on the right. Escape, wherever the keyboard is, leaves what was answered. */
export function Panes({
  settings,
  onRun,
  running,
  problems,
  isStale,
  onCancel,
  onEscape,
  children,
}: {
  readonly settings: ReactNode;
  readonly onRun: () => void;
  readonly running: { readonly share: number | null } | null;
  readonly problems: readonly Problem[];
  readonly isStale: boolean;
  readonly onCancel: () => void;
  readonly onEscape: () => void;
  readonly children: ReactNode;
}) {
  const text = useText();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      onEscape();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onEscape]);
  return (
    <div className="what-if-body">
      <form
        className="what-if-settings"
        aria-label={text(whatIfTexts.settings)}
        data-region=""
        onSubmit={(event) => {
          event.preventDefault();
          onRun();
        }}
      >
        {settings}
      </form>
      <section className="what-if-answer" aria-label={text(whatIfTexts.answer)} data-region="" tabIndex={-1}>
        <h2 className="visually-hidden">{text(whatIfTexts.answer)}</h2>
        <RunBar running={running} problems={problems} isStale={isStale} onCancel={onCancel} />
        {children}
      </section>
    </div>
  );
}
