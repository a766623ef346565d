import path from 'node:path';
import { app } from 'electron';
import { dialogTexts } from '../../models/shared/texts/dialogs.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import type { Argument, Reply } from '../contract/window-api.ts';
import { cleanFileName, planExtension } from './file-names.ts';
import { rememberRecent } from './open-document.ts';
import { withRecent } from './recent.ts';
import type { Shell } from './shell.ts';
import { writeAtomically } from './write-atomically.ts';

type Saved = Reply<'savePlan'>;

/** Saves the document in its file, or where the user says. Also answers a save the shell asked for. */
export async function savePlan(shell: Shell, plan: Argument<'savePlan'>): Promise<Saved> {
  const tell = shell.askedSave.begin();
  let saved = false;
  try {
    const outcome = await save(shell, plan);
    saved = outcome.kind === 'saved';
    return outcome;
  } finally {
    tell(saved);
  }
}

async function save(shell: Shell, { text, as }: Argument<'savePlan'>): Promise<Saved> {
  const { document, drafts, saveInTurn, settings } = shell;
  // Noted before anything waits: these belong to the text that was sent.
  const { file } = document.read();
  const mark = drafts.mark();
  const target = as || file === null ? await choosePlace(shell, file) : file;
  if (target === null) return { kind: 'cancelled' };
  const written = await saveInTurn(() => writeAtomically(target, Buffer.from(text)));
  if (!written.ok) return { kind: 'refused', problems: [...written.problems] };
  if (document.read().file === file) document.change({ file: target });
  rememberRecent(shell, withRecent(settings.read().recent, target));
  await drafts.forget(mark);
  return { kind: 'saved', name: path.basename(target) };
}

function choosePlace({ dialogs, document, settings }: Shell, file: string | null): Promise<string | null> {
  const untitled = fillText(dialogTexts.untitled, settings.read().language);
  const name = `${cleanFileName(document.read().title, untitled)}${planExtension}`;
  const suggested = file ?? path.join(app.getPath('documents'), name);
  return dialogs.chooseFileToSave(suggested, dialogTexts.planFiles, planExtension);
}
