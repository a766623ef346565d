import type { Label, Language } from '../../models/shared/language.ts';

/** A label in the reader's language with its `{names}` filled in. */
export const say = (label: Label, language: Language, details: Readonly<Record<string, string>> = {}): string =>
  label[language].replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '');
