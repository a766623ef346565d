import * as v from 'valibot';
import { serializePlan } from '../../models/plan/parse-plan.ts';
import type { Plan } from '../../models/plan/plan.ts';
import { type Problem, problem } from '../../models/shared/problem.ts';
import { type AnalysisRequest, type AnalysisTask, type AnswerTo, replySchema } from './analysis-task.ts';

/** What an analysis is asked about. */
export interface AnalysisSubject {
  readonly plan: Plan;
  readonly scenario: string;
}

/** An analysis: at work or not and how far (null: unknown), what it answered last and of what, what stood in its way. */
export interface AnalysisState<Kind extends AnalysisTask['kind']> {
  readonly running: { readonly share: number | null } | null;
  readonly answered: { readonly answer: AnswerTo<Kind>; readonly subject: AnalysisSubject } | null;
  readonly problems: readonly Problem[];
}

/** One kind of analysis, off the window's thread. It goes on while other screens are shown. */
export interface AnalysisClient<Kind extends AnalysisTask['kind']> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => AnalysisState<Kind>;
  /** Starts anew; what was still running ends. */
  readonly run: (task: Extract<AnalysisTask, { kind: Kind }>, subject: AnalysisSubject) => void;
  /** Ends what is running, and its worker with it: nothing of it is left. */
  readonly cancel: () => void;
  /** Forgets the answer. */
  readonly clear: () => void;
}

const isAnswerTo = <Kind extends AnalysisTask['kind']>(
  answer: { readonly kind: AnalysisTask['kind'] },
  kind: Kind,
): answer is AnswerTo<Kind> => answer.kind === kind;

/** Makes the client for one kind of analysis; its worker starts with the first task. */
export function createAnalysisClient<Kind extends AnalysisTask['kind']>(kind: Kind): AnalysisClient<Kind> {
  let state: AnalysisState<Kind> = { running: null, answered: null, problems: [] };
  let worker: Worker | null = null;
  const listeners = new Set<() => void>();

  const set = (next: Partial<AnalysisState<Kind>>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const end = (): void => {
    worker?.terminate();
    worker = null;
  };
  const fail = (problems: readonly Problem[]): void => set({ running: null, problems });

  const receive = (data: unknown, subject: AnalysisSubject): void => {
    const reply = v.parse(replySchema, data);
    if (reply.kind === 'progress') set({ running: { share: reply.done / reply.total } });
    else if (reply.kind === 'refused') fail(reply.problems);
    else if (isAnswerTo(reply.answer, kind)) {
      set({ running: null, answered: { answer: reply.answer, subject }, problems: [] });
    }
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    run: (task, subject) => {
      if (state.running) end();
      worker ??= new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = (event: MessageEvent<unknown>) => receive(event.data, subject);
      worker.onerror = (event) => {
        event.preventDefault();
        end();
        fail([problem('analysis-broken', kind)]);
      };
      set({ running: { share: null }, problems: [] });
      const request: AnalysisRequest = { plan: serializePlan(subject.plan), scenario: subject.scenario, task };
      worker.postMessage(request);
    },
    cancel: () => {
      if (!state.running) return;
      end();
      set({ running: null });
    },
    clear: () => set({ answered: null, problems: [] }),
  };
}
