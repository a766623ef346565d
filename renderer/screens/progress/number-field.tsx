import { useId, useState } from 'react';
import { parseEntry } from '../../../models/plan/parse-entry.ts';
import { describeProblem, type Problem } from '../../../models/shared/problem.ts';
import { useLanguage } from '../../settings/use-settings.ts';

/** A number that is entered with Enter or by leaving the field; Escape takes what was typed back. Empty is no number. */
export function NumberField({
  label,
  text: given,
  unit,
  after = '',
  onEnter,
}: {
  readonly label: string;
  readonly text: string;
  /** The unit it is read in; a fraction for `%`. */
  readonly unit: string;
  /** What is printed behind the field. */
  readonly after?: string;
  readonly onEnter: (value: number | null) => void;
}) {
  const language = useLanguage();
  const [draft, setDraft] = useState(given);
  const [shown, setShown] = useState(given);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const id = useId();
  const problem = problems.map((found) => describeProblem(found, language)).join(' ');
  // Undo, or another edit, brings another figure.
  if (shown !== given) {
    setShown(given);
    setDraft(given);
  }
  const enter = (): void => {
    if (draft.trim() === given) return;
    const parsed = parseEntry(draft, unit, label);
    setProblems(parsed.ok ? [] : parsed.problems);
    if (parsed.ok) onEnter(parsed.value);
  };
  const cancel = (): void => {
    setDraft(given);
    setProblems([]);
  };
  return (
    <span className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : `${id}p`}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={enter}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') enter();
          else if (event.key === 'Escape' && draft !== given) cancel();
          else return;
          event.preventDefault();
        }}
      />
      {after !== '' && <span className="unit">{after}</span>}
      {problem !== '' && (
        <span id={`${id}p`} className="field-problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
