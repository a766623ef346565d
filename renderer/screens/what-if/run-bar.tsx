import { useEffect, useState } from 'react';
import type { Problem } from '../../../models/shared/problem.ts';
import { describeProblem } from '../../../models/shared/problem.ts';
import { whatIfTexts } from '../../../models/shared/texts/what-if.ts';
import { workText } from '../../../models/views/what-if-words.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';

/** What takes longer than this shows its progress, in milliseconds. */
const patience = 200;

/** How far an analysis is once it takes long, the way to stop it, and what stood in its way. */
export function RunBar({
  running,
  problems,
  isStale,
  onCancel,
}: {
  readonly running: { readonly share: number | null } | null;
  readonly problems: readonly Problem[];
  readonly isStale: boolean;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const isRunning = running !== null;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!isRunning) return;
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, [isRunning]);
  return (
    <div className="run-bar">
      {running && isLong && (
        <p className="work">
          <progress aria-label={text(whatIfTexts.working)} {...(running.share !== null && { value: running.share })} />
          <span>{workText(running.share, language)}</span>
          <button type="button" className="quiet" onClick={onCancel}>
            {text(whatIfTexts.cancel)}
          </button>
        </p>
      )}
      {problems.length > 0 && (
        <p role="alert" className="refusal">
          {problems.map((found) => describeProblem(found, language)).join(' ')}
        </p>
      )}
      {isStale && !isRunning && <output className="stale">{text(whatIfTexts.stale)}</output>}
    </div>
  );
}
