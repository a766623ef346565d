import { startHistory } from '../../models/plan/history.ts';
import { isGoodPlan, parseHistory, serializeHistory } from '../../models/plan/history-text.ts';
import { replayMoves } from '../../models/plan/journal.ts';
import { parsePlan, serializePlan } from '../../models/plan/parse-plan.ts';
import { shippedPlan } from '../../models/plan/shipped-plan.ts';
import type { Problem } from '../../models/shared/problem.ts';
import type { Result } from '../../models/shared/result.ts';
import type { PlanResults } from '../../models/views/plan-results.ts';
import type { GoalpathApi } from '../shell/shell.ts';
import type { DocumentController } from './document-controller.ts';
import type { DraftKeeper } from './keep-draft.ts';
import { revisionOf } from './revision-of.ts';

/** A text from outside that is not yet the document. */
interface GivenFile {
  readonly ticket: number;
  readonly name: string;
  readonly text: string;
  readonly history: string | null;
  /** What was done since, where it is a draft. */
  readonly moves?: readonly string[];
}

/** New, open, save and what happens with files from outside. A bad file leaves the open document as it is. */
export type FileCommands = ReturnType<typeof createFileCommands>;

/** Joins a shell and a document. `draft` keeps what is not saved. */
export function createFileCommands(shell: GoalpathApi, controller: DocumentController, draft: DraftKeeper) {
  const refuse = (action: 'open' | 'save', problems: readonly Problem[]): void =>
    controller.notify({ kind: 'refused', action, problems });

  /** Takes a text as the document when it is a good plan; the shell is told only then. */
  const adopt = async ({ ticket, name, text, history, moves = [] }: GivenFile): Promise<Result<PlanResults>> => {
    const parsed = parsePlan(text, name);
    if (!parsed.ok) return parsed;
    const written = (history !== null && parseHistory(history, parsed.value)) || startHistory(parsed.value);
    const moved = replayMoves(written, moves);
    // What the lines of a draft lead to is looked at as a file would be.
    const reached = isGoodPlan(moved.present) ? moved : written;
    const opened = controller.open(reached.present, name, reached);
    if (opened.ok) await shell.adoptDocument({ ticket, revision: revisionOf(reached.present) });
    return opened;
  };

  const receive = async (reply: Awaited<ReturnType<GoalpathApi['openPlan']>>): Promise<void> => {
    if (reply.kind === 'refused') refuse('open', reply.problems);
    if (reply.kind !== 'opened') return;
    const adopted = await adopt(reply);
    if (!adopted.ok) refuse('open', adopted.problems);
  };

  const save = async (as: boolean): Promise<void> => {
    // What is saved is no draft any more: the shell has to know of it before.
    draft.flush();
    const { history } = controller.getSnapshot();
    const plan = history.present;
    const texts = { text: serializePlan(plan), history: serializeHistory(history) };
    const reply = await shell.savePlan({ ...texts, as, revision: revisionOf(plan) });
    if (reply.kind === 'saved') controller.markSaved(plan, reply.name);
    if (reply.kind === 'refused') refuse('save', reply.problems);
  };

  return {
    receive,
    open: async (): Promise<void> => receive(await shell.openPlan()),
    save: (): Promise<void> => save(false),
    saveAs: (): Promise<void> => save(true),
    /** Starts again from the plan that ships. */
    startNew: async (): Promise<void> => {
      const reply = await shell.newDocument();
      if (reply.kind === 'cleared') controller.open(shippedPlan(), null);
    },
    /** Brings back what was not saved when the program last ended. */
    restoreDraft: async (): Promise<void> => {
      const left = await shell.takeDraft();
      if (left.kind === 'none') return;
      const before = controller.getSnapshot().saved;
      const adopted = await adopt({ ...left, name: left.name ?? '' });
      if (!adopted.ok) return;
      controller.markUnsaved(before, left.name);
      controller.notify({ kind: 'draft-restored' });
    },
  };
}
