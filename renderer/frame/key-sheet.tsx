import './key-sheet.css';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { keyGroups, keySheetTexts } from '../../models/shared/texts/keys.ts';
import { useText } from '../settings/use-text.ts';

/** The sheet of keys, over the window until it is closed. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="key-sheet" aria-labelledby="key-sheet-title" onClose={onClose}>
      <header>
        <h2 id="key-sheet-title">{text(keySheetTexts.title)}</h2>
        <button type="button" aria-label={text(keySheetTexts.close)} onClick={() => dialog.current?.close()}>
          <X size={16} aria-hidden />
        </button>
      </header>
      <div className="key-groups">
        {keyGroups.map((group) => (
          <section key={group.title.en}>
            <h3>{text(group.title)}</h3>
            <dl>
              {group.keys.map(({ keys, does }) => (
                <div key={keys}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{text(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}
