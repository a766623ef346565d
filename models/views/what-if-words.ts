import { formatPlain } from '../shared/format-number.ts';
import type { Language } from '../shared/language.ts';
import { fillText } from '../shared/texts/fill-text.ts';
import { whatIfTexts } from '../shared/texts/what-if.ts';

/** How far work is; `share` is 0 to 1, null where nobody knows. */
export const workText = (share: number | null, language: Language): string =>
  share === null
    ? whatIfTexts.working[language]
    : fillText(whatIfTexts.workingShare, language, { share: `${formatPlain(share * 100, 0)}%` });
