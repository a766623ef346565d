import { cellOfName } from '../export/meta/meta-format.ts';
import type { Assumption } from '../goals/variable.ts';
import type { Plan } from '../plan/plan.ts';
import type { ResolvedAssumptions } from '../scenarios/resolve-assumptions.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Slot } from '../shared/period.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { marginLabels } from '../shared/texts/import.ts';
import type { PlanResults } from '../views/plan-results.ts';
import type { BookMeta, ExportedFigure, ExportedName } from './book-meta.ts';
import { canonicalFormula } from './canonical-formula.ts';
import type { Asked, ImportTarget, InputChange } from './import-difference.ts';
import type { ImportedCell, ImportedRange } from './imported-book.ts';
import type { NameIndex } from './name-index.ts';
import { figureDetails, inputLabel } from './problem-details.ts';
import { type InputFacts, readInput } from './read-input.ts';
import { sameFigure } from './same-figure.ts';

/** An input of the plan as it is now. */
interface Present {
  readonly target: ImportTarget;
  readonly value: number | null;
  /** Whether the scenario sets it itself. */
  readonly isOwn: boolean;
  /** Whether an emptied cell means that the scenario inherits again; elsewhere it means that the figure is missing. */
  readonly hasParent: boolean;
  readonly facts: Omit<InputFacts, 'formula'>;
}

/**
 * Compares the cells of one exported name with what they were and with what the plan is now. A problem when the plan has the
 * input in another unit; null when it has no such input at all.
 */
export function compareInputs(
  exported: ExportedName,
  range: ImportedRange,
  meta: BookMeta,
  source: PlanResults,
  nameAt: NameIndex,
): readonly InputChange[] | Problem | null {
  const presentAt = exported.kind === 'margin' ? marginOf(source.plan, exported) : inputOf(source, exported);
  if (typeof presentAt !== 'function') return presentAt;
  const slots = slotsOf(exported, meta);
  return exported.figures.flatMap((figure, index): readonly InputChange[] => {
    const present = presentAt(slots[index] ?? '');
    const cell = range.cells[index];
    if (!present || !cell) return [];
    const { sheet, row, column } = range;
    const formula =
      cell.formula === null ? null : canonicalFormula(cell.formula, { sheet, row, column: column + index }, nameAt);
    const change = compareCell(cellOfName(exported.name, index), cell, figure, present, formula);
    return change ? [change] : [];
  });
}

/** The slots of a name's cells: `once`, or years from its first one on. */
export function slotsOf(
  { slot, figures }: Pick<ExportedName, 'slot' | 'figures'>,
  { periods }: BookMeta,
): readonly Slot[] {
  return slot === 'once' ? ['once'] : periods.slice(Math.max(0, periods.indexOf(slot))).slice(0, figures.length);
}

function compareCell(
  id: string,
  cell: ImportedCell,
  exported: ExportedFigure,
  present: Present,
  formula: string | null,
): InputChange | null {
  const { target, facts, value: now } = present;
  const reading = readInput(cell, exported, { ...facts, formula });
  if (reading.kind === 'same') return null;
  const change = (asked: Asked | null, doubts: readonly Problem[]): InputChange => ({
    id,
    target,
    unit: facts.unit,
    exported: exported.value,
    wasInherited: exported.from !== null,
    present: now,
    asked,
    doubts,
  });
  if (reading.kind === 'unfit') return change(null, [reading.problem]);
  const isEmptied = reading.kind === 'emptied';
  if (target.kind === 'margin' && (isEmptied || reading.value === null)) {
    return change(null, [problem('import-not-a-number', facts.label.zh, { ...facts.label, text: '' })]);
  }
  if (isEmptied) {
    if (exported.from !== null) return change(null, [problem('import-cleared', facts.label.zh, { ...facts.label })]);
    if (present.hasParent)
      return present.isOwn ? change({ kind: 'inherit' }, overwriting(exported, present, null)) : null;
    return now === null ? null : change({ kind: 'set', value: null }, overwriting(exported, present, null));
  }
  const { value, doubts } = reading;
  // What the plan has come to say by itself is no change any more.
  if (sameFigure(value, now) && (present.isOwn || exported.from === null)) return null;
  return change({ kind: 'set', value }, [...doubts, ...overwriting(exported, present, value)]);
}

/** The present figure that would be lost, where the plan went on after the export. */
function overwriting(exported: ExportedFigure, { value, facts }: Present, to: number | null): readonly Problem[] {
  if (sameFigure(exported.value, value)) return [];
  const { label, unit } = facts;
  const details = { ...figureDetails('from', exported.value, unit), ...figureDetails('present', value, unit) };
  return [problem('import-overwrites', label.zh, { ...label, ...details, ...figureDetails('to', to, unit) })];
}

function marginOf({ model }: Plan, { id }: ExportedName): (() => Present) | null {
  const margin = (['rate', 'level', 'about'] as const).find((known) => known === id);
  if (!margin) return null;
  const facts = { unit: '%', range: { min: 0, max: 1 }, label: marginLabels[margin] };
  const value = model.margins[margin];
  return () => ({ target: { kind: 'margin', margin }, value, isOwn: true, hasParent: false, facts });
}

function inputOf(
  { plan, results }: PlanResults,
  { scenario: id, id: variableId, unit }: ExportedName,
): ((slot: Slot) => Present | null) | Problem | null {
  const result = results.find(({ scenario }) => scenario.id === id);
  const variable = plan.model.variables.find((candidate) => candidate.id === variableId);
  if (!result || variable?.kind !== 'assumption') return null;
  if (variable.unit !== unit) {
    const label = inputLabel(variable.label, '', result.scenario.name);
    return problem('import-unit', label.zh, { ...label, found: unit, own: variable.unit });
  }
  return (slot) => presentOf(variable, result.scenario, result.assumptions, slot);
}

function presentOf(
  variable: Assumption,
  scenario: Scenario,
  assumptions: ResolvedAssumptions,
  slot: Slot,
): Present | null {
  const resolved = assumptions.get(variable.id)?.get(slot);
  if (!resolved) return null;
  const { value, setBy, carriedFrom } = resolved;
  const { range, unit, label } = variable;
  return {
    target: { kind: 'assumption', scenario: scenario.id, variable: variable.id, slot },
    value,
    isOwn: carriedFrom === null && (setBy === scenario.id || scenario.parent === null),
    hasParent: scenario.parent !== null,
    facts: { unit, range, label: inputLabel(label, slot, scenario.parent === null ? null : scenario.name) },
  };
}
