import { useState } from 'react';
import { windowTexts } from '../../models/shared/texts/window.ts';
import { authorOf } from '../settings/author-of.ts';
import { useSettings, useSettingsStore } from '../settings/use-settings.ts';
import { useText } from '../settings/use-text.ts';

/** Who signs what is changed: a name in the status bar that is written once. An emptied one is this computer again. */
export function AuthorField() {
  const text = useText();
  const settings = useSettings();
  const store = useSettingsStore();
  const [draft, setDraft] = useState<string | null>(null);
  const close = (button: HTMLElement | null): void => {
    setDraft(null);
    // The button that takes the place of the field has the keyboard next.
    requestAnimationFrame(() => button?.querySelector('button')?.focus());
  };
  const keep = (): void => {
    if (draft !== null && draft.trim() !== settings.author) store.change({ author: draft.trim() });
    setDraft(null);
  };
  if (draft === null) {
    return (
      <span className="author">
        <button type="button" title={text(windowTexts.authorHelp)} onClick={() => setDraft(settings.author)}>
          {text(windowTexts.signedBy, { author: authorOf(settings) })}
        </button>
      </span>
    );
  }
  return (
    <span className="author">
      <input
        type="text"
        aria-label={text(windowTexts.authorName)}
        placeholder={text(windowTexts.thisComputer)}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        ref={(field) => field?.focus()}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (event.key === 'Enter') keep();
          close(event.currentTarget.parentElement);
        }}
      />
    </span>
  );
}
