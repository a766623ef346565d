import type { LiveEvaluation } from '../evaluation/evaluate-scenario.ts';
import { type Cell, cellAt } from '../evaluation/evaluation.ts';
import type { GoalModel } from '../goals/goal-model.ts';
import type { Assumption, Variable } from '../goals/variable.ts';
import { variablesById } from '../goals/variables-by-id.ts';
import type { Plan } from '../plan/plan.ts';
import { isHeldIn } from '../plan/set-hold.ts';
import type { ResolvedAssumptions, ResolvedValue } from '../scenarios/resolve-assumptions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Label } from '../shared/language.ts';
import { perObject } from '../shared/per-object.ts';
import type { Period, Slot } from '../shared/period.ts';
import type { Source } from '../shared/provenance.ts';

/** A scenario with everything computed from it. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly assumptions: ResolvedAssumptions;
  readonly evaluation: LiveEvaluation;
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

/** A heading, or a variable. */
export type GridRow =
  | { readonly kind: 'group'; readonly id: string; readonly label: Label }
  | { readonly kind: 'variable'; readonly id: string; readonly variable: Variable };

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
export const gridRows: (model: GoalModel) => readonly GridRow[] = perObject((model: GoalModel) => {
  const hidden = openerIds(model);
  const members = new Map<string, Variable[]>(model.groups.map(({ id }) => [id, []]));
  for (const variable of model.variables) if (!hidden.has(variable.id)) members.get(variable.group)?.push(variable);
  return model.groups.flatMap((group): readonly GridRow[] => {
    const rows = (members.get(group.id) ?? []).map(
      (variable): GridRow => ({ kind: 'variable', id: variable.id, variable }),
    );
    return rows.length > 0 ? [{ kind: 'group', ...group }, ...rows] : [];
  });
});

/** The variable whose row in the grid has this id; undefined where there is no such row. */
export function rowVariable({ variables }: GoalModel, id: string): Variable | undefined {
  const variable = variablesById(variables).get(id);
  return variable && !openedBy(variables).has(id) ? variable : undefined;
}

/** The assumptions that have no row of their own. */
export const openerIds = ({ variables }: GoalModel): ReadonlySet<string> => new Set(openedBy(variables).keys());

/** The calculated variable in whose row an assumption without a row of its own stands. */
export const chainOf = ({ variables }: GoalModel, id: string): string | undefined => openedBy(variables).get(id);

/** The assumption that a calculated variable starts from, when its opening formula is nothing but that name. */
export const openerOf = ({ variables }: GoalModel, id: string): Assumption | undefined => openersOf(variables).get(id);

const openersOf = perObject((variables: readonly Variable[]): ReadonlyMap<string, Assumption> => {
  const byId = variablesById(variables);
  return new Map(
    variables.flatMap((variable): readonly (readonly [string, Assumption])[] => {
      if (variable.kind !== 'formula' || variable.opening === undefined) return [];
      const named = byId.get(variable.opening.trim());
      return named?.kind === 'assumption' && named.timing === 'once' ? [[variable.id, named]] : [];
    }),
  );
});
const openedBy = perObject(
  (variables: readonly Variable[]): ReadonlyMap<string, string> =>
    new Map([...openersOf(variables)].map(([chain, { id }]) => [id, chain])),
);

/** The figure of a variable's row in a column; null where the plan has no such scenario. */
export function gridCell({ plan, results }: GridSource, variable: Variable, column: GridColumn): GridCell | null {
  const result = results.find((candidate) => candidate.scenario.id === column.scenario);
  const opener = column.isBaseYear ? openerOf(plan.model, variable.id) : undefined;
  return result ? cellOf(variable, column, result, opener) : null;
}

/** A plan with the results of its scenarios. */
interface GridSource {
  readonly plan: Plan;
  readonly results: readonly ScenarioResult[];
}

function cellOf(
  variable: Variable,
  column: GridColumn,
  { scenario, assumptions, evaluation }: ScenarioResult,
  opener: Assumption | undefined,
): GridCell {
  const cell = cellAt(evaluation, variable.id, column.period);
  const entered = variable.kind === 'assumption' ? variable : opener;
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
