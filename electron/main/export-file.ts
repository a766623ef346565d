import path from 'node:path';
import { app, shell as desktop } from 'electron';
import { cleanFileName } from '../../models/shared/clean-file-name.ts';
import { dialogTexts } from '../../models/shared/texts/dialogs.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import type { Argument, Reply } from '../contract/window-api.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { writeFolder } from './export-folder.ts';
import { createTurns } from './in-turn.ts';
import { printPage as print } from './print-page.ts';
import type { Shell } from './shell.ts';

const filters = {
  xlsx: dialogTexts.workbooks,
  csv: dialogTexts.csvFiles,
  svg: dialogTexts.svgFiles,
  docx: dialogTexts.wordFiles,
  pdf: dialogTexts.pdfFiles,
};

/** Exports, the printing of a page for one, and the way back to the last of them. */
export interface Exports {
  readonly exportFile: (request: Argument<'exportFile'>) => Promise<Reply<'exportFile'>>;
  readonly exportFiles: (request: Argument<'exportFiles'>) => Promise<Reply<'exportFiles'>>;
  readonly printPage: (request: Argument<'printPage'>) => Promise<Reply<'printPage'>>;
  readonly revealExport: () => void;
}

/** Writes what the window made where the user says: first beside the plan, then where the last export went. */
export function createExports({ dialogs, document, settings }: Shell): Exports {
  let last: string | null = null;
  const inTurn = createTurns();
  const nearby = (): string => {
    const neighbour = last ?? document.read().file;
    return neighbour === null ? app.getPath('documents') : path.dirname(neighbour);
  };
  return {
    async exportFile({ kind, suggestedName, bytes }) {
      const name = cleanFileName(suggestedName, fillText(dialogTexts.untitled, settings.read().language));
      const extension = `.${kind}`;
      const suggested = path.join(nearby(), name.endsWith(extension) ? name : `${name}${extension}`);
      const file = await dialogs.chooseFileToSave(suggested, filters[kind], extension);
      if (file === null) return { kind: 'cancelled' };
      const written = await writeAtomically(file, bytes);
      if (!written.ok) return { kind: 'refused', problems: [...written.problems] };
      last = file;
      return { kind: 'saved', name: path.basename(file) };
    },
    async exportFiles({ files }) {
      const { reply, first } = await writeFolder(dialogs, nearby(), files);
      last = first ?? last;
      return reply;
    },
    async printPage({ html, date }) {
      // One page at a time: the printing session knows one page.
      const printed = await inTurn(() => print(html, date));
      if (!printed.ok) return { kind: 'refused', problems: [...printed.problems] };
      return { kind: 'printed', bytes: Uint8Array.from(printed.value.bytes), pages: printed.value.pages };
    },
    revealExport() {
      if (last !== null) desktop.showItemInFolder(last);
    },
  };
}
