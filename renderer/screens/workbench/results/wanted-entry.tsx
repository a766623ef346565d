import { useEffect, useId, useRef, useState } from 'react';
import { describeProblem, type Problem } from '../../../../models/shared/problem.ts';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import { readWanted, type WantableResult } from '../../../../models/views/wanted-value.ts';
import { leftFigure, wantedResult } from '../../../analysis/wanted-result.ts';
import { useNavigate } from '../../../frame/use-navigation.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';

/** Asks for the wanted value of a result and takes it to 推演. Escape, or leaving the field, wants nothing. */
export function WantedEntry({
  wantable,
  opening,
  onLeave,
}: {
  readonly wantable: WantableResult;
  /** The text the field opens on: the present figure, or the first key that was typed. */
  readonly opening: string;
  /** `isByKey`: the keyboard goes back to the figure. */
  readonly onLeave: (isByKey: boolean) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(opening);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const problem = problems.map((found) => describeProblem(found, language)).join(' ');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    // The present figure is there to be typed over; a first key is there to be typed on.
    if (opening === wantable.present) field.current?.select();
  }, [opening, wantable.present]);
  const enter = (): void => {
    const read = readWanted(wantable, draft);
    if (!read.ok) {
      setProblems(read.problems);
      return;
    }
    wantedResult.current = { output: wantable.output, value: read.value };
    leftFigure.current = wantable.output.variable;
    navigate('whatIf');
  };
  return (
    <span className="wanted-entry">
      <label htmlFor={id}>{text(workbenchTexts.wanted, { label: wantable.label })}</label>
      <span className="wanted-field">
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={`${id}help`}
          value={draft}
          onChange={(event) => {
            setDraft(event.currentTarget.value);
            setProblems([]);
          }}
          onBlur={() => onLeave(false)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.keyCode === 229) return;
            if (event.key === 'Enter') enter();
            else if (event.key === 'Escape') onLeave(true);
            else return;
            event.preventDefault();
          }}
        />
        {wantable.unitText}
      </span>
      <span id={`${id}help`} className={problem === '' ? 'wanted-help' : 'wanted-problem'} role="status">
        {problem === '' ? text(workbenchTexts.wantedHint) : problem}
      </span>
    </span>
  );
}
