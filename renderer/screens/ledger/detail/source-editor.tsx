import { type ChangeEvent, type KeyboardEvent, useId, useState } from 'react';
import { setSource } from '../../../../models/plan/set-source.ts';
import { writtenIn } from '../../../../models/shared/language.ts';
import { ledgerTexts } from '../../../../models/shared/texts/ledger.ts';
import { sourceEditName } from '../../../../models/views/edit-names.ts';
import type { LedgerDetail } from '../../../../models/views/ledger-detail.ts';
import { type SourceLine, withPart } from '../../../../models/views/source-fields.ts';
import { useController, useDocument } from '../../../document/use-document.ts';
import { useText } from '../../../settings/use-text.ts';

/** The parts of a source, and their correction one by one: each is an edit of its own that can be undone. */
export function SourceEditor({ detail }: { readonly detail: LedgerDetail }) {
  const text = useText();
  const [isEditing, setIsEditing] = useState(false);
  const filled = detail.fields.filter((line) => line.text !== '');
  return (
    <>
      <div className="row source-heading">
        <h3>{text(ledgerTexts.sourceOf)}</h3>
        <button type="button" className="link muted" aria-expanded={isEditing} onClick={() => setIsEditing(!isEditing)}>
          {text(isEditing ? ledgerTexts.done : ledgerTexts.edit)}
        </button>
      </div>
      {isEditing &&
        detail.fields.map((line) => <Part key={`${line.field}:${line.text}`} line={line} detail={detail} />)}
      {!isEditing && filled.length === 0 && <p className="muted">{text(ledgerTexts.noSource)}</p>}
      {!isEditing && filled.length > 0 && (
        <dl>
          {filled.map(({ field, label, text: part }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd className={field === 'address' ? 'address' : undefined} lang={writtenIn(part)}>
                {part}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** One part as a field. It is entered with Enter or by leaving the field; Escape takes what was typed back. */
function Part({ line, detail }: { readonly line: SourceLine; readonly detail: LedgerDetail }) {
  const controller = useController();
  const { plan } = useDocument().results;
  const [draft, setDraft] = useState(line.text);
  const id = useId();
  const save = (): void => {
    const next = withPart(detail.source, line.field, draft);
    if (draft.trim() === line.text || next === detail.source) {
      setDraft(line.text);
      return;
    }
    const name = sourceEditName(plan.model, detail.line.variable, line.field, draft);
    controller.change(setSource(plan, detail.place, next), name);
  };
  const field = {
    id,
    lang: writtenIn(draft),
    maxLength: 4000,
    spellCheck: false,
    value: draft,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setDraft(event.currentTarget.value),
    onBlur: save,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter' && !event.shiftKey) save();
      else if (event.key === 'Escape' && draft !== line.text) setDraft(line.text);
      else return;
      event.preventDefault();
    },
  };
  return (
    <div className="part-field">
      <label htmlFor={id}>{line.label}</label>
      {line.field === 'note' || line.field === 'title' ? (
        <textarea {...field} rows={3} />
      ) : (
        <input type="text" autoComplete="off" {...field} />
      )}
    </div>
  );
}
