import { useDeferredValue, useMemo, useState } from 'react';
import { tryFormula } from '../../../../models/evaluation/try-formula.ts';
import { ok } from '../../../../models/shared/result.ts';
import { formulaEditName } from '../../../../models/views/edit-names.ts';
import { formulaLabel, formulaText, readFormula } from '../../../../models/views/formula-edit.ts';
import { useController, useDocument } from '../../../document/use-document.ts';
import { useLanguage } from '../../../settings/use-settings.ts';
import type { EditedFormula } from './use-formula-edit.ts';

/** A formula while it is written: its text, how it reads so far, and the step that makes it so. */
export function useFormulaDraft({ figure, place }: EditedFormula) {
  const controller = useController();
  const { results } = useDocument();
  const language = useLanguage();
  const [draft, setDraft] = useState(() => formulaText(results.plan, place, language));
  // A large model takes longer to check than a key may wait.
  const checked = useDeferredValue(draft);
  const reading = useMemo(
    () => readFormula(results, figure, place, checked, language),
    [results, figure, place, checked, language],
  );

  /** Writes the formula into the plan as one step. False where it is refused; the same formula is no step. */
  const commit = (): boolean => {
    const now = controller.getSnapshot().results;
    if (draft.trim() === formulaText(now.plan, place, language).trim()) return true;
    const tried = tryFormula(now.plan, place, draft, controller.signed());
    if (!tried.ok) return false;
    const label = now.plan.model.variables.find(({ id }) => id === place.variable)?.label ?? { zh: '', en: '' };
    controller.change(ok(tried.value.plan), formulaEditName(label, formulaLabel(tried.value.plan, place)));
    return true;
  };
  return { results, draft, setDraft, reading, commit };
}
