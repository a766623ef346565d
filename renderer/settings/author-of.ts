import { windowTexts } from '../../models/shared/texts/window.ts';
import type { WindowSettings } from './settings-store.ts';

/** Who signs what is changed: the name that was entered, or this computer. */
export const authorOf = ({ author, language }: WindowSettings): string =>
  author === '' ? windowTexts.thisComputer[language] : author;
