import { balanceWeights } from '../../models/plan/balance-weights.ts';
import { resetAssumption, setAssumption } from '../../models/plan/edit-plan.ts';
import { type History, record, redo, startHistory, undo } from '../../models/plan/history.ts';
import { isGoodPlan } from '../../models/plan/history-text.ts';
import type { Plan } from '../../models/plan/plan.ts';
import type { Label } from '../../models/shared/language.ts';
import type { Result } from '../../models/shared/result.ts';
import { workbenchTexts } from '../../models/shared/texts/workbench.ts';
import { editName } from '../../models/views/edit-name.ts';
import type { Figure } from '../../models/views/grid-position.ts';
import type { EditTarget } from '../../models/views/grid-rows.ts';
import { evaluateAll, type PlanResults } from '../../models/views/plan-results.ts';
import type { Selection } from '../../models/views/selected-cells.ts';
import { startingFigure } from '../../models/views/starting-figure.ts';
import { type DocumentState, isSettledBySaving, type Notice } from './document-state.ts';

/** Who edits, and on which day: what a changed assumption is signed with. Days are `2024-01-05`. */
export interface Signature {
  readonly author: () => string;
  readonly today: () => string;
}

/** Holds the open document and everything computed from it. Every method that changes anything makes one new state. */
export type DocumentController = ReturnType<typeof createDocumentController>;

