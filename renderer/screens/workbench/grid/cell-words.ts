import type { Language } from '../../../../models/shared/language.ts';
import { fillText } from '../../../../models/shared/texts/fill-text.ts';
import { workbenchTexts } from '../../../../models/shared/texts/workbench.ts';
import type { TableCell } from '../../../../models/views/grid-table.ts';
import type { CursorCell } from './cell-handlers.ts';

/** What a screen reader says of a cell: its row, its column, its figure and its marks; of a heading, how many rows it has. */
export function cellWords({ row }: CursorCell, heading: string, shown: TableCell | null, language: Language): string {
  const { label } = row;
  if (row.kind === 'group') return fillText(workbenchTexts.groupRow, language, { label, count: row.count });
  const marks = [shown?.isOwn && workbenchTexts.ownMark, shown?.isHeld && workbenchTexts.heldMark];
  const words = marks.flatMap((mark) => (mark ? [mark[language]] : []));
  const value = [shown?.text ?? '', ...words].join(language === 'zh' ? '，' : ', ');
  return fillText(workbenchTexts.cellInput, language, { label, column: heading, value });
}
