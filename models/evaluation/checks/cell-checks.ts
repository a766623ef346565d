import { formulaPlaces } from '../../formulas/formula-places.ts';
import { readsIn } from '../../formulas/program.ts';
import { isPrevious, targetOf } from '../../formulas/reads.ts';
import { compareProvenance } from '../../shared/provenance.ts';
import type { Steps } from '../../shared/steps.ts';
import type { Cell } from '../evaluation.ts';
import { type CheckedScenario, type CheckResult, expectNone } from './check.ts';

/** How many variables are looked at before whoever waits may do something else. */
const variablesInStep = 400;

/**
 * What must hold of every cell. I14: a missing result names assumptions that really have no figure. I15: no calculated figure is
 * stronger than an input it was calculated from. And no formula leaves the finite numbers, nor depends on one that does.
 */
export function* checkCells(checked: CheckedScenario): Steps<readonly CheckResult[]> {
  const { variables, periods } = checked.plan.model;
  const unnamed: string[] = [];
  const tooStrong: string[] = [];
  const endless: string[] = [];
  for (const [row, { id }] of variables.entries()) {
    if (row % variablesInStep === 0) yield;
    const cells = checked.evaluation.cells.get(id) ?? [];
    if (cells.some((cell) => cell.kind === 'missing' && !namesEmpty(checked, cell.missing))) unnamed.push(id);
    if (cells.some((cell) => cell.kind === 'problem')) endless.push(id);
    if (periods.some((_, period) => isTooStrong(checked, cells, row, period))) tooStrong.push(id);
  }
  return [
    expectNone('missingNamed', unnamed),
    expectNone('provenanceKept', tooStrong),
    expectNone('allFinite', endless),
  ];
}

const namesEmpty = ({ assumptions }: CheckedScenario, missing: readonly string[]): boolean =>
  missing.length > 0 &&
  missing.every((id) => [...(assumptions.get(id)?.values() ?? [])].some(({ value }) => value === null));

function isTooStrong({ compiled, evaluation }: CheckedScenario, cells: readonly Cell[], row: number, period: number) {
  const cell = cells[period];
  const { program } = compiled.machine;
  const formula = formulaPlaces(program).formulaOf[row] ?? -1;
  if (formula < 0 || cell?.kind !== 'value') return false;
  const { variables } = compiled.model;
  return readsIn(program, formula, period).some((read) => {
    const input = evaluation.cells.get(variables[targetOf(read)]?.id ?? '')?.[isPrevious(read) ? period - 1 : period];
    return input !== undefined && compareProvenance(cell.provenance, input.provenance) < 0;
  });
}
