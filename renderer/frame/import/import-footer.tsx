import type { InputChange } from '../../../models/import/import-difference.ts';
import { importedName } from '../../../models/import/import-names.ts';
import type { ImportMode } from '../../../models/import/import-rows.ts';
import { importTexts } from '../../../models/shared/texts/import.ts';
import { Segmented } from '../../controls/segmented.tsx';
import { useDocument } from '../../document/use-document.ts';
import { useLanguage } from '../../settings/use-settings.ts';
import { useText } from '../../settings/use-text.ts';

/** Where the confirmed changes go, and the two ways to leave. */
export function ImportFooter({
  mode,
  onMode,
  changes,
  onApply,
  onCancel,
}: {
  readonly mode: ImportMode;
  readonly onMode: (mode: ImportMode) => void;
  readonly changes: readonly InputChange[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}) {
  const text = useText();
  const language = useLanguage();
  const { plan } = useDocument().results;
  const parents = plan.scenarios.filter(({ id }) =>
    changes.some(({ target }) => target.kind === 'assumption' && target.scenario === id),
  );
  const names = parents.map(({ name }) => importedName(name, plan)[language]);
  return (
    <footer>
      <Segmented
        label={text(importTexts.target)}
        value={mode}
        onChange={onMode}
        options={[
          { value: 'present', text: text(importTexts.intoPresent) },
          { value: 'new', text: text(importTexts.asNew) },
        ]}
      />
      <span className="muted">
        {mode === 'new' &&
          names.length > 0 &&
          text(importTexts.newHint, { names: names.join(language === 'zh' ? '、' : ', ') })}
      </span>
      <button type="button" className="quiet" onClick={onCancel}>
        {text(importTexts.cancel)}
      </button>
      <button type="button" className="primary" disabled={changes.length === 0} onClick={onApply}>
        {text(importTexts.apply, { count: changes.length })}
      </button>
    </footer>
  );
}
