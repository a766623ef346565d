import type { AttainmentMargins } from '../../goals/goal-model.ts';
import { fixedAddressOf, fixedRange } from '../workbook/cell-address.ts';
import type { NameSpec } from '../workbook/workbook-spec.ts';
import type { Block, Layout } from './layout.ts';
import { sheetNames } from './words.ts';

/** Where the parts of 目标达成 stand. The margins are in row 2, the goals from row 5 on. */
export const targetRows = { margins: 2, blocks: 3, heads: 4, first: 5 } as const;
/** Columns of 目标达成 that other sheets and charts read. */
export const targetColumns = { label: 1, base: 5, stretch: 6 } as const;
const { base, stretch } = targetColumns;
const firstBlock = 7;
const widths = { scenario: 3, selected: 5 } as const;
/** The planner's margins of 接近, as formulas on the sheet refer to them. */
export const marginCells = {
  rate: fixedAddressOf(2, 2),
  level: fixedAddressOf(2, 4),
  about: fixedAddressOf(2, 6),
} as const;

/** The first column of a scenario. */
export const startOf = ({ index }: Block): number => firstBlock + index * widths.scenario;
/** The column that says 达成, 接近, 未达 or 无法判定. */
export const stateColumn = (block: Block): number => startOf(block) + (block.result ? 2 : 3);
/** How wide the columns of a scenario are. */
export const blockWidths = ({ result }: Block): readonly number[] => (result ? [11, 9, 9] : [11, 11, 9, 9, 11]);
/** The first column after those of the scenarios. */
export const lastColumns = ({ blocks }: Layout): number =>
  firstBlock + (blocks.length - 1) * widths.scenario + widths.selected;

/** The column of the selected scenario's model values. */
export const selectedModelColumn = ({ blocks }: Layout): number =>
  firstBlock + (blocks.length - 1) * widths.scenario + 1;

/** Where the two figures of a goal stand, by its number in the model. */
export const targetFigureCells = (index: number) => ({
  base: { row: targetRows.first + index, column: base },
  stretch: { row: targetRows.first + index, column: stretch },
});

/** The name of the two figures of a goal, or of a margin of 接近. */
export type TargetName = NameSpec &
  (
    | { readonly kind: 'target'; readonly id: string }
    | { readonly kind: 'margin'; readonly id: keyof AttainmentMargins }
  );

/** `tgt_…`: the two figures of every goal, by its id; and the margins. */
export function targetNames({ language, source }: Layout): readonly TargetName[] {
  const sheet = sheetNames.targets[language];
  const row = targetRows.margins;
  const margin = (id: keyof AttainmentMargins, column: number): TargetName => ({
    kind: 'margin',
    id,
    name: `in_margin_${id}`,
    target: fixedRange(sheet, { row, column, lastRow: row, lastColumn: column }),
  });
  return [
    ...source.plan.model.goals.map(({ id }, index): TargetName => {
      const at = targetRows.first + index;
      const target = fixedRange(sheet, { row: at, column: base, lastRow: at, lastColumn: stretch });
      return { kind: 'target', id, name: `tgt_${id}`, target };
    }),
    margin('rate', 2),
    margin('level', 4),
    margin('about', 6),
  ];
}
