import './import.css';
import { useEffect, useRef, useState } from 'react';
import { importTexts } from '../../../models/shared/texts/import.ts';
import { useText } from '../../settings/use-text.ts';

/** What is quicker than this needs no telling. */
const patience = 200;

/** A workbook is being read. It can be given up with Escape. */
export function ReadingDialog({ name, onCancel }: { readonly name: string; readonly onCancel: () => void }) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (isShown) dialog.current?.showModal();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <dialog
      ref={dialog}
      className="import-dialog is-reading"
      aria-labelledby="import-reading"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <p id="import-reading" role="status">
        {text(importTexts.reading, { name })}
      </p>
      <progress aria-labelledby="import-reading" />
      <button type="button" className="quiet" onClick={onCancel}>
        {text(importTexts.cancel)}
      </button>
    </dialog>
  );
}
