import { importActualsTexts } from '../../../models/shared/texts/import-actuals.ts';
import { progressTexts } from '../../../models/shared/texts/progress.ts';
import { useText } from '../../settings/use-text.ts';

/** Before the first actual: what to fetch, from where, and how to bring it in. */
export function EmptyProgress({
  onEnter,
  onImport,
}: {
  readonly onEnter: () => void;
  /** Null where files cannot be opened. */
  readonly onImport: (() => void) | null;
}) {
  const text = useText();
  return (
    <section className="empty-progress" aria-label={text(progressTexts.emptyTitle)}>
      <h2>{text(progressTexts.emptyTitle)}</h2>
      <p>{text(progressTexts.emptyWhat)}</p>
      <p>{text(progressTexts.emptyHow)}</p>
      <div className="ways">
        <button type="button" className="primary" onClick={onEnter}>
          {text(progressTexts.goEnter)}
        </button>
        {onImport && (
          <button type="button" className="quiet" onClick={onImport}>
            {text(importActualsTexts.open)}
          </button>
        )}
      </div>
    </section>
  );
}
