import path from 'node:path';
import { app, shell as desktop } from 'electron';
import { dialogTexts } from '../../models/shared/texts/dialogs.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import type { Argument, Reply } from '../contract/window-api.ts';
import { cleanFileName } from './file-names.ts';
import type { Shell } from './shell.ts';
import { writeAtomically } from './write-atomically.ts';

const filters = { xlsx: dialogTexts.workbooks, csv: dialogTexts.csvFiles, svg: dialogTexts.svgFiles };

/** Exports, and the way back to the last of them. */
export interface Exports {
  readonly exportFile: (request: Argument<'exportFile'>) => Promise<Reply<'exportFile'>>;
  readonly revealExport: () => void;
}

/** Writes what the window made where the user says: first beside the plan, then where the last export went. */
export function createExports({ dialogs, document, settings }: Shell): Exports {
  let last: string | null = null;
  return {
    async exportFile({ kind, suggestedName, bytes }) {
      const neighbour = last ?? document.read().file;
      const folder = neighbour === null ? app.getPath('documents') : path.dirname(neighbour);
      const name = cleanFileName(suggestedName, fillText(dialogTexts.untitled, settings.read().language));
      const extension = `.${kind}`;
      const suggested = path.join(folder, name.endsWith(extension) ? name : `${name}${extension}`);
      const file = await dialogs.chooseFileToSave(suggested, filters[kind], extension);
      if (file === null) return { kind: 'cancelled' };
      const written = await writeAtomically(file, bytes);
      if (!written.ok) return { kind: 'refused', problems: [...written.problems] };
      last = file;
      return { kind: 'saved', name: path.basename(file) };
    },
    revealExport() {
      if (last !== null) desktop.showItemInFolder(last);
    },
  };
}
