/** The parts of an .xlsx file by their path, as text. */
export type Parts = Map<string, string>;

/** The path of a sheet's part; the library numbers sheets in order. */
export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** The path of the relations of a part. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash)}/_rels${path.slice(slash)}.rels`;
}
