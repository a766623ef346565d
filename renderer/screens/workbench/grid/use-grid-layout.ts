import { useCallback, useMemo } from 'react';
import type { TableRow } from '../../../../models/views/table-rows.ts';
import { useLayout } from '../../../settings/use-layout.ts';
import { foldedAtFirst } from './visible-rows.ts';

/** Which groups are folded and which years are shown, kept from one start to the next. */
export function useGridLayout(rows: readonly TableRow[]) {
  const [keptFolds, keepFolds] = useLayout('workbench.folded');
  const [keptYears, setYears] = useLayout('workbench.years');
  const years: 'all' | 'target' = keptYears === 'all' ? 'all' : 'target';
  const folded = useMemo(
    () => (keptFolds === null ? foldedAtFirst(rows) : new Set(keptFolds.split(' '))),
    [keptFolds, rows],
  );
  const toggle = useCallback(
    (group: string): void => {
      const next = new Set(folded);
      if (!next.delete(group)) next.add(group);
      keepFolds([...next].join(' '));
    },
    [folded, keepFolds],
  );
  return { folded, toggle, years, setYears };
}
