import path from 'node:path';
import type { Reply } from '../contract/window-api.ts';
import { hashText } from '../files/hash-text.ts';
import type { Revision } from './drafts.ts';
import { mayLeaveDocument } from './leave-document.ts';
import { readPlanText } from './read-plan-text.ts';
import { withoutRecent, withRecent } from './recent.ts';
import type { Shell } from './shell.ts';

type Opened = Reply<'openPlan'>;
const cancelled = { kind: 'cancelled' } as const;

/** Asks the user for a file and gives its text to the window, which adopts it if it is a plan. */
export async function openPlan(shell: Shell): Promise<Opened> {
  if (!(await mayLeaveDocument(shell))) return cancelled;
  const file = await shell.dialogs.chooseFileToOpen();
  return file === null ? cancelled : offerFile(shell, file);
}

/** Opens a file of the recent list by its place in it. One that is gone leaves the list. */
export async function openRecent(shell: Shell, index: number): Promise<Opened> {
  const file = shell.settings.read().recent[index];
  return file === undefined ? cancelled : openFile(shell, file);
}

/** Opens a file that was named outside the window, after asking about unsaved changes. */
export async function openFile(shell: Shell, file: string): Promise<Opened> {
  if (!(await mayLeaveDocument(shell))) return cancelled;
  const opened = await offerFile(shell, file);
  const gone = opened.kind === 'refused' && opened.problems[0]?.code === 'file-not-found';
  if (gone) rememberRecent(shell, withoutRecent(shell.settings.read().recent, file));
  return opened;
}

async function offerFile({ document, histories }: Shell, file: string): Promise<Opened> {
  const text = await readPlanText(file);
  if (!text.ok) return { kind: 'refused', problems: [...text.problems] };
  const history = await histories.find(file, text.value);
  const ticket = document.offer({ file, inFile: hashText(text.value), text: text.value, history, origin: 'file' });
  return { kind: 'opened', ticket, name: path.basename(file), text: text.value, history };
}

/** The window could read the text: from now on it is the document, and a save goes to its file. */
export async function adoptDocument(shell: Shell, ticket: number, revision: Revision): Promise<void> {
  const { document, drafts, settings } = shell;
  const offer = document.adopt(ticket);
  if (offer === null) throw new Error('adoptDocument: unknown ticket');
  if (offer.origin === 'draft') return drafts.keep();
  drafts.beginFrom(offer, revision);
  if (offer.file !== null) rememberRecent(shell, withRecent(settings.read().recent, offer.file));
  return drafts.forget();
}

/** Leaves the document for a new one without a file. */
export async function newDocument(shell: Shell): Promise<Reply<'newDocument'>> {
  if (!(await mayLeaveDocument(shell))) return cancelled;
  shell.document.change({ file: null, inFile: null, dirty: false });
  shell.drafts.beginFrom(null, 0);
  await shell.drafts.forget();
  return { kind: 'cleared' };
}

/** Gives the window what was left of a session that ended without asking. */
export async function takeDraft({ document, drafts }: Shell): Promise<Reply<'takeDraft'>> {
  const draft = await drafts.take();
  if (draft === null) return { kind: 'none' };
  const { moves, ...whole } = draft;
  const ticket = document.offer({ ...whole, origin: 'draft' });
  const name = draft.file === null ? null : path.basename(draft.file);
  return { kind: 'draft', ticket, name, text: draft.text, history: draft.history, moves: [...moves] };
}

/** Stores the list of recent files and shows it in the menu. */
export function rememberRecent({ settings, recentChanged }: Shell, recent: readonly string[]): void {
  const known = settings.read().recent;
  if (recent[0] === known[0] && recent.length === known.length) return;
  settings.change({ recent });
  recentChanged();
}
