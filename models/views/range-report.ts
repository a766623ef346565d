import { variablesById } from '../goals/variables-by-id.ts';
import type { Label, Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { type RangeAction, rangeActions, rangeTexts } from '../shared/texts/range.ts';
import { editName } from './edit-name.ts';
import type { PlanResults } from './plan-results.ts';
import { inBoth, type RangeEdit } from './range-edit.ts';

/** What undo calls an edit of a range: one cell by its figures, more by what was done and to how many. */
export function rangeEditName(results: PlanResults, action: RangeAction, { edits, entered }: RangeEdit): Label {
  const [only] = edits;
  if (only && edits.length === 1) return editName(results, only.place, only.value);
  const { variables } = results.plan.model;
  const named = [...new Set(edits.slice(edits.length - entered).map(({ place }) => place.variable))];
  const first = variablesById(variables).get(named[0] ?? '');
  return inBoth((language) => {
    const one = first?.label[language] ?? '';
    const label = named.length > 1 ? fillText(rangeTexts.andOthers, language, { label: one }) : one;
    return fillText(rangeTexts.editName, language, { action: rangeActions[action][language], count: entered, label });
  });
}

/** Whether everything went in, so that nothing need be said. */
export const isComplete = ({ locked, refused }: RangeEdit): boolean => locked + refused.length === 0;

/** Says how many cells were edited, how many were passed over, and that some were refused; these stand in `refusedItems`. */
export function rangeReport(action: RangeAction, edit: RangeEdit, language: Language): string {
  const { entered: count, locked, refused } = edit;
  const done = count > 0 ? rangeTexts.reportDone : rangeTexts.reportNothing;
  return [
    fillText(done, language, { action: rangeActions[action][language], count }),
    locked > 0 ? fillText(rangeTexts.reportLocked, language, { count: locked }) : '',
    refused.length > 0 ? fillText(rangeTexts.reportRefused, language, { count: refused.length }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(language === 'zh' ? '' : ' ');
}

/** Every text that did not go in: its cell, how it stood, and why. */
export const refusedItems = ({ refused }: RangeEdit, language: Language): readonly string[] =>
  refused.map(({ place, text, reason }) =>
    fillText(rangeTexts.refusedItem, language, { place: place[language], text, reason: reason[language] }),
  );
