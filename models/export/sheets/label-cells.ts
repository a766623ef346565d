import type { Variable } from '../../goals/variable.ts';
import { basisLabels } from '../../shared/texts/states.ts';
import { unitLabel } from '../../shared/unit.ts';
import type { CellSpec } from '../workbook/workbook-spec.ts';
import { textCell } from './cell-makers.ts';
import type { Block, Layout } from './layout.ts';
import { words } from './words.ts';

/** The name that stands over the columns of a scenario. */
export const blockName = ({ language }: Layout, { result }: Block): string =>
  result ? result.scenario.name[language] : words.selected[language];

/** The headings of the groups that have variables of a kind, each in the row before its first variable. */
export function groupCells({ source, language, rowOf }: Layout, kind: 'assumption' | 'formula'): readonly CellSpec[] {
  const { groups, variables } = source.plan.model;
  return groups.flatMap((group) => {
    const first = variables.find((variable) => variable.kind === kind && variable.group === group.id);
    const row = first && rowOf.get(first.id);
    return row === undefined ? [] : [textCell(row - 1, 0, 'group', group.label[language])];
  });
}

/** Name, unit and price basis of a variable. */
export function labelCells({ language, rowOf }: Layout, variable: Variable): readonly CellSpec[] {
  const row = rowOf.get(variable.id) ?? 0;
  const note = variable.note?.[language];
  return [
    textCell(row, 0, 'label', variable.label[language], note === undefined ? {} : { note }),
    textCell(row, 1, 'label', unitLabel(variable.unit, language)),
    textCell(row, 2, 'label', variable.basis === null ? '' : basisLabels[variable.basis][language]),
  ];
}
