import type { GoalModel } from '../../../../models/goals/goal-model.ts';
import type { Variable } from '../../../../models/goals/variable.ts';
import type { ResolvedAssumptions } from '../../../../models/scenarios/resolve-assumptions.ts';
import { evaluateWithMathjs } from '../../formulas/support/mathjs-oracle.ts';

/** A cell as the rules have it: a number, the names of what is missing, nothing, or why it cannot be calculated. */
export type ReferenceCell = number | readonly string[] | 'none' | 'not-finite' | 'depends-on-problem';

/**
 * Evaluates a model the slow and plain way, one cell at a time, each formula by mathjs itself. The yardstick for the engine: it
 * shares none of its code.
 */
export function referenceCell(
  model: GoalModel,
  assumptions: ResolvedAssumptions,
): (id: string, period: number) => ReferenceCell {
  const known = new Map<string, ReferenceCell>();
  const cell = (id: string, period: number): ReferenceCell => {
    const key = `${id}@${period}`;
    const found = known.get(key) ?? calculate(model, assumptions, id, period, cell);
    known.set(key, found);
    return found;
  };
  return cell;
}

function calculate(
  model: GoalModel,
  assumptions: ResolvedAssumptions,
  id: string,
  period: number,
  cell: (id: string, period: number) => ReferenceCell,
): ReferenceCell {
  const variable = model.variables.find((candidate) => candidate.id === id);
  if (!variable) throw new Error(`no variable ${id}`);
  if (variable.kind === 'assumption') {
    const slot = variable.timing === 'once' ? 'once' : (model.periods[period] ?? '');
    const resolved = assumptions.get(id)?.get(slot);
    return resolved === undefined ? 'none' : (resolved.value ?? [id]);
  }
  const text = period === 0 && variable.opening !== undefined ? variable.opening : variable.formula;
  const inputs = readsOf(text, model.variables).map((read) => ({
    ...read,
    found: !read.previous ? cell(read.id, period) : period === 0 ? ('none' as const) : cell(read.id, period - 1),
  }));
  if (inputs.some(({ found }) => found === 'not-finite' || found === 'depends-on-problem')) return 'depends-on-problem';
  if (inputs.some(({ found }) => found === 'none')) return 'none';
  const missing = inputs.flatMap(({ found }) => (typeof found === 'object' ? found : []));
  if (missing.length > 0) return [...new Set(missing)];
  const scope = inputs.map((read) => [read.previous ? `previous_${read.id}` : read.id, Number(read.found)]);
  const value = evaluateWithMathjs(text, Object.fromEntries(scope));
  return value === 'not finite' ? 'not-finite' : value;
}

function readsOf(text: string, variables: readonly Variable[]): readonly { id: string; previous: boolean }[] {
  const reads = new Map<string, { id: string; previous: boolean }>();
  for (const [whole, name = ''] of text.matchAll(/previous\((\w+)\)|[a-z]\w*/g)) {
    const id = name === '' ? whole : name;
    if (!variables.some((variable) => variable.id === id)) continue;
    reads.set(whole, { id, previous: name !== '' });
  }
  return [...reads.values()];
}
