import './figure-field.css';
import { useId, useState } from 'react';
import { parseEntry } from '../../models/plan/parse-entry.ts';
import { describeProblem, type Problem } from '../../models/shared/problem.ts';
import { editText } from '../../models/views/short-figure.ts';
import { useLanguage } from '../settings/use-settings.ts';

/**
 * A figure in a form, typed as in a cell: Enter or leaving the field takes it, Escape takes what was typed back. What cannot be
 * read, or nothing, stays in the field with its reason and changes nothing.
 */
export function FigureField({
  label,
  value,
  unit,
  onEnter,
}: {
  readonly label: string;
  /** In the stored unit; a fraction for `%`. Null leaves the field empty. */
  readonly value: number | null;
  readonly unit: string;
  readonly onEnter: (value: number) => void;
}) {
  const language = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const id = useId();
  const given = editText(value, unit);
  const problem = problems.map((found) => describeProblem(found, language)).join(' ');
  const enter = (): void => {
    if (draft === null) return;
    const parsed = parseEntry(draft, unit, label);
    setProblems(parsed.ok ? [] : parsed.problems);
    if (!parsed.ok) return;
    setDraft(null);
    if (parsed.value !== null) onEnter(parsed.value);
  };
  return (
    <span className="figure-field">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : id}
        value={draft ?? given}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={enter}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') enter();
          else if (event.key === 'Escape' && draft !== null) {
            setDraft(null);
            setProblems([]);
          } else return;
          event.preventDefault();
        }}
      />
      {problem !== '' && (
        <span id={id} className="field-problem" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}
