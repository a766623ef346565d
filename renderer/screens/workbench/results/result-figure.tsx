import './result-figure.css';
import { Crosshair } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import { wantableResult } from '../../../../models/views/wanted-value.ts';
import { leftFigure } from '../../../analysis/wanted-result.ts';
import { Flash } from '../../../controls/flash.tsx';
import { useController } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import { useText } from '../../../settings/use-text.ts';
import type { ResultProps } from './result-props.ts';
import { WantedEntry } from './wanted-entry.tsx';

/**
 * A calculated figure of the results. What is typed over it, or after F2, Enter or a click, is wanted of it; Ctrl+[ leads to where it
 * comes from.
 */
export function ResultFigure({
  results,
  active,
  epoch,
  variable,
  shown,
}: ResultProps & {
  /** What the figure measures; null where nothing can be wanted of it. */
  readonly variable: string | null;
  readonly shown: string;
}) {
  const text = useText();
  const language = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const controller = useController();
  const wantable = wantableResult(results, active, variable, language);
  useEffect(() => {
    if (leftFigure.current === null || leftFigure.current !== variable) return;
    leftFigure.current = null;
    button.current?.focus();
  }, [variable]);
  if (!wantable) return <Flash text={shown} epoch={epoch} />;
  const onKey = (event: KeyboardEvent): void => {
    // The explanation takes the keyboard at the same key.
    if ((event.ctrlKey || event.metaKey) && event.key === '[')
      controller.select({ ...wantable.output, scenario: active.scenario.id });
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const isTyped = /^[\d.+\-−０-９]$/.test(event.key);
    if (event.key !== 'F2' && !isTyped) return;
    event.preventDefault();
    setDraft(isTyped ? event.key : wantable.present);
  };
  return (
    <span className="result-figure">
      <button
        ref={button}
        type="button"
        title={text(workbenchTexts.wantHelp)}
        aria-description={text(workbenchTexts.wantHelp)}
        onClick={() => setDraft(wantable.present)}
        onKeyDown={onKey}
      >
        <Flash text={shown} epoch={epoch} />
        <Crosshair size={11} aria-hidden />
      </button>
      {draft !== null && (
        <WantedEntry
          wantable={wantable}
          opening={draft}
          onLeave={(isByKey) => {
            setDraft(null);
            if (isByKey) button.current?.focus();
          }}
        />
      )}
    </span>
  );
}
