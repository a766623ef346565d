import { strFromU8, strToU8 } from 'fflate';

/** The parts of an .xlsx file by their path. They stay bytes until one is asked for: a large sheet is read only to be changed. */
export type Parts = Map<string, Uint8Array>;

/** A part as text, or undefined when the file has none of that path. */
export function textOf(parts: Parts, path: string): string | undefined {
  const bytes = parts.get(path);
  return bytes && strFromU8(bytes);
}

/** Puts a text in the place of a part, or adds the part. */
export function putText(parts: Parts, path: string, text: string): void {
  parts.set(path, strToU8(text));
}

/** The path of a sheet's part; the library numbers sheets in order. */
export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/** The path of the relations of a part. */
export function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash)}/_rels${path.slice(slash)}.rels`;
}
