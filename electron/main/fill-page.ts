import { noncePlaceholder } from './content-security-policy.ts';

/** What the page carries where the settings of this moment belong. */
const settingsPlaceholder = '"__SETTINGS__"';

/** The page with the nonce of this answer and the settings of this moment, as JSON that cannot end the element it stands in. */
export const fillPage = (page: string, nonce: string, settings: unknown): string =>
  page
    .replaceAll(noncePlaceholder, nonce)
    .replace(settingsPlaceholder, () => JSON.stringify(settings).replaceAll('<', '\\u003c'));
