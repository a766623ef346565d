import './formula-editor.css';
import { Check, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { fillText } from '../../../../models/shared/texts/fill-text.ts';
import { formulaTexts } from '../../../../models/shared/texts/formulas.ts';
import { Quoting } from '../../../controls/own-words.tsx';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import { CompletionList, choiceId } from './completion-list.tsx';
import { FaultMark } from './fault-mark.tsx';
import { decideFormulaKey } from './formula-keys.ts';
import { useCompletion } from './use-completion.ts';
import { useFormulaDraft } from './use-formula-draft.ts';
import type { EditedFormula } from './use-formula-edit.ts';

/** The field in which a formula is edited: checked while it is typed, names completed, one step for undo when it is committed. */
export function FormulaEditor({
  edited,
  onClose,
}: {
  readonly edited: EditedFormula;
  /** `isDone`: by key or button, so that the keyboard goes back to where it came from. */
  readonly onClose: (isDone: boolean) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const { results, draft, setDraft, reading, commit } = useFormulaDraft(edited);
  const [caret, setCaret] = useState(draft.length);
  const [scrolled, setScrolled] = useState(0);
  const { completion, active, close, offer, move } = useCompletion(results, edited.figure, draft, caret);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [list, message] = [`${id}list`, `${id}message`];
  useEffect(() => field.current?.focus(), []);

  const isLeft = useRef(false);
  const leave = (isDone: boolean): void => {
    // Taking the field away takes the keyboard from it, which is no second commit.
    isLeft.current = true;
    onClose(isDone);
  };
  const finish = (isDone: boolean): void => {
    close();
    if (commit()) leave(isDone);
  };
  const take = (index: number): void => {
    const choice = completion?.choices[index];
    if (!completion || !choice) return;
    field.current?.setSelectionRange(completion.start, completion.end);
    // Typed for the planner, so that the field's own undo takes it back.
    document.execCommand('insertText', false, choice.insert);
    close();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const control = event.ctrlKey || event.metaKey;
    const action = decideFormulaKey({ key, shift, control, alt }, { isOpen: completion !== null, active });
    if (action.kind === 'field') return;
    if (action.kind === 'save') {
      finish(true);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (action.kind === 'step') move(action.by);
    else if (action.kind === 'take') take(active);
    else if (action.kind === 'list') offer(true);
    else if (action.kind === 'close-list') close();
    else if (action.kind === 'commit') finish(true);
    else if (action.kind === 'cancel') leave(true);
    else document.execCommand(action.kind === 'undo-text' ? 'undo' : 'redo');
  };

  const { variables } = results.plan.model;
  const label = variables.find((variable) => variable.id === edited.place.variable)?.label[language] ?? '';
  const fieldLabel = edited.place.part === 'opening' ? formulaTexts.openingField : formulaTexts.field;
  return (
    <fieldset
      className="formula-editor"
      aria-label={text(formulaTexts.edit)}
      onBlur={({ currentTarget, relatedTarget }) => {
        const isInside = currentTarget.contains(relatedTarget);
        if (!isInside && !isLeft.current && document.hasFocus()) finish(false);
      }}
    >
      <span className="formula-field">
        <span aria-hidden>=</span>
        <span className="formula-text">
          {reading.fault && <FaultMark text={draft} fault={reading.fault} scrolled={scrolled} />}
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={fillText(fieldLabel, language, { label })}
            aria-autocomplete="list"
            aria-expanded={completion !== null}
            aria-controls={list}
            aria-activedescendant={completion && active >= 0 ? choiceId(list, active) : undefined}
            aria-invalid={reading.kind === 'refused'}
            aria-describedby={message}
            autoComplete="off"
            spellCheck={false}
            value={draft}
            onChange={({ currentTarget, nativeEvent }) => {
              setDraft(currentTarget.value);
              setCaret(currentTarget.selectionStart ?? 0);
              if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) close();
              else offer(false);
            }}
            onCompositionEnd={() => offer(false)}
            onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
            onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollLeft)}
            onKeyDown={onKey}
          />
        </span>
        <button
          type="button"
          aria-label={text(formulaTexts.commit)}
          title={text(formulaTexts.commit)}
          onClick={() => finish(true)}
        >
          <Check size={15} aria-hidden />
        </button>
        <button
          type="button"
          aria-label={text(formulaTexts.cancel)}
          title={text(formulaTexts.cancel)}
          onClick={() => leave(true)}
        >
          <X size={15} aria-hidden />
        </button>
      </span>
      <div className="formula-drop">
        <output id={message} className={`formula-message is-${reading.kind}`}>
          <Quoting text={reading.text} />
        </output>
        {completion ? (
          <CompletionList id={list} choices={completion.choices} active={active} onTake={take} />
        ) : (
          <p className="formula-hint">{text(formulaTexts.hint)}</p>
        )}
      </div>
    </fieldset>
  );
}
