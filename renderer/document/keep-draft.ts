import type { History } from '../../models/plan/history.ts';
import { serializeHistory } from '../../models/plan/history-text.ts';
import { type Move, moveBetween, writeMove } from '../../models/plan/journal.ts';
import { serializePlan } from '../../models/plan/parse-plan.ts';
import type { Plan } from '../../models/plan/plan.ts';
import type { GoalpathApi } from '../shell/shell.ts';
import type { DocumentController } from './document-controller.ts';
import { isDirty } from './document-state.ts';
import { revisionOf } from './revision-of.ts';

/** Keeps a draft of the document in the shell. */
export interface DraftKeeper {
  /** Tells the shell at once what it does not know yet. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/** Milliseconds an edit may wait for the window to have a moment. */
const patience = 200;

/**
 * Leaves the shell a draft of every edit, so that a crash costs nothing that was entered: a line for each move through the history,
 * and all of the document where the shell cannot follow. After the frame that shows the edit, for both may take longer than
 * a frame can wait.
 */
export function keepDraft(shell: GoalpathApi, controller: DocumentController): DraftKeeper {
  let known = controller.getSnapshot().history;
  let moves: { readonly from: Plan; readonly to: Plan; readonly move: Move }[] = [];
  let isWhole = false;
  let asked = 0;

  const refuse = (reply: Awaited<ReturnType<GoalpathApi['storeDraft']>>): void => {
    if (reply.kind === 'refused') controller.notify({ kind: 'refused', action: 'draft', problems: reply.problems });
  };
  const sendWhole = (): void => {
    const { history } = controller.getSnapshot();
    [moves, isWhole] = [[], false];
    void shell.storeDraft(wholeOf(history)).then(refuse);
  };
  const flush = (): void => {
    cancelIdleCallback(asked);
    asked = 0;
    if (isWhole) {
      sendWhole();
      return;
    }
    const [first, last] = [moves[0], moves.at(-1)];
    if (!first || !last) return;
    const lines = moves.map(({ move }) => writeMove(move));
    moves = [];
    void shell.addToDraft({ from: revisionOf(first.from), to: revisionOf(last.to), lines }).then((reply) => {
      if (reply.kind !== 'behind') refuse(reply);
      else if (isDirty(controller.getSnapshot())) sendWhole();
    });
  };
  const follow = (): void => {
    const state = controller.getSnapshot();
    const { history } = state;
    if (history.present === known.present) {
      known = history;
      return;
    }
    const move = moveBetween(known, history);
    if (move) moves.push({ from: known.present, to: history.present, move });
    else [moves, isWhole] = [[], isDirty(state)];
    known = history;
    if ((moves.length > 0 || isWhole) && asked === 0) asked = requestIdleCallback(flush, { timeout: patience });
  };
  const stop = controller.subscribe(follow);
  return { flush, stop };
}

const wholeOf = (history: History<Plan>) => ({
  text: serializePlan(history.present),
  history: serializeHistory(history),
  revision: revisionOf(history.present),
});
