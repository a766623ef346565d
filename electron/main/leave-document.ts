import { dialogTexts } from '../../models/shared/texts/dialogs.ts';
import { fillText } from '../../models/shared/texts/fill-text.ts';
import type { Shell } from './shell.ts';

/**
 * Whether the document may be left: it has no unsaved changes, the user gives them up, or they could be saved. What is being typed is
 * entered first and counts as a change.
 */
export async function mayLeaveDocument(shell: Shell): Promise<boolean> {
  const { document, settings, dialogs, askedEntry, askedSave, send } = shell;
  await askedEntry.finish(() => send('finishEntry', undefined));
  const { dirty, title } = document.read();
  if (!dirty) return true;
  const name = title === '' ? fillText(dialogTexts.untitled, settings.read().language) : title;
  const answer = await dialogs.askSaveChanges(name);
  if (answer !== 'save') return answer === 'discard';
  const saved = askedSave.outcome();
  send('command', 'save');
  return saved;
}
