import './go-to.css';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { cellMenuTexts } from '../../../../models/shared/texts/cell-menu.ts';
import { type FoundVariable, findVariables } from '../../../../models/views/find-variable.ts';
import { useDocument } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';

/** Ctrl+G: a name is typed, in Chinese, in English or as an id, and the cursor goes to its row. */
export function GoTo({
  onGo,
  onClose,
}: {
  readonly onGo: (found: FoundVariable) => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const { results, figure } = useDocument();
  const dialog = useRef<HTMLDialogElement>(null);
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(() => findVariables(results, figure, sought, language), [results, figure, sought, language]);
  const chosen = found[Math.min(at, found.length - 1)];
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (chosen) document.getElementById(`go-to-${chosen.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((here) => Math.max(0, Math.min(found.length - 1, here + step)));
    else if (event.key === 'Enter' && chosen) onGo(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className="go-to" aria-labelledby="go-to-title" onClose={onClose}>
      <h2 id="go-to-title">{text(cellMenuTexts.goToTitle)}</h2>
      <input
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="go-to-list"
        aria-activedescendant={chosen ? `go-to-${chosen.id}` : undefined}
        aria-label={text(cellMenuTexts.goToHint)}
        placeholder={text(cellMenuTexts.goToHint)}
        autoComplete="off"
        spellCheck={false}
        onInput={(event) => {
          setSought(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      {found.length === 0 && <p role="status">{text(cellMenuTexts.goToNone)}</p>}
      <div id="go-to-list" role="listbox" aria-label={text(cellMenuTexts.goToList)}>
        {found.map((variable) => (
          <div
            key={variable.id}
            id={`go-to-${variable.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={variable === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              onGo(variable);
            }}
          >
            <span>{variable.label}</span>
            <small lang={language === 'zh' ? 'en' : 'zh-CN'}>{variable.aside}</small>
            <span>{variable.value}</span>
          </div>
        ))}
      </div>
    </dialog>
  );
}
