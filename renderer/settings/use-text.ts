import type { Label } from '../../models/shared/language.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import { useLanguage } from './use-settings.ts';

/** Writes a text in the reader's language, with its details put in. */
export type TextWriter = (text: Label, details?: Readonly<Record<string, string | number>>) => string;

/** The writer of texts for the present language. */
export function useText(): TextWriter {
  const language = useLanguage();
  return (text, details) => fillText(text, language, details);
}
