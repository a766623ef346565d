import path from 'node:path';
import type { Settings } from '../contract/window-api.ts';

const longestList = 10;

/** The recent files with one more in front, each once. */
export const withRecent = (recent: readonly string[], file: string): readonly string[] =>
  [file, ...recent.filter((known) => known !== file)].slice(0, longestList);

/** The recent files without one that is gone. */
export const withoutRecent = (recent: readonly string[], file: string): readonly string[] =>
  recent.filter((known) => known !== file);

/** What the window and the menu show of them: name and folder. */
export const shownRecent = (recent: readonly string[]): Settings['recent'] =>
  recent.map((file) => ({ name: path.basename(file), folder: path.basename(path.dirname(file)) }));
