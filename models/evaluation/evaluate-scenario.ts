import type { Frame } from '../formulas/compile-expression.ts';
import type { Reference } from '../formulas/expression.ts';
import type { Variable } from '../goals/variable.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { Period } from '../shared/period.ts';
import { problem } from '../shared/problem.ts';
import { type Provenance, weaker } from '../shared/provenance.ts';
import type { CompiledFormula, CompiledModel, CompiledVariable } from './compile-model.ts';
import type { Cell, CellState, Evaluation } from './evaluation.ts';

/**
 * Calculates every variable of the model in every period, from the assumptions of one scenario.
 *
 * A formula whose inputs are missing is missing and names them; one that looks back before the first period does not exist
 * there; one that leaves the finite numbers is a problem. Nothing ever becomes zero, and what does not need a missing figure
 * is calculated all the same.
 */
export function evaluateScenario(
  compiled: CompiledModel,
  assumptions: ResolvedAssumptions,
  scenario: string,
): Evaluation {
  const { model, indexOf } = compiled;
  const blank = new Float64Array(model.variables.length).fill(Number.NaN);
  const frame: Frame = { current: blank, previous: blank, fault: null };
  let before: readonly (Cell | undefined)[] = [];
  const columns = model.periods.map((period, column) => {
    const now: (Cell | undefined)[] = model.variables.map((variable) => assumedCell(variable, period, assumptions));
    frame.previous = frame.current;
    frame.current = Float64Array.from(now, numberIn);
    const find = (reference: Reference): Cell | undefined =>
      (reference.previous ? before : now)[indexOf.get(reference.id) ?? -1];
    for (const entry of compiled.ordered) {
      const cell = calculateCell(entry, column === 0, frame, find, model.variables, indexOf);
      now[entry.index] = cell;
      frame.current[entry.index] = numberIn(cell);
    }
    before = now;
    return now;
  });
  const cells = new Map(
    model.variables.map((variable, index) => [variable.id, columns.map((now) => now[index] ?? noCell)]),
  );
  return { scenario, model, cells };
}

const noCell: Cell = { kind: 'none', provenance: 'derived', weakest: null };
const numberIn = (cell: Cell | undefined): number => (cell?.kind === 'value' ? cell.value : Number.NaN);

function assumedCell(variable: Variable, period: Period, assumptions: ResolvedAssumptions): Cell | undefined {
  if (variable.kind === 'formula') return undefined;
  const resolved = assumptions.get(variable.id)?.get(variable.timing === 'once' ? 'once' : period);
  if (!resolved) return noCell;
  if (resolved.value === null) {
    return { kind: 'missing', missing: [variable.id], provenance: 'missing', weakest: variable.id };
  }
  const provenance: Provenance =
    resolved.carriedFrom === null ? resolved.source.kind : weaker('assumed', resolved.source.kind);
  return { kind: 'value', value: resolved.value, provenance, weakest: variable.id };
}

function calculateCell(
  entry: CompiledVariable,
  isFirst: boolean,
  frame: Frame,
  find: (reference: Reference) => Cell | undefined,
  variables: readonly Variable[],
  indexOf: ReadonlyMap<string, number>,
): Cell {
  const formula = isFirst && entry.opening ? entry.opening : entry.formula;
  const inputs = formula.references.map((reference) => ({ id: reference.id, cell: find(reference) ?? noCell }));
  let provenance: Provenance = 'derived';
  let weakest: string | null = null;
  for (const { cell } of inputs) {
    if (cell.weakest !== null && weaker(provenance, cell.provenance) !== provenance) {
      provenance = cell.provenance;
      weakest = cell.weakest;
    }
  }
  const faulty = inputs.find(({ cell }) => cell.kind === 'problem');
  if (faulty) {
    const name = variables[indexOf.get(faulty.id) ?? -1]?.label.zh ?? faulty.id;
    return { ...problemCell(problem('depends-on-problem', entry.variable.label.zh, { name })), provenance, weakest };
  }
  const missing = new Set(inputs.flatMap(({ cell }) => (cell.kind === 'missing' ? cell.missing : [])));
  if (missing.size > 0) return { kind: 'missing', missing: [...missing], provenance: 'missing', weakest };
  if (inputs.some(({ cell }) => cell.kind === 'none')) return noCell;
  return { ...run(formula, frame, entry.variable.label.zh), provenance, weakest };
}

const problemCell = (found: ReturnType<typeof problem>): CellState => ({ kind: 'problem', problem: found });

function run(formula: CompiledFormula, frame: Frame, label: string): CellState {
  frame.fault = null;
  const value = formula.kernel(frame);
  return frame.fault === null
    ? { kind: 'value', value }
    : problemCell(problem('not-finite', label, { operation: frame.fault }));
}
