import { createHash } from 'node:crypto';
import { scenarioWorkbook, type WorkbookOptions } from '../../../models/export/scenario-workbook.ts';
import { columnLetters } from '../../../models/export/workbook/cell-address.ts';
import type { CellSpec, WorkbookSpec } from '../../../models/export/workbook/workbook-spec.ts';
import { writeWorkbook } from '../../../models/export/workbook/write-workbook.ts';
import { compareBook } from '../../../models/import/compare-book.ts';
import type { ImportDifference } from '../../../models/import/import-difference.ts';
import type { ImportedBook } from '../../../models/import/imported-book.ts';
import { readBook } from '../../../models/import/read-book.ts';
import type { Plan } from '../../../models/plan/plan.ts';
import { planText } from '../../../models/plan/plan-text.ts';
import type { Result } from '../../../models/shared/result.ts';
import { evaluateAll } from '../../../models/views/plan-results.ts';
import { must } from '../../support/plans.ts';

/** The hash of a plan as the program takes it. */
export const hashOf = (plan: Plan): string => createHash('sha256').update(planText(plan)).digest('hex');

/** The workbook of a plan. */
export const exported = (plan: Plan, options: Partial<WorkbookOptions> = {}): WorkbookSpec =>
  must(
    scenarioWorkbook(must(evaluateAll(plan)), {
      scenarios: [],
      selected: null,
      language: 'zh',
      date: '2024-01-05',
      hash: hashOf(plan),
      font: '微软雅黑',
      ...options,
    }),
  );

/** The bytes of a workbook. */
export const bytesOf = async (spec: WorkbookSpec): Promise<Uint8Array> => must(await writeWorkbook(spec));

/** A workbook as the program reads it. */
export const read = async (bytes: Uint8Array): Promise<ImportedBook> => must(await readBook(bytes, 'F.xlsx', []));

/** What a file would change in a plan. */
export const compared = async (bytes: Uint8Array, plan: Plan): Promise<Result<ImportDifference>> =>
  compareBook(await read(bytes), must(evaluateAll(plan)), hashOf(plan), 'F.xlsx');

/** Where a cell of a name stands: sheet, and address as people write it. */
export function addressIn(
  spec: WorkbookSpec,
  name: string,
  index = 0,
): { readonly sheet: string; readonly address: string } {
  const target = spec.names.find((candidate) => candidate.name === name)?.target ?? '';
  const [, sheet = '', letters = '', row = ''] = /^'(.+)'!\$([A-Z]+)\$(\d+)/.exec(target) ?? [];
  const start = Array.from({ length: 200 }, (_, column) => columnLetters(column)).indexOf(letters);
  if (start < 0) throw new Error(`no name ${name}`);
  return { sheet, address: `${columnLetters(start + index)}${row}` };
}

/** A workbook in which a colleague typed over a cell; null empties it. */
export function typed(
  spec: WorkbookSpec,
  name: string,
  index: number,
  content: CellSpec['content'] | null,
): WorkbookSpec {
  const { sheet, address } = addressIn(spec, name, index);
  const isMeant = ({ row, column }: CellSpec): boolean => `${columnLetters(column)}${row + 1}` === address;
  return {
    ...spec,
    sheets: spec.sheets.map((one) =>
      one.name !== sheet
        ? one
        : {
            ...one,
            cells: one.cells.flatMap((cell) =>
              !isMeant(cell) ? [cell] : content === null ? [] : [{ ...cell, content }],
            ),
          },
    ),
  };
}

/** What is typed into a cell. */
export const number = (value: number): CellSpec['content'] => ({ kind: 'number', value });
export const text = (words: string): CellSpec['content'] => ({ kind: 'text', text: words });
