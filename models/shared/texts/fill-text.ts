import type { Label, Language } from '../language.ts';

/** A text in the reader's language with `{name}` replaced by the detail of that name. */
export const fillText = (
  text: Label,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string => text[language].replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? ''));
