import { parseHistory, serializeHistory } from '../../models/plan/history-text.ts';
import { parsePlan, serializePlan } from '../../models/plan/parse-plan.ts';
import type { Plan } from '../../models/plan/plan.ts';
import { shippedPlan } from '../../models/plan/shipped-plan.ts';
import type { Problem } from '../../models/shared/problem.ts';
import type { Result } from '../../models/shared/result.ts';
import type { GoalpathApi } from '../shell/shell.ts';
import type { DocumentController } from './document-controller.ts';

/** A text from outside that is not yet the document. */
interface GivenFile {
  readonly ticket: number;
  readonly name: string;
  readonly text: string;
  readonly history: string | null;
}

/** New, open, save and what happens with files from outside. A bad file leaves the open document as it is. */
export type FileCommands = ReturnType<typeof createFileCommands>;

/** Joins a shell and a document. */
export function createFileCommands(shell: GoalpathApi, controller: DocumentController) {
  const refuse = (action: 'open' | 'save', problems: readonly Problem[]): void =>
    controller.notify({ kind: 'refused', action, problems });

  /** Takes a text as the document when it is a good plan; the shell is told only then. */
  const adopt = async ({ ticket, name, text, history }: GivenFile): Promise<Result<Plan>> => {
    const parsed = parsePlan(text, name);
    if (!parsed.ok) return parsed;
    const opened = controller.open(parsed.value, name, history === null ? null : parseHistory(history, parsed.value));
    if (!opened.ok) return opened;
    await shell.adoptDocument({ ticket });
    return parsed;
  };

  const receive = async (reply: Awaited<ReturnType<GoalpathApi['openPlan']>>): Promise<void> => {
    if (reply.kind === 'refused') refuse('open', reply.problems);
    if (reply.kind !== 'opened') return;
    const adopted = await adopt(reply);
    if (!adopted.ok) refuse('open', adopted.problems);
  };

  const save = async (as: boolean): Promise<void> => {
    const { history } = controller.getSnapshot();
    const plan = history.present;
    const reply = await shell.savePlan({ text: serializePlan(plan), history: serializeHistory(history), as });
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
    /** Leaves the document for a new one that was made, after asking about unsaved changes; false when the user stayed. */
    startFrom: async (plan: Plan): Promise<boolean> => {
      const reply = await shell.newDocument();
      if (reply.kind !== 'cleared') return false;
      const opened = controller.openNew(plan);
      if (!opened.ok) refuse('open', opened.problems);
      return opened.ok;
    },
    /** Brings back what was not saved when the program last ended. */
    restoreDraft: async (): Promise<void> => {
      const draft = await shell.takeDraft();
      if (draft.kind === 'none') return;
      const before = controller.getSnapshot().saved;
      const adopted = await adopt({ ...draft, name: draft.name ?? '' });
      if (!adopted.ok) return;
      controller.markUnsaved(before, draft.name);
      controller.notify({ kind: 'draft-restored' });
    },
  };
}