/** Starts on a plan that is known to be good. */
export function createDocumentController(plan: Plan, signature: Signature) {
  const first = measured(() => evaluateAll(plan));
  if (!first.value.ok) throw new Error(`the first plan is malformed: ${JSON.stringify(first.value.problems)}`);
  let state = opened(plan, first.value.value, null, first.time, 0);
  const listeners = new Set<() => void>();

  const set = (next: Partial<DocumentState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  /** Takes a history whose present may be another plan; the results follow, in the same step. False for a plan that does not compute. */
  const follow = (history: History<Plan>): boolean => {
    const evaluated = measured(() => evaluateAll(history.present, state.results));
    if (!evaluated.value.ok) return false;
    set({ history, results: evaluated.value.value, recomputed: evaluated.time, ...standIn(history.present) });
    return true;
  };

  /** Plans that came with a history from elsewhere and were not looked at yet. */
  let unproved = new WeakSet<Plan>();
  /** Goes to another step; one that is no good plan ends its side of the history. */
  const goTo = (history: History<Plan>, side: 'past' | 'future'): void => {
    const { present } = history;
    if (present === state.history.present) return;
    if ((!unproved.has(present) || isGoodPlan(present)) && follow(history)) unproved.delete(present);
    else set({ history: { ...state.history, [side]: [] } });
  };

  /** Another scenario to show where a plan does not have the active one, or a figure's one, any more. */
  const standIn = ({ scenarios }: Plan): Partial<DocumentState> => {
    const has = (id: string): boolean => scenarios.some((scenario) => scenario.id === id);
    const first = scenarios[0]?.id ?? '';
    const { figure, epoch } = state;
    if (has(state.scenario) && has(figure.scenario)) return {};
    return { scenario: first, figure: { ...figure, scenario: first }, trail: [], epoch: epoch + 1 };
  };

  const edit = (next: Result<Plan>, name: Label): void => {
    if (next.ok) follow(record(state.history, next.value, name));
  };

  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: (): DocumentState => state,

    /** Enters a figure; it becomes an assumption of the author's. */
    enter: (target: EditTarget, value: number | null): void => {
      const source = { kind: 'assumed', author: signature.author(), date: signature.today() } as const;
      const change = { variable: target.variable, slot: target.slot, value, source };
      edit(setAssumption(state.history.present, target.scenario, change), editName(state.results, target, value));
    },
    /** Takes a scenario's own figure away, so that it inherits again. */
    inherit: (target: EditTarget): void => {
      const { scenario, variable, slot } = target;
      const next = resetAssumption(state.history.present, scenario, variable, slot);
      edit(next, editName(state.results, target, 'inherited'));
    },
    /** Lets some industries absorb what the weights are too much or too little, in one step. */
    balanceWeights: (scenario: string, giving: readonly string[]): void => {
      const resolved = state.results.results.find((result) => result.scenario.id === scenario)?.assumptions;
      const source = { kind: 'assumed', author: signature.author(), date: signature.today() } as const;
      if (!resolved) return;
      edit(balanceWeights(state.history.present, scenario, resolved, giving, source), workbenchTexts.weightsBalanced);
    },
    /** The source of figures that the author assumes today. */
    signed: () => ({ kind: 'assumed', author: signature.author(), date: signature.today() }) as const,
    /** Makes any other edit: `next` is the plan after it, `name` what undo will call it. A refused edit leaves no trace. */
    change: (next: Result<Plan>, name: Label): void => edit(next, name),
    undo: (): void => goTo(undo(state.history), 'past'),
    redo: (): void => goTo(redo(state.history), 'future'),

    /** Shows another scenario; the selected figure stays the same variable and year. */
    showScenario: (scenario: string): void =>
      set({ scenario, figure: { ...state.figure, scenario }, trail: [], epoch: state.epoch + 1 }),
    /** Selects a figure in the grid; its scenario is the one the results are shown for. */
    select: (figure: Figure): void => {
      if (isSameFigure(figure, state.figure)) return;
      const { scenario } = figure;
      set({ figure, scenario, trail: [], epoch: scenario === state.scenario ? state.epoch : state.epoch + 1 });
    },
    /** Notes which cells are selected in the grid; null for the one figure alone. */
    selectCells: (selection: Selection | null): void => {
      if (selection !== state.selection) set({ selection });
    },
    /** Goes down from a figure to one of its inputs. */
    descend: (figure: Figure): void => set({ figure, trail: [...state.trail, state.figure] }),
    /** Goes back up the way that was come down. */
    ascend: (): void => {
      const back = state.trail.at(-1);
      if (back) set({ figure: back, trail: state.trail.slice(0, -1) });
    },

    /**
     * Replaces the document by one that was read from a file, with the history it was saved with if there is one. Problems of its
     * formulas leave the present one as it is.
     */
    open: (opening: Plan, fileName: string | null, history: History<Plan> | null = null): Result<PlanResults> => {
      const evaluated = measured(() => evaluateAll(opening));
      if (!evaluated.value.ok) return evaluated.value;
      unproved = new WeakSet([...(history?.past ?? []), ...(history?.future ?? [])].map(({ document }) => document));
      const next = opened(opening, evaluated.value.value, fileName, evaluated.time, state.epoch + 1);
      set(history ? { ...next, history } : next);
      return evaluated.value;
    },
    /** Replaces the document by a new one that no file holds yet. Problems of its formulas leave the present one as it is. */
    openNew: (opening: Plan): Result<PlanResults> => {
      const evaluated = measured(() => evaluateAll(opening));
      if (!evaluated.value.ok) return evaluated.value;
      const next = opened(opening, evaluated.value.value, null, evaluated.time, state.epoch + 1);
      set({ ...next, saved: state.saved });
      return evaluated.value;
    },
    /** Notes that a plan now stands in a file. Edits made while it was written stay unsaved. */
    markSaved: (saved: Plan, fileName: string): void =>
      set({ saved, fileName, notice: isSettledBySaving(state.notice) ? null : state.notice }),
    /** Treats the document as changed although it was just opened: it came from a draft, and no file holds it. */
    markUnsaved: (saved: Plan, fileName: string | null): void => set({ saved, fileName }),
    notify: (notice: Notice | null): void => set({ notice }),
  };
}

function opened(
  plan: Plan,
  results: PlanResults,
  fileName: string | null,
  recomputed: number,
  epoch: number,
): DocumentState {
  const scenario = plan.scenarios[0]?.id ?? '';
  return {
    history: startHistory(plan),
    saved: plan,
    fileName,
    results,
    scenario,
    figure: startingFigure(plan.model, scenario),
    selection: null,
    trail: [],
    notice: null,
    recomputed,
    epoch,
  };
}

const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.scenario === b.scenario && a.variable === b.variable && a.period === b.period;

function measured<T>(work: () => T): { readonly value: T; readonly time: number } {
  const start = performance.now();
  const value = work();
  return { value, time: performance.now() - start };
}
