import type { CustomCellRendererProps } from 'ag-grid-react';
import type { SourceMark } from '../../../../models/views/source-mark.ts';
import { SourceChip } from '../../../controls/source-chip.tsx';

/** The provenance mark in the grid, with as much of its detail as there is room for. */
export function SourceCell({ value }: CustomCellRendererProps<unknown, SourceMark | null>) {
  return value && <SourceChip mark={value} isWide />;
}
