import { ok, type Result } from '../../shared/result.ts';
import type { PlanResults } from '../../views/plan-results.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import { type DepartmentFile, type DepartmentOptions, departmentFiles } from './department-files.ts';

/** The file of a department with its bytes. */
export interface WrittenDepartment extends DepartmentFile {
  readonly bytes: Uint8Array;
}

/** Writes the files of all departments. Problems: what a worksheet cannot hold. */
export async function writeDepartments(
  results: PlanResults,
  options: DepartmentOptions,
): Promise<Result<readonly WrittenDepartment[]>> {
  const written: WrittenDepartment[] = [];
  for (const file of departmentFiles(results, options)) {
    const bytes = await writeWorkbook(file.spec);
    if (!bytes.ok) return bytes;
    written.push({ ...file, bytes: bytes.value });
  }
  return ok(written);
}
