import { type Cell, cellAt, type Evaluation } from '../evaluation/evaluation.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import type { Assumption, Variable } from '../goals/variable.ts';
import type { Plan } from '../plan/plan.ts';
import { isHeldIn } from '../plan/set-hold.ts';
import type { ResolvedAssumptions, ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Label } from '../shared/language.ts';
import type { Period, Slot } from '../shared/period.ts';
import type { Source } from '../shared/provenance.ts';

/** A scenario with everything computed from it. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly assumptions: ResolvedAssumptions;
  readonly evaluation: Evaluation;
}

/** A column of figures: the base year (of the root scenario), or one scenario in one later year. */
export interface GridColumn {
  readonly id: string;
  readonly scenario: string;
  readonly period: Period;
  readonly isBaseYear: boolean;
}

/** What typing into a cell changes. A calculated cell has none, except where it only passes an assumption on,
 * and neither has any cell of a frozen scenario. */
export interface EditTarget {
  readonly scenario: string;
  readonly variable: string;
  readonly slot: Slot;
}

/** One figure of the grid. `own` says that the scenario sets it itself instead of inheriting it. */
export interface GridCell {
  readonly cell: Cell;
  readonly edit: EditTarget | null;
  readonly source: Source | null;
  readonly own: boolean;
  /** Solving leaves it as it is. */
  readonly held: boolean;
  readonly carriedFrom: Period | null;
}

/** A heading, or a variable with its figures by column id. */
export type GridRow =
  | { readonly kind: 'group'; readonly id: string; readonly label: Label }
  | {
      readonly kind: 'variable';
      readonly id: string;
      readonly variable: Variable;
      readonly cells: Readonly<Record<string, GridCell>>;
    };

/** The columns: the base year once, then every later year of every scenario. */
export function gridColumns(model: GoalModel, scenarios: readonly Scenario[]): readonly GridColumn[] {
  const [first = '', ...later] = model.periods;
  const root = scenarios.find((scenario) => scenario.parent === null)?.id ?? '';
  const years = scenarios.flatMap(({ id }) =>
    later.map((period) => ({ id: `${id}@${period}`, scenario: id, period, isBaseYear: false })),
  );
  return [{ id: `base@${first}`, scenario: root, period: first, isBaseYear: true }, ...years];
}

/**
 * The rows of the assumption grid, in groups. An assumption that only opens the chain of a calculated variable (the base-year
 * level of investment, say) has no row of its own: it is the base-year cell of that variable's row, and is edited there.
 */
export function gridRows(plan: Plan, results: readonly ScenarioResult[]): readonly GridRow[] {
  const { model } = plan;
  const columns = gridColumns(model, plan.scenarios);
  const byId = new Map(model.variables.map((variable) => [variable.id, variable]));
  const openers = openerIds(model, byId);
  return model.groups.flatMap((group): readonly GridRow[] => {
    const members = model.variables.filter((variable) => variable.group === group.id && !openers.has(variable.id));
    const rows = members.map((variable): GridRow => {
      const cells = columns.flatMap((column) => {
        const result = results.find((candidate) => candidate.scenario.id === column.scenario);
        return result ? [[column.id, gridCell(variable, column, result, openerOf(variable, byId))] as const] : [];
      });
      return { kind: 'variable', id: variable.id, variable, cells: Object.fromEntries(cells) };
    });
    return rows.length > 0 ? [{ kind: 'group', ...group }, ...rows] : [];
  });
}

/** The assumptions that have no row of their own. */
export const openerIds = (
  { variables }: GoalModel,
  byId: ReadonlyMap<string, Variable> = new Map(variables.map((variable) => [variable.id, variable])),
): ReadonlySet<string> => new Set(variables.flatMap((variable) => openerOf(variable, byId)?.id ?? []));

/** The assumption that a calculated variable starts from, when its opening formula is nothing but that name. */
export function openerOf(variable: Variable, byId: ReadonlyMap<string, Variable>): Assumption | undefined {
  if (variable.kind !== 'formula' || variable.opening === undefined) return undefined;
  const named = byId.get(variable.opening.trim());
  return named?.kind === 'assumption' && named.timing === 'once' ? named : undefined;
}

function gridCell(
  variable: Variable,
  column: GridColumn,
  { scenario, assumptions, evaluation }: ScenarioResult,
  opener: Assumption | undefined,
): GridCell {
  const cell = cellAt(evaluation, variable.id, column.period);
  const entered = variable.kind === 'assumption' ? variable : column.isBaseYear ? opener : undefined;
  const slot: Slot = entered?.timing === 'once' ? 'once' : column.period;
  const resolved: ResolvedValue | undefined = entered && assumptions.get(entered.id)?.get(slot);
  if (!entered || !resolved) return { cell, edit: null, source: null, own: false, held: false, carriedFrom: null };
  const { source, carriedFrom } = resolved;
  const held = isHeldIn(scenario, { variable: entered.id, slot });
  if (scenario.frozen) return { cell, edit: null, source, own: false, held, carriedFrom };
  return {
    cell,
    edit: { scenario: scenario.id, variable: entered.id, slot },
    source,
    own: resolved.setBy === scenario.id && (scenario.parent !== null || resolved.setBy !== null),
    held,
    carriedFrom,
  };
}
