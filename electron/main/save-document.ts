import path from 'node:path';
import { app } from 'electron';
import { cleanFileName } from '../../models/shared/clean-file-name.ts';
import { type Problem, problem } from '../../models/shared/problem.ts';
import { dialogTexts } from '../../models/shared/texts/dialogs.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import { sizeLimit } from '../cli/read-file.ts';
import type { Argument, Reply } from '../contract/window-api.ts';
import { hashText } from '../files/hash-text.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { planExtension } from './file-names.ts';
import { rememberRecent } from './open-document.ts';
import { withRecent } from './recent.ts';
import type { Shell } from './shell.ts';
import { wasWritten } from './text-in-file.ts';

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

async function save(shell: Shell, { text, as, history, revision }: Argument<'savePlan'>): Promise<Saved> {
  const { document, drafts, histories, saveInTurn, settings } = shell;
  // Noted before anything waits: these belong to the text that was sent.
  const { file } = document.read();
  const mark = drafts.mark();
  const bytes = Buffer.from(text);
  const inFile = hashText(text);
  const chosen = as || file === null ? await choosePlace(shell, file) : file;
  if (chosen === null) return { kind: 'cancelled' };
  // A plan that could not be opened again would be lost by saving it.
  if (bytes.length > sizeLimit) return { kind: 'refused', problems: [tooLarge(chosen, bytes)] };
  return saveInTurn(async (): Promise<Saved> => {
    const target = chosen === file && !as ? await keepOthers(shell, file, inFile) : chosen;
    if (target === null) return { kind: 'cancelled' };
    const written = await writeAtomically(target, bytes);
    if (!written.ok) return { kind: 'refused', problems: [...written.problems] };
    if (history !== undefined) await histories.store(target, text, history);
    if (document.read().file === file) document.change({ file: target, inFile });
    rememberRecent(shell, withRecent(settings.read().recent, target));
    drafts.beginFrom({ file: target, inFile, text, history: history ?? null }, revision);
    await drafts.forget(mark);
    return { kind: 'saved', name: path.basename(target) };
  });
}

/** Where to save when somebody else may have written the file since: the user says. Null when nothing is to be written. */
async function keepOthers(shell: Shell, file: string, next: string): Promise<string | null> {
  const { dialogs, document } = shell;
  // What is about to be written anyway is no work of others to be lost.
  if (!(await wasWritten(file, document.read().inFile)) || !(await wasWritten(file, next))) return file;
  const answer = await dialogs.askOverwrite(path.basename(file));
  return answer === 'saveAs' ? choosePlace(shell, file) : answer === 'overwrite' ? file : null;
}

function choosePlace({ dialogs, document, settings }: Shell, file: string | null): Promise<string | null> {
  const untitled = fillText(dialogTexts.untitled, settings.read().language);
  const name = `${cleanFileName(document.read().title, untitled)}${planExtension}`;
  const suggested = file ?? path.join(app.getPath('documents'), name);
  return dialogs.chooseFileToSave(suggested, dialogTexts.planFiles, planExtension);
}

const mebibyte = 1024 * 1024;

const tooLarge = (file: string, bytes: Uint8Array): Problem =>
  problem('file-too-large', path.basename(file), {
    size: Math.ceil(bytes.length / mebibyte),
    limit: sizeLimit / mebibyte,
  });
