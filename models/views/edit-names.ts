import type { Goal, GoalModel } from '../goals/goal-model.ts';
import type { Label } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { formulaTexts } from '../shared/texts/formulas.ts';
import { ledgerTexts, sourceFieldLabels } from '../shared/texts/ledger.ts';
import { targetsTexts } from '../shared/texts/targets.ts';
import type { SourceField } from './source-fields.ts';

/** Long texts are cut in the name of an edit, which stands in a menu. */
const longest = 24;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A text in both languages with details that may differ between them. */
const inBoth = (template: Label, details: Readonly<Record<string, Label>>): Label => ({
  zh: fillText(template, 'zh', inOne(details, 'zh')),
  en: fillText(template, 'en', inOne(details, 'en')),
});
const inOne = (details: Readonly<Record<string, Label>>, language: keyof Label): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(details).map(([key, label]) => [key, label[language]]));
const plain = (text: string): Label => ({ zh: cut(text), en: cut(text) });

/** The name of naming an owner, or of confirming the proposed one. */
export function ownerEditName({ label, owner }: Goal, name: string): Label {
  const to = name.trim() === '' ? targetsTexts.nobody : plain(name.trim());
  if (owner?.proposed === true && owner.name === name.trim()) return inBoth(targetsTexts.ownerConfirmed, { label, to });
  return inBoth(targetsTexts.ownerEdit, { label, from: owner ? plain(owner.name) : targetsTexts.nobody, to });
}

/** The name of choosing another measure for a goal. `name` is how the reader knows the measure. */
export const measureEditName = ({ label }: Goal, name: Label): Label =>
  inBoth(targetsTexts.measureEdit, { label, name });

/** The name of rewriting one part of a source. */
export function sourceEditName(model: GoalModel, variable: string, field: SourceField, text: string): Label {
  const label = model.variables.find(({ id }) => id === variable)?.label ?? plain(variable);
  const details = { label, field: sourceFieldLabels[field], text: plain(text.trim()) };
  return inBoth(text.trim() === '' ? ledgerTexts.sourceCleared : ledgerTexts.sourceEdit, details);
}

/** The name of writing another formula. `formula` is the text in the names of each language. */
export const formulaEditName = (label: Label, formula: Label): Label =>
  inBoth(formulaTexts.editName, { label, formula: { zh: cut(formula.zh), en: cut(formula.en) } });

/** The name of putting the formulas back that the model came with. */
export const formulaResetName = (label: Label): Label => inBoth(formulaTexts.resetName, { label });
